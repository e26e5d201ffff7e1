using System.Text.Json;

namespace VerifiableCreds.JsonLd;

/// <summary>The names of error codes as the specification prints them.</summary>
public static class JsonLdErrorCodes
{
    private static readonly string[] Names = [.. Enum.GetNames<JsonLdErrorCode>().Select(Spell)];

    /// <summary>The specification's own string: <c>invalid term definition</c>, <c>invalid @id value</c>.</summary>
    public static string ToSpecName(this JsonLdErrorCode code) => Names[(int)code];

    private static string Spell(string name) => name switch
    {
        nameof(JsonLdErrorCode.InvalidIdValue) => "invalid @id value",
        nameof(JsonLdErrorCode.InvalidImportValue) => "invalid @import value",
        nameof(JsonLdErrorCode.InvalidIncludedValue) => "invalid @included value",
        nameof(JsonLdErrorCode.InvalidIndexValue) => "invalid @index value",
        nameof(JsonLdErrorCode.InvalidNestValue) => "invalid @nest value",
        nameof(JsonLdErrorCode.InvalidPrefixValue) => "invalid @prefix value",
        nameof(JsonLdErrorCode.InvalidPropagateValue) => "invalid @propagate value",
        nameof(JsonLdErrorCode.InvalidProtectedValue) => "invalid @protected value",
        nameof(JsonLdErrorCode.InvalidReverseValue) => "invalid @reverse value",
        nameof(JsonLdErrorCode.InvalidVersionValue) => "invalid @version value",
        nameof(JsonLdErrorCode.InvalidBaseIri) => "invalid base IRI",
        nameof(JsonLdErrorCode.InvalidIriMapping) => "invalid IRI mapping",
        nameof(JsonLdErrorCode.CyclicIriMapping) => "cyclic IRI mapping",
        nameof(JsonLdErrorCode.IriConfusedWithPrefix) => "IRI confused with prefix",
        nameof(JsonLdErrorCode.InvalidJsonLiteral) => "invalid JSON literal",
        nameof(JsonLdErrorCode.InvalidLanguageTaggedString) => "invalid language-tagged string",
        nameof(JsonLdErrorCode.InvalidLanguageTaggedValue) => "invalid language-tagged value",
        nameof(JsonLdErrorCode.MultipleContextLinkHeaders) => "multiple context link headers",
        nameof(JsonLdErrorCode.InvalidJson) => "invalid JSON",
        nameof(JsonLdErrorCode.InvalidUtf8) => "invalid UTF-8",
        nameof(JsonLdErrorCode.InvalidNQuads) => "invalid N-Quads",
        nameof(JsonLdErrorCode.RelativeIri) => "relative IRI",
        nameof(JsonLdErrorCode.MalformedIri) => "malformed IRI",
        nameof(JsonLdErrorCode.KeywordLikeTerm) => "keyword-like term",
        nameof(JsonLdErrorCode.ObjectWithOnlyId) => "object with only @id",
        _ => JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('_', ' '),
    };
}
