namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>The nodes of one graph by their identifiers, in the order in which they were met.</summary>
internal sealed class NodeGraph
{
    private readonly OrderedDictionary<string, MapNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>The node with the identifier, made where there is none.</summary>
    public MapNode NodeOf(string id)
    {
        if (!_nodes.TryGetValue(id, out MapNode? node))
        {
            _nodes[id] = node = new MapNode(id);
        }

        return node;
    }

    /// <summary>The nodes that say more than their identifier.</summary>
    public IEnumerable<MapNode> Nodes(bool ordered)
    {
        IEnumerable<MapNode> nodes = _nodes.Values.Where(node => node.SaysSomething);
        return ordered ? nodes.OrderBy(node => node.Id, StringComparer.Ordinal) : nodes;
    }
}
