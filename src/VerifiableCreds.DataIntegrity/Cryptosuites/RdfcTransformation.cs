using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Transformation and proof configuration of suites on RDF: canonical N-Quads by RDFC-1.0 with SHA-256.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#transformation-eddsa-rdfc-2022">VC-DI-EdDSA, 3.2.3</see> and
/// <see href="https://www.w3.org/TR/vc-di-eddsa/#proof-configuration-eddsa-rdfc-2022">3.2.5</see>.</remarks>
internal static class RdfcTransformation
{
    public static ValueTask<ReadOnlyMemory<byte>> TransformAsync(UnsecuredDocument document, CancellationToken cancellationToken) =>
        document.CanonicalizeAsync(cancellationToken);

    /// <param name="document">Gives the proof its <c>@context</c>.</param>
    /// <param name="proof">The proof.</param>
    /// <param name="typeStatement">The end of the N-Quad that says what the proof is; it must be among those of the proof, so that a context
    /// which does not know the suite, or means something else by it, is refused.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    public static async ValueTask<ReadOnlyMemory<byte>> ConfigureAsync(
        UnsecuredDocument document, JsonElementRef proof, ReadOnlyMemory<byte> typeStatement, CancellationToken cancellationToken)
    {
        if (!document.TryGetContext(out JsonElementRef context))
        {
            throw Errors.NoContext(document.Element.Pointer);
        }

        // The proof is read in the document's context. One of its own would be ignored, so it may not say anything else.
        if (proof.TryGetProperty("@context"u8, out JsonElementRef own) && !JcsTransformation.IsEqual(own, context))
        {
            throw Errors.OtherContext(own.Pointer);
        }

        ReadOnlyMemory<byte> canonical = await document.CanonicalizeAsync(proof, context, cancellationToken).ConfigureAwait(false);
        return canonical.Span.IndexOf(typeStatement.Span) >= 0 ? canonical : throw Errors.ProofTypeUndefined(document.Element.Pointer);
    }
}
