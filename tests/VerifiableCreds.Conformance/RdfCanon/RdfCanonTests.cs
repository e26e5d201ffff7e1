using System.Text.Json;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.RdfCanon;

/// <summary>The W3C suite of RDFC-1.0, all of its manifest.</summary>
public sealed class RdfCanonTests
{
    private const string Folder = "rdf-canon/";

    public static TheoryData<string> Evaluations => Cases("rdfc:RDFC10EvalTest");

    public static TheoryData<string> Maps => Cases("rdfc:RDFC10MapTest");

    public static TheoryData<string> Refusals => Cases("rdfc:RDFC10NegativeEvalTest");

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Manifest_has_86_tests() => Assert.Equal((64, 21, 1), (Evaluations.Count, Maps.Count, Refusals.Count));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Evaluations))]
    public void Eval(string id) =>
        Assert.Equal(ConformanceData.Text(Folder + Find(id).GetProperty("result").GetString()), Run(Find(id)).ToString());

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Maps))]
    public void Map(string id)
    {
        var expected = JsonDocument.Parse(ConformanceData.Bytes(Folder + Find(id).GetProperty("result").GetString())).RootElement
            .EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        Assert.Equal(expected.OrderBy(p => p.Key, StringComparer.Ordinal), Run(Find(id)).IssuedIdentifiers.OrderBy(p => p.Key, StringComparer.Ordinal));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Refusals))]
    public void Poison_is_refused_by_the_budget(string id)
    {
        var exception = Assert.Throws<JsonLdException>(() => Run(Find(id)));
        Assert.Equal(JsonLdErrorCode.CanonicalizationBudgetExceeded, exception.Code);
    }

    private static CanonicalRdf Run(JsonElement test)
    {
        bool is384 = test.TryGetProperty("hashAlgorithm", out JsonElement hash) && hash.GetString() == "SHA384";
        RdfDataset input = NQuadsReader.Parse(ConformanceData.Bytes(Folder + test.GetProperty("action").GetString()));
        return new RdfCanonicalizer(is384 ? RdfHash.Sha384 : RdfHash.Sha256).Canonicalize(input);
    }

    private static JsonElement Find(string id) => Entries().Single(e => e.GetProperty("id").GetString() == id);

    private static JsonElement[] Entries() => ConformanceData.IsPresent
        ? [.. JsonDocument.Parse(ConformanceData.Bytes(Folder + "manifest.jsonld")).RootElement.GetProperty("entries").EnumerateArray()]
        : [];

    private static TheoryData<string> Cases(string type) =>
        [.. Entries().Where(e => e.GetProperty("type").GetString() == type).Select(e => e.GetProperty("id").GetString()!)];
}
