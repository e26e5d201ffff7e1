using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The W3C suite of conversion to RDF. Datasets are compared in their canonical form.</summary>
public sealed class ToRdfTests
{
    private const string Manifest = "toRdf";

    public static TheoryData<string> Positive => SuiteManifest.Positive(Manifest);

    public static TheoryData<string> Negative => SuiteManifest.Negative(Manifest);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_456_tests_for_1_1() => Assert.Equal(456, Positive.Count + Negative.Count);

    [Theory(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Converts(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        RdfDataset actual = await new JsonLdProcessor(test.Options).ToRdfAsync(SuiteTest.Bytes(test.Input), TestContext.Current.CancellationToken);

        // A test of syntax asks for no more than that it be accepted.
        byte[] expected = test.IsPositiveSyntax ? [] : SuiteTest.Bytes(test.Expect!);
        Assert.True(test.IsPositiveSyntax || Canonical(NQuadsReader.Parse(expected)) == Canonical(actual), Canonical(actual));
    }

    [Theory(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => new JsonLdProcessor(test.Options).ToRdfAsync(SuiteTest.Bytes(test.Input))));
    }

    private static string Canonical(RdfDataset dataset) =>
        new RdfCanonicalizer(limits: new JsonLdLimits { CanonicalizationWorkBase = 1_000_000 }).Canonicalize(dataset).ToString();
}
