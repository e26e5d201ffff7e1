namespace VerifiableCreds.DataIntegrity;

/// <summary>Finds the key behind a verification method URL, and sees that it may be used for a purpose.</summary>
/// <remarks>
/// Specification: <see href="https://www.w3.org/TR/cid-1.0/#retrieve-verification-method">Controlled Identifiers 1.0, 3.3</see>. Beyond it,
/// a method whose <c>controller</c> is another than its document must be listed in that controller's document too; and a bare
/// <c>did:key</c> stands for its only key, as W3C Recommendations print it.
/// </remarks>
public sealed class VerificationMethodResolver
{
    private readonly IDidResolver _resolver;

    /// <summary>Creates a resolver.</summary>
    /// <param name="resolver">Finds the documents.</param>
    public VerificationMethodResolver(IDidResolver resolver)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        _resolver = resolver;
    }

    /// <summary>Finds the verification method.</summary>
    /// <param name="url">Its URL.</param>
    /// <param name="relationship">What it is used for.</param>
    /// <param name="cancellationToken">Ends the wait for the document.</param>
    /// <exception cref="DataIntegrityException">The URL, the document or the method is not as it must be, or the method may not be used for
    /// this. The code says which of them, with the name that the specification gives it.</exception>
    public async ValueTask<VerificationMethod> ResolveAsync(
        string url, VerificationRelationship relationship, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!AbsoluteUrl.IsValid(url))
        {
            throw Errors.MethodUrl(url);
        }

        int hash = url.IndexOf('#', StringComparison.Ordinal);
        string documentId = hash < 0 ? url : url[..hash];
        ControllerDocument document = await RetrieveAsync(documentId, cancellationToken).ConfigureAwait(false);
        VerificationMethod method = FindMethod(document, url, hash >= 0);
        if (!document.Allows(relationship, method.Id))
        {
            throw Errors.Relationship(relationship.ToSpecName());
        }

        if (method.Controller != document.Id)
        {
            await RequireControllerAsync(method, relationship, cancellationToken).ConfigureAwait(false);
        }

        return method;
    }

    private async ValueTask<ControllerDocument> RetrieveAsync(string id, CancellationToken cancellationToken)
    {
        ControllerDocument document = await _resolver.ResolveAsync(id, cancellationToken).ConfigureAwait(false);
        return document.Id == id ? document : throw Errors.DocumentId(id, document.Id);
    }

    private static VerificationMethod FindMethod(ControllerDocument document, string url, bool hasFragment)
    {
        if (document.TryGetMethod(url, out VerificationMethod? method))
        {
            return method;
        }

        return !hasFragment && url.StartsWith(DidKeyResolver.Prefix, StringComparison.Ordinal) && document.Methods.Count == 1
            ? document.Methods[0]
            : throw Errors.MethodNotInDocument(url);
    }

    private async ValueTask RequireControllerAsync(
        VerificationMethod method, VerificationRelationship relationship, CancellationToken cancellationToken)
    {
        if (!AbsoluteUrl.IsValid(method.Controller))
        {
            throw Errors.Controller(method.Controller);
        }

        ControllerDocument controller = await RetrieveAsync(method.Controller, cancellationToken).ConfigureAwait(false);
        if (!controller.Allows(relationship, method.Id))
        {
            throw Errors.Relationship(relationship.ToSpecName());
        }
    }
}
