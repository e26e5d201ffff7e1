using System.Buffers;
using System.Text;
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

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Positive))]
    public async Task Converts(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        RdfDataset actual = await new JsonLdProcessor(test.Options).ToRdfAsync(SuiteTest.Bytes(test.Input), TestContext.Current.CancellationToken);

        // A test of syntax asks for no more than that it be accepted.
        if (!test.IsPositiveSyntax)
        {
            Assert.Equal(Canonical(ReadExpected(test)), Canonical(Plain(actual)));
        }
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Negative))]
    public async Task Refuses(string id)
    {
        SuiteTest test = SuiteManifest.Find(Manifest, id);
        Assert.Equal(test.ExpectErrorCode, await SuiteTest.ErrorCodeOf(() => new JsonLdProcessor(test.Options).ToRdfAsync(SuiteTest.Bytes(test.Input))));
    }

    /// <summary>Generalised RDF is no N-Quads: a blank predicate is read as an IRI, numbered by its first place.</summary>
    private static RdfDataset ReadExpected(SuiteTest test) =>
        NQuadsReader.Parse(Encoding.UTF8.GetBytes(NumberPredicates(Encoding.UTF8.GetString(SuiteTest.Bytes(test.Expect!)))));

    private static RdfDataset Plain(RdfDataset actual)
    {
        var text = new ArrayBufferWriter<byte>();
        NQuadsWriter.Write(actual, text);
        return NQuadsReader.Parse(Encoding.UTF8.GetBytes(NumberPredicates(Encoding.UTF8.GetString(text.WrittenSpan))));
    }

    private static string NumberPredicates(string nQuads)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] lines = nQuads.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = lines[i].Split(' ', 3);
            if (parts.Length == 3 && parts[1].StartsWith("_:", StringComparison.Ordinal))
            {
                numbers.TryAdd(parts[1], numbers.Count);
                lines[i] = $"{parts[0]} <predicate:{numbers[parts[1]]}> {parts[2]}";
            }
        }

        return string.Join('\n', lines);
    }

    private static string Canonical(RdfDataset dataset) =>
        new RdfCanonicalizer(limits: new JsonLdLimits { CanonicalizationWorkBase = 1_000_000 }).Canonicalize(dataset).ToString();
}
