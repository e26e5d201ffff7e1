namespace VerifiableCreds.JsonLd;

/// <summary>Finds contexts and documents by their IRI. Implementations are safe to share between threads.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#loaddocumentcallback">JSON-LD 1.1 API, LoadDocumentCallback</see>.</remarks>
public interface IContextLoader
{
    /// <summary>Loads the document at an absolute IRI.</summary>
    /// <exception cref="JsonLdException">There is none, or it may not be loaded: <see cref="JsonLdErrorCode.LoadingDocumentFailed"/>.</exception>
    ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken);
}
