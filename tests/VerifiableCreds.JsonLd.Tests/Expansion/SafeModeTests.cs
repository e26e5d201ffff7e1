using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Expansion;

/// <summary>Whatever JSON-LD would drop without a word is an error with its place; without safe mode it is dropped.</summary>
public sealed class SafeModeTests
{
    private const string Prefix = """{"@context": {"p": "https://example.org/p", "q": {"@id": "https://example.org/q", "@type": "@id"}}, "@id": "https://example.org/s", """;

    public static TheoryData<string, JsonLdErrorCode, string> Losses => new()
    {
        { Prefix + """ "undefined": 1}""", JsonLdErrorCode.UndefinedTerm, "/undefined" },
        { Prefix + """ "p": {"undefined": 1}}""", JsonLdErrorCode.UndefinedTerm, "/p/undefined" },
        { Prefix + """ "p": [1, {"p": 2, "a/b~c": 1}]}""", JsonLdErrorCode.UndefinedTerm, "/p/1/a~1b~0c" },
        { Prefix + """ "undefined": null}""", JsonLdErrorCode.UndefinedTerm, "/undefined" },
        { Prefix + """ "@type": "Undefined"}""", JsonLdErrorCode.RelativeIri, "/@type" },
        { Prefix + """ "@type": ["https://example.org/T", "Undefined"]}""", JsonLdErrorCode.RelativeIri, "/@type/1" },
        { Prefix + """ "p": {"@id": "relative"}}""", JsonLdErrorCode.RelativeIri, "/p/@id" },
        { Prefix + """ "q": "relative"}""", JsonLdErrorCode.RelativeIri, "/q" },
        { Prefix + """ "q": "https://example.org/with space"}""", JsonLdErrorCode.MalformedIri, "/q" },
        { Prefix + """ "q": "https://example.org/#two#fragments"}""", JsonLdErrorCode.MalformedIri, "/q" },
        { Prefix + """ "p": {"@id": "https://example.org/<"}}""", JsonLdErrorCode.MalformedIri, "/p/@id" },
        { Prefix + """ "p": {"@id": "@future"}}""", JsonLdErrorCode.KeywordLikeTerm, "/p/@id" },
        { Prefix + """ "@future": 1}""", JsonLdErrorCode.UndefinedTerm, "/@future" },
        { Prefix + """ "p": {"@value": "x", "@language": "not a tag"}}""", JsonLdErrorCode.InvalidLanguageTag, "/p/@language" },
        { Prefix + """ "p": {"@value": "x", "@direction": "ltr"}}""", JsonLdErrorCode.InvalidDirection, "/p/@value" },
        { Prefix + """ "p": {"@value": "x", "@index": "i"}}""", JsonLdErrorCode.DroppedValue, "/p/@value" },
        { Prefix + """ "p": {"@id": "https://example.org/o", "@index": "i"}}""", JsonLdErrorCode.DroppedValue, "/p/@index" },
        { Prefix + """ "p": {"@value": null}}""", JsonLdErrorCode.DroppedValue, "/p/@value" },
        { Prefix + """ "p": {"@language": "en"}}""", JsonLdErrorCode.DroppedValue, "/p" },
        { Prefix + """ "_:b": 1}""", JsonLdErrorCode.BlankNodePredicate, "/_:b" },
        { """[{"@value": "x"}]""", JsonLdErrorCode.FreeFloatingValue, "/0" },
        { """["x"]""", JsonLdErrorCode.FreeFloatingValue, "/0" },
        { """[{"@list": ["x"]}]""", JsonLdErrorCode.FreeFloatingValue, "/0" },
        { """[{"@id": "https://example.org/s"}]""", JsonLdErrorCode.ObjectWithOnlyId, "/0" },
        { """{"@context": {"p": {"@id": "https://example.org/p", "@type": "https://example.org/a b"}}, "p": "x"}""", JsonLdErrorCode.MalformedIri, "/p" },
        { """{"@context": {"@language": "a_b", "p": "https://example.org/p"}, "p": "x"}""", JsonLdErrorCode.InvalidLanguageTag, "/p" },
        { """{"@context": {"@future": "https://example.org/p"}}""", JsonLdErrorCode.KeywordLikeTerm, "/@context/@future" },
        { """{"@context": {"m": {"@id": "https://example.org/m", "@container": "@index"}}, "m": {"k": "v"}}""", JsonLdErrorCode.DroppedValue, "/m/k" },
    };

    public static TheoryData<string> Lossy => [.. Losses.Select(row => row.Data.Item1)];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Loss_is_an_error_with_its_place(string json, JsonLdErrorCode code, string pointer)
    {
        JsonLdException refusal = await Documents.RefusalAsync(json);
        Assert.Equal((code, pointer), (refusal.Code, refusal.Pointer));
    }

    [Theory]
    [MemberData(nameof(Lossy))]
    public async Task Loss_is_accepted_without_safe_mode(string json) =>
        Assert.DoesNotContain("undefined", await Documents.CanonicalAsync(json, new JsonLdOptions { SafeMode = false }), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task Term_that_is_mapped_to_null_on_purpose_is_dropped()
    {
        const string Json = """{"@context": {"ignored": null, "p": "https://example.org/p"}, "@id": "https://example.org/s", "p": "x", "ignored": 1}""";
        Assert.Equal("<https://example.org/s> <https://example.org/p> \"x\" .\n", await Documents.CanonicalAsync(Json));
    }
}
