namespace VerifiableCreds.DataIntegrity;

/// <summary>Finds the document of a DID or another controlled identifier.</summary>
/// <remarks>
/// Implementations must be safe to use from several threads at once. What they cannot do they report by a
/// <see cref="DataIntegrityException"/>: <see cref="DataIntegrityErrorCode.NotFound"/> if the id has no document,
/// <see cref="DataIntegrityErrorCode.MethodNotSupported"/> if ids of its kind are not resolved here, and
/// <see cref="DataIntegrityErrorCode.ResolutionUnavailable"/> if it may succeed later; only the last is reported as
/// <c>Indeterminate</c> by a verifier.
/// Specification: <see href="https://www.w3.org/TR/did-resolution/#did-resolution">DID Resolution, 4</see>.
/// </remarks>
public interface IDidResolver
{
    /// <summary>Whether ids of this form are resolved here at all; judged by the text alone.</summary>
    bool Accepts(string id) => true;

    /// <summary>Finds the document.</summary>
    /// <param name="id">The id without path, query or fragment, such as <c>did:key:z6Mk…</c>.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="DataIntegrityException">There is none; see the remarks.</exception>
    ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default);
}
