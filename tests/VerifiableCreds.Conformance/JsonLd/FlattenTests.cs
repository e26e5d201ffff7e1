using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of flattening.</summary>
public sealed class FlattenTests
{
    private const string Manifest = "flatten";

    public static TheoryData<string> Positive => SuiteManifest.Positive(Manifest);

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_55_tests_for_1_1() => Assert.Equal(55, Positive.Count + Negative.Count);

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Flattens(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        JsonNode actual = await Run(test, TestContext.Current.CancellationToken);
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

    private static ValueTask<JsonNode> Run(SuiteTest test, CancellationToken cancellationToken) =>
        new JsonLdProcessor(test.Options).FlattenAsync(
            SuiteTest.Bytes(test.Input), test.Context is { } context ? SuiteTest.Bytes(context) : (ReadOnlyMemory<byte>?)null, cancellationToken);
}
