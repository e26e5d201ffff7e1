using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The document that a proof covers: a view of the secured document in which <c>proof</c> is passed over.</summary>
/// <remarks>Its canonical form is kept, so that a set of proofs does not pay for it again. Use an instance from one thread at a time, and no
/// longer than its tape.</remarks>
public sealed class UnsecuredDocument
{
    private ReadOnlyMemory<byte>? _canonical;

    /// <summary>Creates a view.</summary>
    /// <param name="element">The document, an object.</param>
    /// <param name="processor">Expands and canonicalises it.</param>
    /// <param name="omittedMember">The member that is passed over; <see langword="null"/> for none, as where previous proofs are covered too.</param>
    public UnsecuredDocument(JsonElementRef element, JsonLdProcessor processor, string? omittedMember = "proof")
    {
        ArgumentNullException.ThrowIfNull(processor);
        Element = element;
        Processor = processor;
        OmittedMember = omittedMember;
    }

    /// <summary>The document, with the member that is passed over still in it.</summary>
    public JsonElementRef Element { get; }

    /// <summary>Expands and canonicalises the document.</summary>
    public JsonLdProcessor Processor { get; }

    /// <summary>The name of the member that is passed over, or <see langword="null"/>.</summary>
    public string? OmittedMember { get; }

    /// <summary>The document's <c>@context</c>, if it has one.</summary>
    public bool TryGetContext(out JsonElementRef context) => Element.TryGetProperty("@context"u8, out context);

    /// <summary>The document as canonical N-Quads.</summary>
    /// <exception cref="JsonLdException">The document exceeds a limit, or loses data in safe mode.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>> CanonicalizeAsync(CancellationToken cancellationToken)
    {
        if (_canonical is not { } canonical)
        {
            var input = new JsonLdInput(Element, OmittedMember: OmittedMember);
            canonical = (await Processor.CanonicalizeAsync(input, cancellationToken: cancellationToken).ConfigureAwait(false)).NQuads;
            _canonical = canonical;
        }

        return canonical;
    }
}
