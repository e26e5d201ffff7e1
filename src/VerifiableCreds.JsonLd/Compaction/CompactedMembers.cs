using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Adds to objects under construction: <see href="https://www.w3.org/TR/json-ld11-api/#dfn-add-value">JSON-LD 1.1 API, add value</see>.</summary>
internal static class CompactedMembers
{
    /// <summary>Adds a value, or each of an array; members with one value become arrays when a second comes, or from the first on.</summary>
    public static void AddValue(this JsonObject owner, string key, JsonNode? value, bool asArray)
    {
        if (asArray && (!owner.TryGetPropertyValue(key, out JsonNode? present) || present is not JsonArray))
        {
            MakeArray(owner, key);
        }

        if (value is not JsonArray values)
        {
            AddOne(owner, key, value);
            return;
        }

        JsonNode?[] items = [.. values];
        values.Clear();
        foreach (JsonNode? item in items)
        {
            AddOne(owner, key, item);
        }
    }

    /// <summary>The object at a key, made where there is none.</summary>
    public static JsonObject ObjectAt(this JsonObject owner, string key)
    {
        if (owner.TryGetPropertyValue(key, out JsonNode? present) && present is JsonObject map)
        {
            return map;
        }

        var made = new JsonObject();
        owner[key] = made;
        return made;
    }

    private static void AddOne(JsonObject owner, string key, JsonNode? value)
    {
        if (!owner.TryGetPropertyValue(key, out JsonNode? present))
        {
            owner.Add(key, value);
            return;
        }

        (present as JsonArray ?? MakeArray(owner, key)).Add(value);
    }

    private static JsonArray MakeArray(JsonObject owner, string key)
    {
        bool hasOne = owner.TryGetPropertyValue(key, out JsonNode? present);
        var array = new JsonArray();
        owner[key] = array;
        if (hasOne)
        {
            array.Add(present);
        }

        return array;
    }
}
