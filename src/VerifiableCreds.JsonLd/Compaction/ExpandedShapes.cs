using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>What an object of an expanded document is: <see href="https://www.w3.org/TR/json-ld11/#terms-imported-from-json-ld-syntax">JSON-LD 1.1, 1.4</see>.</summary>
internal static class ExpandedShapes
{
    public static bool IsValue(this JsonObject item) => item.ContainsKey("@value");

    public static bool IsList(this JsonObject item) => item.ContainsKey("@list");

    /// <summary>Whether it is a graph object: <c>@graph</c>, with at most <c>@id</c> and <c>@index</c>.</summary>
    public static bool IsGraph(this JsonObject item) =>
        item.ContainsKey("@graph") && item.Count == 1 + (item.ContainsKey("@id") ? 1 : 0) + (item.ContainsKey("@index") ? 1 : 0);

    public static bool IsJsonLiteral(this JsonObject item) => item.IsValue() && item.TextOf("@type") == "@json";

    /// <summary>The member's string; <see langword="null"/> where there is none.</summary>
    public static string? TextOf(this JsonObject item, string name) =>
        item.TryGetPropertyValue(name, out JsonNode? value) ? TextOf(value) : null;

    public static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
