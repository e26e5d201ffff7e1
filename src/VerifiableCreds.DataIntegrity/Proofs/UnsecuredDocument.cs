using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The document that a proof covers: a view of the secured document in which <c>proof</c> is passed over.</summary>
/// <remarks>
/// Its canonical form is kept in pooled memory, so that a set of proofs does not pay for it again; what suites make of the document is valid
/// until it is disposed. Use an instance from one thread at a time, and no longer than its tape.
/// </remarks>
public sealed class UnsecuredDocument : IDisposable
{
    private readonly PooledBuffer _canonical = new();
    private readonly PooledBuffer _configuration = new();
    private bool _isCanonical;

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

    /// <summary>Gives the pooled memory back.</summary>
    public void Dispose()
    {
        _canonical.Dispose();
        _configuration.Dispose();
        _isCanonical = false;
    }

    /// <summary>The document as canonical N-Quads.</summary>
    /// <exception cref="JsonLdException">The document exceeds a limit, or loses data in safe mode.</exception>
    internal async ValueTask<ReadOnlyMemory<byte>> CanonicalizeAsync(CancellationToken cancellationToken)
    {
        if (!_isCanonical)
        {
            _canonical.Clear();
            var input = new JsonLdInput(Element, OmittedMember: OmittedMember);
            await Processor.CanonicalizeAsync(input, _canonical, cancellationToken: cancellationToken).ConfigureAwait(false);
            _isCanonical = true;
        }

        return _canonical.WrittenMemory;
    }

    /// <summary>A proof as canonical N-Quads, read in the document's context; valid until the next call.</summary>
    internal async ValueTask<ReadOnlyMemory<byte>> CanonicalizeAsync(JsonElementRef proof, JsonElementRef context, CancellationToken cancellationToken)
    {
        _configuration.Clear();
        await Processor.CanonicalizeAsync(new JsonLdInput(proof, context, "proofValue"), _configuration, cancellationToken: cancellationToken).ConfigureAwait(false);
        return _configuration.WrittenMemory;
    }
}
