using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of expansion.</summary>
public sealed class ExpandTests
{
    private const string Manifest = "expand";

    public static TheoryData<string> Positive => SuiteManifest.Positive(Manifest);

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_376_tests_for_1_1() => Assert.Equal(376, Positive.Count + Negative.Count);

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Expands(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        JsonArray actual = await new JsonLdProcessor(test.Options).ExpandAsync(SuiteTest.Bytes(test.Input), TestContext.Current.CancellationToken);
        var expected = JsonNode.Parse(SuiteTest.Bytes(test.Expect!));
        Assert.True(JsonLdComparison.AreEqual(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual.ToJsonString()}");
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => new JsonLdProcessor(test.Options).ExpandAsync(SuiteTest.Bytes(test.Input))));
    }
}
