namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>A context document as loaded: its parsed text and the IRI that it came from in the end.</summary>
internal sealed record RemoteContext(byte[] DocumentIri, string Iri, JsonTape Tape)
{
    /// <summary>The value of the document's <c>@context</c>.</summary>
    public required JsonElementRef Context { get; init; }
}
