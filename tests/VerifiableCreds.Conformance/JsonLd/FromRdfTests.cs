using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of conversion from RDF.</summary>
public sealed class FromRdfTests
{
    private const string Manifest = "fromRdf";

    public static TheoryData<string> Positive => SuiteManifest.Positive(Manifest);

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_53_tests_for_1_1() => Assert.Equal(53, Positive.Count + Negative.Count);

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public void Converts(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        JsonArray actual = Run(test);
        var expected = JsonNode.Parse(SuiteTest.Bytes(test.Expect!));
        Assert.True(JsonLdComparison.AreEqual(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual.ToJsonString()}");
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => ValueTask.FromResult(Run(test))));
    }

    private static JsonArray Run(SuiteTest test) =>
        new JsonLdProcessor(test.Options).FromRdf(NQuadsReader.Parse(SuiteTest.Bytes(test.Input)));
}
