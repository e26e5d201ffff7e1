using System.Text.Json.Nodes;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>
/// The suite's comparison of JSON-LD documents: the order of keys does not matter, nor that of arrays, but under <c>@list</c>;
/// language tags are compared without case.
/// </summary>
internal static class JsonLdComparison
{
    public static bool AreEqual(JsonNode? expected, JsonNode? actual, string? key = null) => (expected, actual) switch
    {
        (null, null) => true,
        (JsonObject left, JsonObject right) => left.Count == right.Count
            && left.All(member => right.ContainsKey(member.Key) && AreEqual(member.Value, right[member.Key], member.Key)),
        (JsonArray left, JsonArray right) => left.Count == right.Count && (key == "@list" ? SameOrder(left, right) : AnyOrder(left, right)),
        (JsonValue left, JsonValue right) => key == "@language"
            ? string.Equals(left.ToString(), right.ToString(), StringComparison.OrdinalIgnoreCase)
            : JsonNode.DeepEquals(left, right),
        _ => false,
    };

    private static bool SameOrder(JsonArray left, JsonArray right)
    {
        for (int i = 0; i < left.Count; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AnyOrder(JsonArray left, JsonArray right)
    {
        var rest = right.ToList();
        foreach (JsonNode? item in left)
        {
            int match = rest.FindIndex(other => AreEqual(item, other));
            if (match < 0)
            {
                return false;
            }

            rest.RemoveAt(match);
        }

        return true;
    }
}
