using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Flattening;

/// <summary>Flattening says the same in one object for each node.</summary>
public sealed class FlatteningTests
{
    private static readonly JsonLdOptions Options = new() { Base = "http://ex.org/dir/doc", SafeMode = false };

    [Fact]
    public void Flattened_documents_say_the_same_in_RDF() =>
        GeneratedDocuments.WithGraphs.Where(HasNoConflicts).Sample(
            document =>
            {
                var processor = new JsonLdProcessor(Options);
                string flattened = Documents.Flatten(processor, document).ToJsonString();
                Assert.Equal(
                    Documents.Canonical(Documents.ToRdf(processor, document)), Documents.Canonical(Documents.ToRdf(processor, flattened)));
            },
            iter: 500,
            threads: 1);

    [Fact]
    public void Flattening_again_changes_nothing() =>
        GeneratedDocuments.WithGraphs.Where(HasNoConflicts).Sample(
            document =>
            {
                var processor = new JsonLdProcessor(Options with { Ordered = true });
                JsonNode once = Documents.Flatten(processor, document);
                JsonNode twice = Documents.Flatten(processor, once.ToJsonString());
                Assert.Equal(once.AsArray().Count, twice.AsArray().Count);
            },
            iter: 200,
            threads: 1);

    [Fact]
    public void JsonLdApi_7_2_Two_indexes_on_one_node_are_refused()
    {
        const string Document = """[{"@id": "http://ex.org/a", "@index": "i", "http://ex.org/p": {"@id": "http://ex.org/a", "@index": "j"}}]""";
        Assert.Equal(
            JsonLdErrorCode.ConflictingIndexes, Assert.Throws<JsonLdException>(() => Documents.Flatten(new JsonLdProcessor(Options), Document)).Code);
    }

    [Fact]
    public async Task A_context_compacts_the_result()
    {
        JsonNode actual = await new JsonLdProcessor().FlattenAsync(
            """[{"@id": "http://ex.org/a", "http://ex.org/p": {"http://ex.org/p": 1}}]"""u8.ToArray(),
            """{"p": "http://ex.org/p"}"""u8.ToArray(),
            TestContext.Current.CancellationToken);
        Assert.Equal("""{"@context":{"p":"http://ex.org/p"},"@graph":[{"@id":"http://ex.org/a","p":{"@id":"_:b0"}},{"@id":"_:b0","p":1}]}""", actual.ToJsonString());
    }

    [Fact]
    public void A_node_whose_id_expands_to_nothing_is_dropped_and_what_stands_in_it_is_not()
    {
        JsonNode actual = Documents.Flatten(
            new JsonLdProcessor(Options), """{"@id": "@unknown", "http://ex.org/p": {"@id": "http://ex.org/a", "http://ex.org/p": 1}}""");
        Assert.Equal("""[{"@id":"http://ex.org/a","http://ex.org/p":[{"@value":1}]}]""", actual.ToJsonString());
    }

    [Fact]
    public void Equal_values_are_one_whatever_the_order_of_their_members()
    {
        JsonNode actual = Documents.Flatten(
            new JsonLdProcessor(Options),
            """{"@id": "http://ex.org/a", "http://ex.org/p": [{"@value": {"a": 1, "b": 2}, "@type": "@json"}, {"@type": "@json", "@value": {"b": 2, "a": 1}}, 1, 1, "1"]}""");
        Assert.Equal(3, actual[0]!["http://ex.org/p"]!.AsArray().Count);
    }

    [Fact]
    public void Ten_thousand_nodes_under_one_property_take_no_quadratic_time()
    {
        var document = new StringBuilder("""[{"@id": "http://ex.org/a", "http://ex.org/p": [{"@id": "http://ex.org/0"}""");
        for (int i = 1; i < 10_000; i++)
        {
            document.Append($$""", {"@id": "http://ex.org/{{i}}", "http://ex.org/q": {{i}}}, {"@value": {{i}}}""");
        }

        var clock = Stopwatch.StartNew();
        JsonNode actual = Documents.Flatten(new JsonLdProcessor(), document.Append("]}]").ToString());
        Assert.Equal(10_000, actual.AsArray().Count);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    /// <summary>Random documents give one node several indexes; the error for that has its own test.</summary>
    private static bool HasNoConflicts(string document)
    {
        try
        {
            return Documents.Flatten(new JsonLdProcessor(Options), document) is not null;
        }
        catch (JsonLdException exception) when (exception.Code == JsonLdErrorCode.ConflictingIndexes)
        {
            return false;
        }
    }
}
