using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd;

/// <summary>An array that takes each value once. Adding costs the same however long the array is.</summary>
internal sealed class DistinctValues
{
    /// <summary>Shorter arrays are searched one by one.</summary>
    private const int SmallArray = 4;

    private readonly List<string> _keys = new(SmallArray);
    private HashSet<string>? _known;

    public JsonArray Items { get; } = [];

    /// <summary>Adds the value unless an equal one is there.</summary>
    /// <param name="value">The value; it must not belong to another node.</param>
    public void Add(JsonNode? value)
    {
        if (TakeKey(JsonValueKey.Of(value)))
        {
            Items.Add(value);
        }
    }

    /// <summary>Adds the value, be there an equal one or not.</summary>
    public void Append(JsonNode? value) => Items.Add(value);

    private bool TakeKey(string key)
    {
        if (_known is not null)
        {
            return _known.Add(key);
        }

        if (_keys.Contains(key))
        {
            return false;
        }

        _keys.Add(key);
        if (_keys.Count > SmallArray)
        {
            _known = new HashSet<string>(_keys, StringComparer.Ordinal);
            _keys.Clear();
        }

        return true;
    }
}
