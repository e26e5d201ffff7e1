using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of compaction.</summary>
public sealed class CompactTests
{
    private const string Manifest = "compact";

    public static TheoryData<string> Positive => SuiteManifest.Positive(Manifest);

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_244_tests_for_1_1() => Assert.Equal(244, Positive.Count + Negative.Count);

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Compacts(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        JsonObject actual = await Run(test, TestContext.Current.CancellationToken);
        var expected = JsonNode.Parse(SuiteTest.Bytes(test.Expect!));
        Assert.True(JsonLdComparison.AreEqual(expected, actual), $"expected {expected?.ToJsonString()}\nactual   {actual.ToJsonString()}");
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => Run(test, CancellationToken.None)));
    }

    private static ValueTask<JsonObject> Run(SuiteTest test, CancellationToken cancellationToken) =>
        new JsonLdProcessor(test.Options).CompactAsync(SuiteTest.Bytes(test.Input), SuiteTest.Bytes(test.Context!), cancellationToken);
}
