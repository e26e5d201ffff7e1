namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>The subjects of one graph.</summary>
internal sealed class RdfGraph(int name)
{
    /// <summary>The id of its name; <see cref="Rdf.RdfDataset.DefaultGraph"/> for the default graph.</summary>
    public int Name { get; } = name;

    public OrderedDictionary<int, RdfNode> Nodes { get; } = [];

    /// <summary>Where <c>rdf:nil</c> is an object: the ends of lists.</summary>
    public List<RdfUsage> NilUsages { get; } = [];

    public RdfNode NodeOf(int term)
    {
        if (!Nodes.TryGetValue(term, out RdfNode? node))
        {
            Nodes[term] = node = new RdfNode(term);
        }

        return node;
    }

    /// <summary>Takes subjects out, all at once: one by one would take as long as there are subjects.</summary>
    public void Remove(HashSet<int> terms)
    {
        if (terms.Count == 0)
        {
            return;
        }

        RdfNode[] rest = [.. Nodes.Values.Where(node => !terms.Contains(node.Term))];
        Nodes.Clear();
        foreach (RdfNode node in rest)
        {
            Nodes[node.Term] = node;
        }
    }
}
