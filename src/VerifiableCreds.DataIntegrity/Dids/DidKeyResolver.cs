namespace VerifiableCreds.DataIntegrity;

/// <summary>Resolves <c>did:key</c>, whose document follows from the DID itself: Ed25519, P-256 and P-384.</summary>
/// <remarks>
/// The one key may be used for everything but key agreement. Documents are kept, within a bound.
/// Specification: <see href="https://w3c-ccg.github.io/did-key-spec/#create">did:key, 3.1</see>.
/// </remarks>
public sealed class DidKeyResolver : IDidResolver
{
    /// <summary>How many documents are kept at most.</summary>
    public const int CacheCapacity = 4096;

    internal const string Prefix = "did:key:";

    private readonly BoundedCache<ControllerDocument> _documents = new(CacheCapacity);

    /// <summary>An instance that all may share.</summary>
    public static DidKeyResolver Shared { get; } = new();

    /// <inheritdoc/>
    public bool Accepts(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<ControllerDocument>(cancellationToken);
        }

        if (!_documents.TryGet(id, out ControllerDocument? document))
        {
            document = Create(id);
            _documents.Add(id, document);
        }

        return ValueTask.FromResult(document);
    }

    private ControllerDocument Create(string id)
    {
        if (!Accepts(id))
        {
            throw Errors.DidMethod(id);
        }

        if (!PublicKey.TryFromMultibase(id.AsSpan(Prefix.Length), out PublicKey? key))
        {
            throw Errors.DidKey(id);
        }

        return ControllerDocument.OfOneSigner(new VerificationMethod($"{id}#{id[Prefix.Length..]}", id, "Multikey", key));
    }
}
