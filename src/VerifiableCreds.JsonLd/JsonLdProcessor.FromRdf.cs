using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.FromRdf;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd;

/// <content>Conversion from RDF.</content>
public sealed partial class JsonLdProcessor
{
    /// <summary>Converts a dataset to an expanded document: <see href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</see>.</summary>
    /// <remarks>
    /// <see cref="JsonLdOptions.UseNativeTypes"/>, <see cref="JsonLdOptions.UseRdfType"/>, <see cref="JsonLdOptions.RdfDirection"/>,
    /// <see cref="JsonLdOptions.Ordered"/> and <see cref="JsonLdOptions.ProcessingMode"/> apply. Chains of cells become lists where that
    /// loses nothing; lists that stand in each other stay nodes. Time grows with the number of quads, whatever their shape.
    /// </remarks>
    /// <param name="dataset">The dataset; it must not change meanwhile, and its unlabelled blank nodes get their labels.</param>
    /// <returns>An array of node objects; named graphs stand in the <c>@graph</c> of their names.</returns>
    /// <exception cref="JsonLdException">
    /// An <c>rdf:JSON</c> literal is not JSON (<see cref="JsonLdErrorCode.InvalidJsonLiteral"/>); a compound literal has a malformed
    /// language (<see cref="JsonLdErrorCode.InvalidLanguageTaggedString"/>) or direction
    /// (<see cref="JsonLdErrorCode.InvalidBaseDirection"/>); lists nest deeper than <see cref="JsonLdLimits.MaxDepth"/> allows
    /// (<see cref="JsonLdErrorCode.NestingTooDeep"/>).
    /// </exception>
    public JsonArray FromRdf(RdfDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return new RdfConverter(dataset, _options).Convert();
    }
}
