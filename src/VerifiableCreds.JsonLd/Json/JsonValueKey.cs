using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd;

/// <summary>A text that two JSON values share exactly when they are equal: members in any order, numbers as they are spelled.</summary>
internal static class JsonValueKey
{
    public static string Of(JsonNode? value)
    {
        var key = new StringBuilder();
        Write(value, key);
        return key.ToString();
    }

    private static void Write(JsonNode? value, StringBuilder key)
    {
        switch (value)
        {
            case JsonObject item:
                key.Append('{');
                foreach ((string name, JsonNode? member) in item.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    WriteText(name, key);
                    Write(member, key);
                }

                key.Append('}');
                break;
            case JsonArray items:
                key.Append('[');
                foreach (JsonNode? item in items)
                {
                    Write(item, key);
                }

                key.Append(']');
                break;
            case JsonValue scalar when scalar.TryGetValue(out string? text):
                WriteText(text, key);
                break;
            default:
                key.Append(value?.ToJsonString() ?? "null").Append(';');
                break;
        }
    }

    /// <summary>The length goes first, so that no text can look like the end of another.</summary>
    private static void WriteText(string text, StringBuilder key) => key.Append('"').Append(text.Length).Append(':').Append(text);
}
