using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>Finds the documents of the JSON-LD API suite in its folder.</summary>
internal sealed class SuiteLoader : IContextLoader
{
    public const string Folder = "json-ld-api/";
    public const string Origin = "https://w3c.github.io";
    public const string BaseIri = Origin + "/json-ld-api/tests/";

    public static readonly SuiteLoader Instance = new();

    public ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken)
    {
        if (iri.StartsWith(BaseIri, StringComparison.Ordinal) && ConformanceData.PathOf(Folder + iri[BaseIri.Length..]) is { } path && File.Exists(path))
        {
            return ValueTask.FromResult(new RemoteDocument(iri, File.ReadAllBytes(path), ContentType: "application/ld+json"));
        }

        throw new JsonLdException(JsonLdErrorCode.LoadingDocumentFailed, "the suite has no such document");
    }
}
