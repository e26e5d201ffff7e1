using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.Tests;

/// <summary>Runs documents through a processor.</summary>
internal static class Documents
{
    /// <summary>The quads of a document in their canonical form.</summary>
    public static async Task<string> CanonicalAsync(string json, JsonLdOptions? options = null) =>
        (await new JsonLdProcessor(options).CanonicalizeAsync(Encoding.UTF8.GetBytes(json))).ToString();

    /// <summary>The error with which conversion to RDF refuses a document.</summary>
    public static async Task<JsonLdException> RefusalAsync(string json, JsonLdOptions? options = null) =>
        await Xunit.Assert.ThrowsAsync<JsonLdException>(async () => await new JsonLdProcessor(options).ToRdfAsync(Encoding.UTF8.GetBytes(json)));

    /// <summary>Expansion, for property tests, which are synchronous; all contexts are in the document.</summary>
    public static JsonArray Expand(JsonLdProcessor processor, string json) =>
        Completed(processor.ExpandAsync(Encoding.UTF8.GetBytes(json)));

    public static JsonObject Compact(JsonLdProcessor processor, string json, string context) =>
        Completed(processor.CompactAsync(Encoding.UTF8.GetBytes(json), Encoding.UTF8.GetBytes(context)));

    public static JsonNode Flatten(JsonLdProcessor processor, string json) => Completed(processor.FlattenAsync(Encoding.UTF8.GetBytes(json)));

    public static RdfDataset ToRdf(JsonLdProcessor processor, string json) => Completed(processor.ToRdfAsync(Encoding.UTF8.GetBytes(json)));

    public static string Canonical(RdfDataset dataset) =>
        new RdfCanonicalizer(limits: new JsonLdLimits { CanonicalizationWorkBase = 1_000_000 }).Canonicalize(dataset).ToString();

    private static T Completed<T>(ValueTask<T> task) =>
        task.IsCompleted ? task.GetAwaiter().GetResult() : throw new InvalidOperationException("A context was to be fetched.");
}
