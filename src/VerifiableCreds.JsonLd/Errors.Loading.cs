namespace VerifiableCreds.JsonLd;

/// <content>Errors of loaders. They name hosts and limits; where a redirect led to may carry secrets, and is not told.</content>
internal static partial class Errors
{
    public static JsonLdException Loading(string iri, string message, Exception? inner = null) =>
        new(JsonLdErrorCode.LoadingDocumentFailed, $"{JsonLdErrorCode.LoadingDocumentFailed.ToSpecName()}: {message}", inner) { ContextIri = iri };

    public static JsonLdException NotPublic(string host) =>
        new(JsonLdErrorCode.LoadingDocumentFailed, $"the host {host} has no address on the public internet");

    public static JsonLdException LoadingTooLarge(string iri, int maxBytes) =>
        At(JsonLdErrorCode.DocumentTooLarge, $"the response is larger than {maxBytes} bytes", contextIri: iri);
}
