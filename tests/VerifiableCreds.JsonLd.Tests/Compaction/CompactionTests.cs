using System.Text.Json.Nodes;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Compaction;

/// <summary>What compaction refuses, and what it keeps where term selection alone would lose it.</summary>
public sealed class CompactionTests
{
    public static TheoryData<string, string, JsonLdErrorCode> Refused => new()
    {
        // 6.2, step 9
        { """[{"http://ex.org/p": [{"@id": "urn:x"}]}]""", """{"urn": {"@id": "http://ex.org/", "@prefix": true}}""", JsonLdErrorCode.IriConfusedWithPrefix },
        { """[{"urn:x": [{"@value": 1}]}]""", """{"urn": {"@id": "http://ex.org/", "@prefix": true}}""", JsonLdErrorCode.IriConfusedWithPrefix },

        // 6.1, steps 12.7.2 and 12.8.2
        { """[{"http://ex.org/p": []}]""", """{"p": {"@id": "http://ex.org/p", "@nest": "n"}}""", JsonLdErrorCode.InvalidNestValue },
        { """[{"http://ex.org/p": [{"@value": 1}]}]""", """{"n": "http://ex.org/n", "p": {"@id": "http://ex.org/p", "@nest": "n"}}""", JsonLdErrorCode.InvalidNestValue },

        // The context itself, and those within it
        { "[]", "5", JsonLdErrorCode.InvalidLocalContext },
        { "[]", """{"@version": 1.2}""", JsonLdErrorCode.InvalidVersionValue },
        { "[]", "\"https://unknown.example/context\"", JsonLdErrorCode.LoadingRemoteContextFailed },
        { "[]", "{\"a\":", JsonLdErrorCode.InvalidJson },
        { """[{"@type": ["http://ex.org/T"]}]""", """{"@protected": true, "p": "http://ex.org/p", "T": {"@id": "http://ex.org/T", "@context": {"p": "http://ex.org/q"}}}""", JsonLdErrorCode.ProtectedTermRedefinition },

        // The document
        { """{"undefined": 1}""", "{}", JsonLdErrorCode.UndefinedTerm },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Compaction_refuses(string document, string context, JsonLdErrorCode code) =>
        Assert.Equal(code, Assert.Throws<JsonLdException>(() => Documents.Compact(new JsonLdProcessor(), document, context)).Code);

    [Theory]
    [InlineData("""{"@list": ["a"]}, {"@list": ["b"]}""", """{"@container": "@list"}""", """{"p":["a"],"http://ex.org/p":{"@list":["b"]}}""")]
    [InlineData("""{"@value": 1, "@type": "@json"}, {"@value": 2, "@type": "@json"}""", """{"@type": "@json"}""", """{"p":1,"http://ex.org/p":{"@value":2,"@type":"@json"}}""")]
    [InlineData("""{"@value": {"a": 1}, "@type": "@json"}""", """{"@type": "@json", "@container": "@index"}""", """{"p":{"a":1}}""")]
    [InlineData("""{"@value": "a", "@language": "en", "@direction": "rtl"}""", """{"@container": "@language"}""", """{"http://ex.org/p":{"@value":"a","@language":"en","@direction":"rtl"}}""")]
    [InlineData("""{"@value": 5}""", """{"@container": "@language"}""", """{"http://ex.org/p":5}""")]
    public void A_term_that_would_lose_the_value_is_passed_over(string items, string definition, string expected)
    {
        string id = definition.Replace("{", """{"@id": "http://ex.org/p", """, StringComparison.Ordinal);
        JsonObject compacted = Documents.Compact(new JsonLdProcessor(), $$"""[{"http://ex.org/p": [{{items}}]}]""", $$"""{"p": {{id}}}""");
        compacted.Remove("@context");
        Assert.Equal(expected, compacted.ToJsonString());
    }

    [Theory]
    [InlineData("""{"@context": {"p": "http://ex.org/p"}}""", """{"p":"http://ex.org/p"}""")]
    [InlineData("""[{"p": "http://ex.org/p"}, {}]""", """[{"p":"http://ex.org/p"},{}]""")]
    public void The_context_stands_in_the_result_as_it_was_given(string context, string expected)
    {
        JsonObject compacted = Documents.Compact(new JsonLdProcessor(), """[{"http://ex.org/p": 1}]""", context);
        Assert.Equal(expected, compacted["@context"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    public void An_empty_context_is_left_out(string context) =>
        Assert.Equal("""{"http://ex.org/p":1}""", Documents.Compact(new JsonLdProcessor(), """[{"http://ex.org/p": 1}]""", context).ToJsonString());
}
