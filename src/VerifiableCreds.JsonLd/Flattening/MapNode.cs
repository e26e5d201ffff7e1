using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Compaction;

namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>One node of a graph, with all that the document says of it.</summary>
internal sealed class MapNode
{
    private readonly Dictionary<string, DistinctValues> _values = new(StringComparer.Ordinal);

    public MapNode(string? id)
    {
        Id = id;
        Json = new JsonObject { ["@id"] = id };
    }

    /// <summary>The identifier; <see langword="null"/> for a node whose <c>@id</c> expanded to nothing, which no graph holds.</summary>
    public string? Id { get; }

    public JsonObject Json { get; }

    public bool SaysSomething => Json.Count > 1;

    /// <summary>The values of a property, made where there are none.</summary>
    public DistinctValues ValuesOf(string property)
    {
        if (!_values.TryGetValue(property, out DistinctValues? values))
        {
            _values[property] = values = new DistinctValues();
            Json[property] = values.Items;
        }

        return values;
    }

    /// <summary>Sets the index; two of them on one node are an error.</summary>
    public void SetIndex(string? index)
    {
        if (Json.TryGetPropertyValue("@index", out JsonNode? present) && ExpandedShapes.TextOf(present) != index)
        {
            throw Errors.At(JsonLdErrorCode.ConflictingIndexes, $"'{Id}' has the indexes '{ExpandedShapes.TextOf(present)}' and '{index}'");
        }

        Json["@index"] = index;
    }
}
