using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.FromRdf;

/// <summary>Conversion from RDF: errors, native values, and lists of hostile shapes.</summary>
public sealed class FromRdfTests
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static TheoryData<string, JsonLdErrorCode> Refused => new()
    {
        { $"<urn:s> <urn:p> \"bare\"^^<{Rdf}JSON> .\n", JsonLdErrorCode.InvalidJsonLiteral },
        { $"<urn:s> <urn:p> \"{{\\\"a\\\":1,\\\"a\\\":2}}\"^^<{Rdf}JSON> .\n", JsonLdErrorCode.InvalidJsonLiteral },
        { Compound("en_us", "rtl"), JsonLdErrorCode.InvalidLanguageTaggedString },
        { Compound("en", "up"), JsonLdErrorCode.InvalidBaseDirection },
        { NestedLists(100), JsonLdErrorCode.NestingTooDeep },
        { NestedLists(100_000), JsonLdErrorCode.NestingTooDeep },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void JsonLdApi_8_4_Dataset_is_refused(string nquads, JsonLdErrorCode code)
    {
        var processor = new JsonLdProcessor(new JsonLdOptions { RdfDirection = RdfDirection.CompoundLiteral });
        RdfDataset dataset = Parse(nquads);
        Assert.Equal(code, Assert.Throws<JsonLdException>(() => processor.FromRdf(dataset)).Code);
    }

    [Fact]
    public void A_missing_dataset_is_the_callers_mistake() =>
        Assert.Throws<ArgumentNullException>(() => new JsonLdProcessor().FromRdf(null!));

    [Theory]
    [InlineData("integer", "12345678901234567890", "{\"@value\":12345678901234567890}")]
    [InlineData("integer", "+007", "{\"@value\":7}")]
    [InlineData("integer", "-0", "{\"@value\":0}")]
    [InlineData("integer", "1.0", "{\"@value\":\"1.0\",\"@type\":\"http://www.w3.org/2001/XMLSchema#integer\"}")]
    [InlineData("integer", "1000000000000000000000", "{\"@value\":\"1000000000000000000000\",\"@type\":\"http://www.w3.org/2001/XMLSchema#integer\"}")]
    [InlineData("double", "1.0E-7", "{\"@value\":1e-7}")]
    [InlineData("double", "1.E2", "{\"@value\":100}")]
    [InlineData("double", "NaN", "{\"@value\":\"NaN\",\"@type\":\"http://www.w3.org/2001/XMLSchema#double\"}")]
    [InlineData("double", ".", "{\"@value\":\".\",\"@type\":\"http://www.w3.org/2001/XMLSchema#double\"}")]
    [InlineData("boolean", "1", "{\"@value\":true}")]
    [InlineData("boolean", "TRUE", "{\"@value\":\"TRUE\",\"@type\":\"http://www.w3.org/2001/XMLSchema#boolean\"}")]
    public void JsonLdApi_8_5_Native_types(string type, string text, string expected)
    {
        var processor = new JsonLdProcessor(new JsonLdOptions { UseNativeTypes = true });
        JsonArray actual = processor.FromRdf(NQuadsReader.Parse(Encoding.UTF8.GetBytes($"<urn:s> <urn:p> \"{text}\"^^<{Xsd}{type}> .\n")));
        Assert.Equal(expected, actual[0]!["urn:p"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_JSON_literal_stays_a_typed_literal_in_mode_1_0()
    {
        var processor = new JsonLdProcessor(new JsonLdOptions { ProcessingMode = JsonLdProcessingMode.JsonLd10 });
        JsonArray actual = processor.FromRdf(NQuadsReader.Parse(Encoding.UTF8.GetBytes($"<urn:s> <urn:p> \"1\"^^<{Rdf}JSON> .\n")));
        Assert.Equal($"{{\"@value\":\"1\",\"@type\":\"{Rdf}JSON\"}}", actual[0]!["urn:p"]![0]!.ToJsonString());
    }

    [Fact]
    public void A_list_of_a_hundred_thousand_items_is_one_array()
    {
        var clock = Stopwatch.StartNew();
        JsonArray actual = Convert("<urn:s> <urn:p> _:c0 .\n" + Chain(100_000, $"<{Rdf}nil>"));
        Assert.Equal(100_000, actual[0]!["urn:p"]![0]!["@list"]!.AsArray().Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_ring_of_a_hundred_thousand_cells_stays_nodes() =>
        Assert.Equal(100_001, Convert("<urn:s> <urn:p> _:c0 .\n" + Chain(100_000, "_:c0")).Count);

    [Fact]
    public void A_hundred_thousand_lists_are_found_in_linear_time()
    {
        var nquads = new StringBuilder();
        for (int i = 0; i < 100_000; i++)
        {
            nquads.Append($"<urn:s> <urn:p> _:c{i} .\n_:c{i} <{Rdf}first> \"{i}\" .\n_:c{i} <{Rdf}rest> <{Rdf}nil> .\n");
        }

        var clock = Stopwatch.StartNew();
        Assert.Equal(100_000, Convert(nquads.ToString())[0]!["urn:p"]!.AsArray().Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("_:b <{0}first> _:b .\n_:b <{0}rest> <{0}nil> .\n")]
    [InlineData("_:a <{0}first> _:b .\n_:a <{0}rest> <{0}nil> .\n_:b <{0}first> _:a .\n_:b <{0}rest> <{0}nil> .\n")]
    public void Lists_that_stand_in_each_other_stay_nodes(string template)
    {
        RdfDataset dataset = NQuadsReader.Parse(Encoding.UTF8.GetBytes(template.Replace("{0}", Rdf, StringComparison.Ordinal)));
        JsonArray actual = new JsonLdProcessor().FromRdf(dataset);
        Assert.Equal(Documents.Canonical(dataset), Documents.Canonical(Documents.ToRdf(new JsonLdProcessor(), actual.ToJsonString())));
    }

    private static JsonArray Convert(string nquads) => new JsonLdProcessor().FromRdf(Parse(nquads));

    /// <summary>The limit on bytes would end the longest inputs before the conversion is tried.</summary>
    private static RdfDataset Parse(string nquads) =>
        NQuadsReader.Parse(Encoding.UTF8.GetBytes(nquads), new JsonLdLimits { MaxDocumentBytes = 64 * 1024 * 1024 });

    private static string Chain(int length, string end)
    {
        var nquads = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            nquads.Append($"_:c{i} <{Rdf}first> \"{i}\" .\n_:c{i} <{Rdf}rest> {(i == length - 1 ? end : $"_:c{i + 1}")} .\n");
        }

        return nquads.ToString();
    }

    private static string NestedLists(int depth)
    {
        var nquads = new StringBuilder("<urn:s> <urn:p> _:c0 .\n");
        for (int i = 0; i < depth; i++)
        {
            nquads.Append($"_:c{i} <{Rdf}first> {(i == depth - 1 ? "\"x\"" : $"_:c{i + 1}")} .\n_:c{i} <{Rdf}rest> <{Rdf}nil> .\n");
        }

        return nquads.ToString();
    }

    private static string Compound(string language, string direction) =>
        $"<urn:s> <urn:p> _:c .\n_:c <{Rdf}value> \"x\" .\n_:c <{Rdf}language> \"{language}\" .\n_:c <{Rdf}direction> \"{direction}\" .\n";
}
