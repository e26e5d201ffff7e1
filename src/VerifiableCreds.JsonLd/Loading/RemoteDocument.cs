namespace VerifiableCreds.JsonLd;

/// <summary>A document as loaded.</summary>
/// <param name="DocumentIri">The IRI that it came from in the end, redirects followed.</param>
/// <param name="Content">The document, UTF-8 JSON.</param>
/// <param name="ContextIri">The context that the response names in a Link header, for JSON that is not JSON-LD.</param>
/// <param name="ContentType">The media type without parameters, where it is known.</param>
/// <param name="Profile">The <c>profile</c> parameter of the media type.</param>
public sealed record RemoteDocument(
    string DocumentIri, ReadOnlyMemory<byte> Content, string? ContextIri = null, string? ContentType = null, string? Profile = null);
