using System.Text.Json;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of remote documents, through the HTTPS loader and a real server.</summary>
/// <remarks>
/// Extraction of JSON-LD from HTML is optional, and this processor does not claim it. That leaves out one test here, whose
/// context is a script within HTML, and the whole of the <c>html</c> manifest (50 tests). Where a test's input is HTML but has an
/// alternate link, the loader follows the link, and the test is run.
/// </remarks>
public sealed class RemoteDocTests
{
    private const string Manifest = "remote-doc";

    /// <summary>"load JSON document with link to HTML document": needs HTML.</summary>
    private const string NeedsHtml = "#t0013";

    public static TheoryData<string> Positive => [.. SuiteManifest.Positive(Manifest).Select(row => row.Data).Where(id => id != NeedsHtml)];

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_18_tests_of_which_1_needs_html() => Assert.Equal((14, 3), (Positive.Count, Negative.Count));

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Html_manifest_has_50_tests_which_all_need_html()
    {
        using var manifest = JsonDocument.Parse(SuiteTest.Bytes("html-manifest.jsonld"));
        Assert.Equal(50, manifest.RootElement.GetProperty("sequence").GetArrayLength());
        Assert.All(manifest.RootElement.GetProperty("sequence").EnumerateArray(), test => Assert.Contains(".html", test.GetProperty("input").GetString(), StringComparison.Ordinal));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Expands(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        JsonArray actual = await ExpandAsync(test);
        var expected = JsonNode.Parse(SuiteTest.Bytes(test.Expect!));
        Assert.True(JsonLdComparison.AreEqual(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual.ToJsonString()}");
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => new ValueTask<JsonArray>(ExpandAsync(test))));
    }

    /// <summary>Runs a test as a caller would: nothing but the IRI is given.</summary>
    private static async Task<JsonArray> ExpandAsync(SuiteTest test)
    {
        await using LoopbackServer server = await SuiteServer.StartAsync(test);
        using HttpsContextLoader loader = SuiteServer.LoaderFor(server);
        var processor = new JsonLdProcessor(test.Options with { Base = null, ContextLoader = loader });
        return await processor.ExpandAsync(SuiteLoader.BaseIri + test.Input, TestContext.Current.CancellationToken);
    }
}
