using System.Reflection;
using System.Security.Cryptography;

namespace VerifiableCreds.JsonLd;

/// <summary>The default loader: the well-known contexts of credentials, badges and proofs, with no network at all.</summary>
/// <remarks>Every context is pinned by its SHA-256, which is checked when it is first read.</remarks>
public sealed class EmbeddedContextLoader : IContextLoader
{
    private EmbeddedContextLoader()
    {
    }

    /// <summary>The loader; it has no state.</summary>
    public static EmbeddedContextLoader Instance { get; } = new();

    /// <summary>The IRIs that it knows.</summary>
    public static IReadOnlyCollection<string> Iris => EmbeddedContextTable.Entries.Keys;

    /// <inheritdoc/>
    public ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken) =>
        EmbeddedContextTable.Entries.TryGetValue(iri, out EmbeddedContext? entry)
            ? ValueTask.FromResult(new RemoteDocument(iri, Read(entry), ContentType: "application/ld+json"))
            : throw Errors.At(JsonLdErrorCode.LoadingDocumentFailed, "the document is not embedded, and there is no network access unless a loader for it is added", contextIri: iri);

    private static byte[] Read(EmbeddedContext entry)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(entry.File)
            ?? throw new InvalidOperationException($"The resource {entry.File} is missing from the package.");
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == entry.Sha256
            ? content
            : throw new InvalidOperationException($"The resource {entry.File} does not have the SHA-256 that is pinned for it.");
    }
}
