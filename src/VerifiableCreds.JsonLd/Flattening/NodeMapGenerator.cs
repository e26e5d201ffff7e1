using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Compaction;

namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>Gathers all nodes of an expanded document, each once.</summary>
/// <remarks>
/// Recursion is as deep as the expanded document, which the limit on depth bounds.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#node-map-generation">JSON-LD 1.1 API, 7.2</see>.
/// </remarks>
internal sealed class NodeMapGenerator
{
    private readonly BlankNodeIssuer _issuer = new();

    public NodeMap Map { get; } = new();

    public void Add(JsonArray expanded) => Add(expanded, new NodePlace(Map.Default));

    private void Add(JsonNode? element, in NodePlace place)
    {
        switch (element)
        {
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Add(item, place);
                }

                break;
            case JsonObject item when item.IsValue():
                Put(RenameType(item), place);
                break;
            case JsonObject item when item.IsList():
                AddList(item, place);
                break;
            case JsonObject node:
                AddNode(node, place);
                break;
        }
    }

    /// <summary>Steps 4.1 and 4.2; lists are never merged with their equals.</summary>
    private static void Put(JsonObject value, in NodePlace place)
    {
        if (place.List is not null)
        {
            place.List.Add((JsonNode)value);
        }
        else if (place.Subject is not null)
        {
            place.Subject.ValuesOf(place.Property!).Add(value);
        }
    }

    /// <summary>Step 3 for values.</summary>
    private JsonObject RenameType(JsonObject value)
    {
        var copy = (JsonObject)value.DeepClone();
        if (copy.TextOf("@type") is { } type && BlankNodeIssuer.IsBlankNode(type))
        {
            copy["@type"] = _issuer.Rename(type);
        }

        return copy;
    }

    /// <summary>Step 5.</summary>
    private void AddList(JsonObject list, in NodePlace place)
    {
        var items = new JsonArray();
        var result = new JsonObject { ["@list"] = items };
        if (list.TextOf("@index") is { } index)
        {
            result["@index"] = index;
        }

        Add(list["@list"], place with { List = items });
        if (place.List is not null)
        {
            place.List.Add((JsonNode)result);
        }
        else
        {
            place.Subject?.ValuesOf(place.Property!).Append(result);
        }
    }

    /// <summary>Step 6.</summary>
    private void AddNode(JsonObject element, in NodePlace place)
    {
        // A node whose @id expanded to null is dropped, as in RDF; what stands in it is not.
        MapNode node = !element.TryGetPropertyValue("@id", out JsonNode? id) ? place.Graph.NodeOf(_issuer.Issue())
            : ExpandedShapes.TextOf(id) is { } text ? place.Graph.NodeOf(_issuer.Rename(text))
            : new MapNode(null);
        Link(node, place);
        AddTypes(node, element);
        if (element.TryGetPropertyValue("@index", out JsonNode? index))
        {
            node.SetIndex(ExpandedShapes.TextOf(index));
        }

        AddReverse(node, element, place.Graph);
        if (element.TryGetPropertyValue("@graph", out JsonNode? graph))
        {
            Add(graph, new NodePlace(node.Id is { } name ? Map.GraphOf(name) : new NodeGraph()));
        }

        if (element.TryGetPropertyValue("@included", out JsonNode? included))
        {
            Add(included, new NodePlace(place.Graph));
        }

        AddProperties(node, element, place.Graph);
    }

    /// <summary>Steps 6.5 and 6.6.</summary>
    private static void Link(MapNode node, in NodePlace place)
    {
        if (place.Property is null || node.Id is null || place.Subject?.Id is null)
        {
            return;
        }

        if (place.IsReverse)
        {
            node.ValuesOf(place.Property).Add(new JsonObject { ["@id"] = place.Subject.Id });
        }
        else
        {
            Put(new JsonObject { ["@id"] = node.Id }, place);
        }
    }

    /// <summary>Step 6.7.</summary>
    private void AddTypes(MapNode node, JsonObject element)
    {
        foreach (JsonNode? type in element["@type"] as JsonArray ?? [])
        {
            node.ValuesOf("@type").Add(ExpandedShapes.TextOf(type) is { } iri ? _issuer.Rename(iri) : null);
        }
    }

    /// <summary>Step 6.9.</summary>
    private void AddReverse(MapNode node, JsonObject element, NodeGraph graph)
    {
        foreach ((string property, JsonNode? values) in element["@reverse"] as JsonObject ?? [])
        {
            Add(values, new NodePlace(graph, node, _issuer.Rename(property), IsReverse: true));
        }
    }

    /// <summary>Step 6.12.</summary>
    private void AddProperties(MapNode node, JsonObject element, NodeGraph graph)
    {
        foreach ((string property, JsonNode? values) in element.OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            if (property[0] == '@' && Keywords.Of(System.Text.Encoding.UTF8.GetBytes(property)) != Keyword.None)
            {
                continue;
            }

            string name = _issuer.Rename(property);
            if (node.Id is not null)
            {
                node.ValuesOf(name);
            }

            Add(values, new NodePlace(graph, node, name));
        }
    }
}
