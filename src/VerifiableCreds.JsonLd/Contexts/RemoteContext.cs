namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>A context document as loaded: its parsed text and the IRI that it came from in the end. Equal by reference alone.</summary>
internal sealed class RemoteContext(byte[] documentIri, string iri, JsonElementRef context)
{
    public byte[] DocumentIri { get; } = documentIri;

    /// <summary>The IRI under which it was asked for.</summary>
    public string Iri { get; } = iri;

    /// <summary>The value of the document's <c>@context</c>; its tape lives as long as the processor.</summary>
    public JsonElementRef Context { get; } = context;
}
