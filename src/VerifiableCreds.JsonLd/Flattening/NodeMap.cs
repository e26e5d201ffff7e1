namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>All graphs of a document.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#node-map-generation">JSON-LD 1.1 API, 7.2</see>.</remarks>
internal sealed class NodeMap
{
    private readonly OrderedDictionary<string, NodeGraph> _named = new(StringComparer.Ordinal);

    public NodeGraph Default { get; } = new();

    public IEnumerable<KeyValuePair<string, NodeGraph>> Named(bool ordered) =>
        ordered ? _named.OrderBy(graph => graph.Key, StringComparer.Ordinal) : _named;

    /// <summary>The graph with the name, made where there is none.</summary>
    public NodeGraph GraphOf(string name)
    {
        if (!_named.TryGetValue(name, out NodeGraph? graph))
        {
            _named[name] = graph = new NodeGraph();
        }

        return graph;
    }
}
