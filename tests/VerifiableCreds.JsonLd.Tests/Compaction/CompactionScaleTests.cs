using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Compaction;

/// <summary>Large and deep documents and contexts: time grows with their size, and the stack holds.</summary>
public sealed class CompactionScaleTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    [Fact]
    public void Ten_thousand_nodes_with_a_scoped_context_each()
    {
        string document = Array(10_000, i => $$"""{"@id": "http://ex.org/{{i}}", "@type": "http://ex.org/T", "http://ex.org/p": {{i}}}""");
        JsonObject compacted = Timed(document, """{"T": {"@id": "http://ex.org/T", "@context": {"p": "http://ex.org/p"}}}""");
        Assert.Equal(10_000, compacted["@graph"]!.AsArray().Count(node => node!["p"] is not null));
    }

    [Fact]
    public void Twenty_thousand_prefixes_and_as_many_IRIs()
    {
        string document = Array(20_000, i => $$"""{"@id": "http://ex.org/{{i}}/x", "http://ex.org/p": {{i}}}""");
        string context = "{" + string.Join(',', Enumerable.Range(0, 20_000).Select(i => Text($"\"t{i}\": \"http://ex.org/{i}/\""))) + "}";
        JsonObject compacted = Timed(document, context);
        Assert.Equal("t19999:x", (string?)compacted["@graph"]![19_999]!["@id"]);
    }

    [Fact]
    public void Twenty_thousand_values_of_one_property()
    {
        string document = $$"""[{"http://ex.org/p": {{Array(20_000, i => Text($"{{\"@value\": \"{i}\", \"@language\": \"en-x-{i % 7}\"}}"))}}}]""";
        JsonObject compacted = Timed(document, """{"p": {"@id": "http://ex.org/p", "@container": "@language"}}""");
        Assert.Equal(20_000, compacted["p"]!.AsObject().Sum(language => language.Value!.AsArray().Count));
    }

    [Fact]
    public void Lists_as_deep_as_the_limit_allows()
    {
        const int Depth = 120;
        const string Context = """{"p": {"@id": "http://ex.org/p", "@container": "@list"}}""";
        string lists = new string('[', Depth) + "1" + new string(']', Depth);
        JsonObject compacted = Timed("{\"@context\": " + Context + ", \"p\": " + lists + "}", Context);
        Assert.Equal(lists, compacted["p"]!.ToJsonString());
    }

    private static JsonObject Timed(string document, string context)
    {
        var clock = Stopwatch.StartNew();
        JsonObject compacted = Documents.Compact(new JsonLdProcessor(), document, context);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Limit);
        return compacted;
    }

    private static string Array(int count, Func<int, string> item) => $"[{string.Join(',', Enumerable.Range(0, count).Select(item))}]";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
