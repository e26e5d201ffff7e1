using System.Text.Json.Nodes;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Compaction;

/// <summary>Compaction loses nothing, whatever the context.</summary>
public sealed class CompactionPropertyTests
{

    private static readonly JsonLdOptions Options = new() { Base = "http://ex.org/dir/doc", SafeMode = false };

    public static TheoryData<string> Contexts =>
    [
        "{}",
        """{"p": "http://ex.org/p", "q": "http://ex.org/q", "ex": "http://ex.org/", "x": {"@id": "urn:x:", "@prefix": true}}""",
        """{"@vocab": "http://ex.org/", "ex": "http://ex.org/"}""",
        """{"@vocab": "", "@base": "http://ex.org/dir/other"}""",
        """{"@base": null, "dir": "http://ex.org/dir/"}""",
        """{"p": {"@id": "http://ex.org/p", "@type": "@id"}, "q": {"@id": "http://ex.org/q", "@type": "@vocab"}, "r": {"@id": "http://ex.org/r", "@type": "http://www.w3.org/2001/XMLSchema#date"}, "a": "http://ex.org/a"}""",
        """{"p": {"@id": "http://ex.org/p", "@container": "@list"}, "q": {"@id": "http://ex.org/q", "@container": "@set"}, "r": {"@id": "http://ex.org/r", "@container": "@language"}}""",
        """{"p": {"@id": "http://ex.org/p", "@container": "@index"}, "q": {"@id": "http://ex.org/q", "@container": "@id"}, "r": {"@id": "http://ex.org/r", "@container": "@type"}}""",
        """{"p": {"@id": "http://ex.org/p", "@container": ["@index", "@set"]}, "q": {"@id": "http://ex.org/q", "@container": ["@id", "@set"], "@type": "@id"}, "r": {"@id": "http://ex.org/r", "@container": ["@type", "@set"], "@type": "@id"}}""",
        """{"@language": "en", "p": {"@id": "http://ex.org/p", "@language": null}, "q": {"@id": "http://ex.org/q", "@language": "fr", "@direction": "ltr"}, "r": {"@id": "http://ex.org/r", "@direction": "rtl"}}""",
        """{"@language": "fr", "@direction": "rtl", "p": "http://ex.org/p", "q": {"@id": "http://ex.org/q", "@container": ["@language", "@set"]}, "r": {"@id": "http://ex.org/r", "@container": "@language", "@direction": null}}""",
        """{"p": {"@id": "http://ex.org/p", "@type": "@json"}, "q": {"@id": "http://ex.org/q", "@type": "@none"}, "r": {"@id": "http://ex.org/r", "@type": "@json", "@container": "@set"}}""",
        """{"p": "http://ex.org/p", "pid": {"@id": "http://ex.org/p", "@type": "@id"}, "plist": {"@id": "http://ex.org/p", "@container": "@list"}, "pen": {"@id": "http://ex.org/p", "@language": "en"}, "pdates": {"@id": "http://ex.org/p", "@type": "http://www.w3.org/2001/XMLSchema#date", "@container": "@list"}, "pmap": {"@id": "http://ex.org/p", "@container": "@language"}, "pidx": {"@id": "http://ex.org/p", "@container": "@index"}}""",
        """{"p": {"@reverse": "http://ex.org/p"}, "q": {"@reverse": "http://ex.org/q", "@container": "@index"}, "r": {"@reverse": "http://ex.org/r", "@container": "@set", "@type": "@id"}}""",
        """{"p": {"@id": "http://ex.org/p", "@container": "@index", "@index": "http://ex.org/q"}, "r": {"@id": "http://ex.org/r", "@container": "@index", "@index": "q"}, "q": {"@id": "http://ex.org/q", "@type": "@id"}}""",
        """{"n": "@nest", "p": {"@id": "http://ex.org/p", "@nest": "n"}, "q": {"@id": "http://ex.org/q", "@nest": "@nest", "@container": "@index"}}""",
        """{"@vocab": "http://ex.org/", "T": {"@id": "http://ex.org/T", "@context": {"p": {"@id": "http://ex.org/q", "@type": "@id"}, "q": null}}, "q": {"@id": "http://ex.org/q", "@context": {"r": {"@id": "http://ex.org/r", "@container": "@list"}}}}""",
        """{"@protected": true, "T": {"@id": "http://ex.org/T", "@context": {"@propagate": true, "s": "http://ex.org/r"}}, "U": {"@id": "http://ex.org/U", "@context": {"@vocab": "http://ex.org/"}}, "p": {"@id": "http://ex.org/p", "@context": [null, {"q": "http://ex.org/q"}]}}""",
        """{"id": "@id", "type": "@type", "value": "@value", "lang": "@language", "dir": "@direction", "list": "@list", "graph": "@graph", "index": "@index", "none": "@none", "rev": "@reverse", "inc": "@included", "json": "@json", "@vocab": "http://ex.org/"}""",
        """{"none": "@none", "@type": {"@container": "@set"}, "p": {"@id": "http://ex.org/p", "@container": "@index"}, "q": {"@id": "http://ex.org/q", "@container": "@id"}, "r": {"@id": "http://ex.org/r", "@container": "@language"}}""",
    ];

    public static TheoryData<string> GraphContexts =>
    [
        """{"p": {"@id": "http://ex.org/p", "@container": "@graph"}, "q": {"@id": "http://ex.org/q", "@container": ["@graph", "@set"]}}""",
        """{"p": {"@id": "http://ex.org/p", "@container": ["@graph", "@id"]}, "q": {"@id": "http://ex.org/q", "@container": ["@graph", "@id", "@set"]}}""",
        """{"p": {"@id": "http://ex.org/p", "@container": ["@graph", "@index", "@set"]}, "q": {"@id": "http://ex.org/q", "@container": ["@graph", "@index"]}}""",
    ];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Expanding_the_result_gives_the_expanded_document(string context) =>
        GeneratedDocuments.WithGraphs.Sample(document => AssertRoundTrip(document, context, Options), iter: 1000, threads: 1);

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Arrays_kept_whole_lose_nothing_either(string context) =>
        GeneratedDocuments.WithGraphs.Sample(
            document => AssertRoundTrip(document, context, Options with { CompactArrays = false, CompactToRelative = false, Ordered = true }), iter: 100, threads: 1);

    [Theory]
    [MemberData(nameof(GraphContexts))]
    public void Graph_containers_lose_nothing_of_documents_without_graphs(string context) =>
        GeneratedDocuments.Plain.Sample(document => AssertRoundTrip(document, context, Options), iter: 100, threads: 1);

    private static void AssertRoundTrip(string document, string context, JsonLdOptions options)
    {
        var processor = new JsonLdProcessor(options);
        JsonArray expected = Documents.Expand(processor, document);
        JsonObject compacted = Documents.Compact(processor, document, context);
        JsonArray actual = Documents.Expand(processor, compacted.ToJsonString());
        string? difference = JsonLdEquality.Difference(expected, actual);
        Assert.True(difference is null, difference + "\n" + compacted.ToJsonString());
    }
}
