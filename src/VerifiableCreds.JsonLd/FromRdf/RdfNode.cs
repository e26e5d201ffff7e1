namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>A subject in one graph, with its triples.</summary>
internal sealed class RdfNode(int term)
{
    public int Term { get; } = term;

    /// <summary>The ids of its types, unless <c>rdf:type</c> is kept as a property.</summary>
    public List<int> Types { get; } = [];

    /// <summary>Objects by predicate, in the order in which they were met.</summary>
    public OrderedDictionary<int, List<RdfObject>> Properties { get; } = [];

    /// <summary>The only object of a predicate, or <see langword="null"/>.</summary>
    public RdfObject? Single(int predicate) =>
        Properties.TryGetValue(predicate, out List<RdfObject>? objects) && objects.Count == 1 ? objects[0] : null;

    public void Add(int predicate, RdfObject value)
    {
        if (!Properties.TryGetValue(predicate, out List<RdfObject>? objects))
        {
            Properties[predicate] = objects = [];
        }

        objects.Add(value);
    }
}
