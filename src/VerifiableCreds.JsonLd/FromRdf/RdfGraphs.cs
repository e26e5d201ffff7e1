using VerifiableCreds.JsonLd.Expansion;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>A dataset by graphs and subjects, with what is known of the use of each blank node.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</see>, step 5.</remarks>
internal sealed class RdfGraphs
{
    private readonly RdfTermReader _terms;
    private readonly OrderedDictionary<int, RdfGraph> _graphs = [];
    private readonly Dictionary<int, RdfUsage?> _usages = [];
    private readonly Dictionary<int, RdfGraph?> _subjectIn = [];

    public RdfGraphs(RdfDataset dataset, RdfTermReader terms, bool useRdfType)
    {
        _terms = terms;
        Type = terms.IdOf(RdfVocabulary.Type);
        First = terms.IdOf(RdfVocabulary.First);
        Rest = terms.IdOf(RdfVocabulary.Rest);
        Nil = terms.IdOf(RdfVocabulary.Nil);
        Default = GraphOf(RdfDataset.DefaultGraph);
        int count = dataset.Count;
        var seen = new HashSet<QuadIds>(count);
        for (int i = 0; i < count; i++)
        {
            QuadIds quad = terms.Resolve(dataset.Quads[i]);
            if (seen.Add(quad))
            {
                Add(quad, useRdfType);
            }
        }
    }

    public int Type { get; }

    public int First { get; }

    public int Rest { get; }

    public int Nil { get; }

    public RdfGraph Default { get; }

    public IEnumerable<RdfGraph> All => _graphs.Values;

    public bool IsGraphName(int term) => _graphs.ContainsKey(term);

    public RdfGraph? Named(int term) => _graphs.GetValueOrDefault(term);

    /// <summary>
    /// The one place where a blank node is an object, if there is just one, in the graph where alone it is a subject, and it is no
    /// graph's name: then nothing is lost when its label is.
    /// </summary>
    public RdfUsage? OnlyUsageOf(RdfNode node, RdfGraph graph) =>
        _terms.KindOf(node.Term) == RdfTermKind.BlankNode
        && _usages.TryGetValue(node.Term, out RdfUsage? usage) && usage is not null && usage.Graph == graph
        && _subjectIn[node.Term] == graph && !IsGraphName(node.Term)
            ? usage
            : null;

    private RdfGraph GraphOf(int name)
    {
        if (!_graphs.TryGetValue(name, out RdfGraph? graph))
        {
            _graphs[name] = graph = new RdfGraph(name);
        }

        return graph;
    }

    private void Add(QuadIds quad, bool useRdfType)
    {
        RdfGraph graph = GraphOf(quad.Graph);
        RdfNode node = graph.NodeOf(quad.Subject);
        if (quad.Graph != RdfDataset.DefaultGraph)
        {
            Default.NodeOf(quad.Graph);
        }

        if (!_subjectIn.TryAdd(quad.Subject, graph) && _subjectIn[quad.Subject] != graph)
        {
            _subjectIn[quad.Subject] = null;
        }

        // A type is a reference by label too, but not one that a list could stand in the place of.
        bool isType = quad.Predicate == Type && !useRdfType && _terms.KindOf(quad.Object) != RdfTermKind.Literal;
        if (isType)
        {
            node.Types.Add(quad.Object);
            _usages[quad.Object] = null;
            return;
        }

        var value = new RdfObject(quad.Object);
        node.Add(quad.Predicate, value);
        var usage = new RdfUsage(graph, node, quad.Predicate, value);
        if (quad.Object == Nil)
        {
            graph.NilUsages.Add(usage);
        }
        else if (_terms.KindOf(quad.Object) == RdfTermKind.BlankNode && !_usages.TryAdd(quad.Object, usage))
        {
            _usages[quad.Object] = null;
        }

        if (_terms.KindOf(quad.Predicate) == RdfTermKind.BlankNode)
        {
            _usages[quad.Predicate] = null;
        }
    }
}
