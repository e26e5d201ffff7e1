using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Tests;

/// <summary>Equality of expanded documents: arrays have no order, but under <c>@list</c> and within JSON literals.</summary>
internal static class JsonLdEquality
{
    public static bool AreEqual(JsonNode? left, JsonNode? right, string? key = null) => Difference(left, right, key) is null;

    /// <summary>The smallest parts that differ, or <see langword="null"/> where the documents are equal.</summary>
    public static string? Difference(JsonNode? left, JsonNode? right, string? key = null) => (left, right) switch
    {
        _ when key == "@value" => Plain(left, right),
        (JsonObject a, JsonObject b) => OfObjects(a, b),
        (JsonArray a, JsonArray b) when a.Count == b.Count => key == "@list" ? InOrder(a, b) : InAnyOrder(a, b),
        _ => Plain(left, right),
    };

    private static string? Plain(JsonNode? left, JsonNode? right) =>
        JsonNode.DeepEquals(left, right) ? null : $"\nexpected {left?.ToJsonString()}\nactual   {right?.ToJsonString()}";

    private static string? OfObjects(JsonObject left, JsonObject right) => left.Count != right.Count || left.Any(member => !right.ContainsKey(member.Key))
        ? Plain(left, right) ?? "\nthe members differ"
        : left.Select(member => Difference(member.Value, right[member.Key], member.Key)).FirstOrDefault(difference => difference is not null);

    private static string? InOrder(JsonArray left, JsonArray right) =>
        left.Zip(right).Select(pair => Difference(pair.First, pair.Second)).FirstOrDefault(difference => difference is not null);

    private static string? InAnyOrder(JsonArray left, JsonArray right)
    {
        var rest = right.ToList();
        JsonNode?[] missing = [.. left.Where(item => !Take(rest, item))];
        return missing.Length == 0 ? null : Difference(missing[0], rest[0]) ?? Plain(missing[0], rest[0]);
    }

    private static bool Take(List<JsonNode?> items, JsonNode? item)
    {
        int at = items.FindIndex(other => AreEqual(item, other));
        if (at >= 0)
        {
            items.RemoveAt(at);
        }

        return at >= 0;
    }
}
