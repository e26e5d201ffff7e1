namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>RDF Dataset Canonicalization.</summary>
/// <remarks>
/// Instances are immutable and safe to share between threads. The work for graphs made to be hard is bounded by
/// <see cref="JsonLdLimits.CanonicalizationWorkBase"/> and <see cref="JsonLdLimits.CanonicalizationWorkPerBlankNode"/>.
/// Specification: <see href="https://www.w3.org/TR/rdf-canon/">RDFC-1.0</see>.
/// </remarks>
public sealed class RdfCanonicalizer(RdfHash hash = RdfHash.Sha256, JsonLdLimits? limits = null)
{
    private readonly JsonLdLimits _limits = limits ?? JsonLdLimits.Default;

    /// <summary>Canonicalises a dataset, which must not change meanwhile.</summary>
    /// <exception cref="JsonLdException">The work exceeds its budget: <see cref="JsonLdErrorCode.CanonicalizationBudgetExceeded"/>.</exception>
    public CanonicalRdf Canonicalize(RdfDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var canonicalization = new Canonicalization();
        var output = new ByteBuffer();
        canonicalization.Run(dataset, hash, _limits, output);
        return new CanonicalRdf(output.Written.ToArray(), hash, canonicalization.IssuedIdentifiers);
    }
}
