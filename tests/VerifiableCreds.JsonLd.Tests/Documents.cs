using System.Text;

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
}
