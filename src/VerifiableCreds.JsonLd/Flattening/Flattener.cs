using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>Lays all nodes of an expanded document side by side.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#flattening-algorithm">JSON-LD 1.1 API, 7.1</see>.</remarks>
internal static class Flattener
{
    public static JsonArray Flatten(JsonArray expanded, bool ordered)
    {
        var generator = new NodeMapGenerator();
        generator.Add(expanded);
        NodeMap map = generator.Map;
        foreach ((string name, NodeGraph graph) in map.Named(ordered))
        {
            map.Default.NodeOf(name).Json["@graph"] = Collect(graph, ordered);
        }

        return Collect(map.Default, ordered);
    }

    private static JsonArray Collect(NodeGraph graph, bool ordered)
    {
        var nodes = new JsonArray();
        foreach (MapNode node in graph.Nodes(ordered))
        {
            nodes.Add((JsonNode)node.Json);
        }

        return nodes;
    }
}
