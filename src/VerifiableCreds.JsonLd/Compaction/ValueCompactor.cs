using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Reduces value objects and references to scalars where the context says the rest.</summary>
/// <remarks>
/// What cannot be reduced is left to the compaction of objects, which compacts its keys and types just so.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#value-compaction">JSON-LD 1.1 API, 6.3</see>.
/// </remarks>
internal sealed class ValueCompactor(IriCompactor iris)
{
    /// <summary>The value on its own, or a reference's IRI; <see langword="false"/> where it stays an object.</summary>
    public bool TryCompact(CompactionContext context, string? property, JsonObject value, out JsonNode? result)
    {
        result = null;
        CompactionTerm? term = context.Find(property);
        if (value.ContainsKey("@index") && !(term?.KeepsIndex ?? false))
        {
            return false;
        }

        return value.TryGetPropertyValue("@value", out JsonNode? raw)
            ? TryValue(context, term, value, raw, out result)
            : TryReference(context, term, value, out result);
    }

    /// <summary>Step 6.</summary>
    private bool TryReference(CompactionContext context, CompactionTerm? term, JsonObject value, out JsonNode? result)
    {
        result = null;
        int others = value.ContainsKey("@index") ? 1 : 0;
        if (value.TextOf("@id") is not { } id || value.Count != 1 + others)
        {
            return false;
        }

        string? text = term?.Definition.TypeKeyword switch
        {
            Keyword.Id => iris.Reference(context, id),
            Keyword.Vocab => iris.Vocabulary(context, id),
            _ => null,
        };
        result = text;
        return text is not null;
    }

    /// <summary>Steps 7 to 10, for values whose type, language and direction the term gives back.</summary>
    private static bool TryValue(CompactionContext context, CompactionTerm? term, JsonObject value, JsonNode? raw, out JsonNode? result)
    {
        bool isText = ExpandedShapes.TextOf(raw) is not null;
        bool isReduced = value.TextOf("@type") is { } type ? type == term?.TypeMapping : term?.Definition.TypeKeyword switch
        {
            Keyword.Id or Keyword.Vocab => !isText,
            Keyword.NoneKeyword or Keyword.Json => false,
            _ => term?.TypeMapping is null && (!isText || IsInDefaultLanguage(context, term, value)),
        };
        result = isReduced ? raw?.DeepClone() : null;
        return isReduced;
    }

    private static bool IsInDefaultLanguage(CompactionContext context, CompactionTerm? term, JsonObject value) =>
        string.Equals(value.TextOf("@language"), context.LanguageOf(term), StringComparison.OrdinalIgnoreCase)
        && value.TextOf("@direction") == context.DirectionOf(term);
}
