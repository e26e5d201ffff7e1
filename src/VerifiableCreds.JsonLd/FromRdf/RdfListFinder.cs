using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>Finds the lists of a graph, and puts their items in place of their cells.</summary>
/// <remarks>
/// Every cell is looked at once and nothing recurs, however long, deep or entangled the lists are.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</see>, step 6.
/// </remarks>
internal sealed class RdfListFinder
{
    private readonly RdfGraphs _graphs;
    private readonly RdfGraph _graph;
    private readonly RdfTermReader _terms;
    private readonly int _maxDepth;
    private readonly List<RdfList> _lists = [];
    private readonly Dictionary<RdfNode, RdfList> _listOfCell = [];

    public RdfListFinder(RdfGraphs graphs, RdfGraph graph, RdfTermReader terms, JsonLdLimits limits)
    {
        _graphs = graphs;
        _graph = graph;
        _terms = terms;

        // Two levels for each list, after the array of nodes, the node, its property and, in a named graph, as many again.
        _maxDepth = (limits.MaxDepth - (graph.Name == RdfDataset.DefaultGraph ? 4 : 6)) / 2;
    }

    /// <exception cref="JsonLdException">Lists nest deeper than the limit: <see cref="JsonLdErrorCode.NestingTooDeep"/>.</exception>
    public void Run()
    {
        foreach (RdfUsage end in _graph.NilUsages)
        {
            Walk(end);
        }

        foreach (RdfList list in _lists)
        {
            Measure(list);
        }

        var cells = new HashSet<int>();
        foreach (RdfList list in _lists)
        {
            Apply(list, cells);
        }

        _graph.Remove(cells);
    }

    /// <summary>Step 6.4: from the end back to the head.</summary>
    private void Walk(RdfUsage end)
    {
        var cells = new List<RdfNode>();
        RdfUsage at = end;
        while (at.Predicate == _graphs.Rest && IsCell(at.Node) && _graphs.OnlyUsageOf(at.Node, _graph) is { } usage)
        {
            cells.Add(at.Node);
            at = usage;
        }

        var list = new RdfList(at, cells, end);
        _lists.Add(list);
        foreach (RdfNode cell in cells)
        {
            _listOfCell[cell] = list;
        }
    }

    /// <summary>One item, one rest, and no more than the type of a list.</summary>
    private bool IsCell(RdfNode node) =>
        node.Properties.Count == 2 && node.Single(_graphs.First) is not null && node.Single(_graphs.Rest) is not null
        && (node.Types.Count == 0 || (node.Types.Count == 1 && _terms.Read(node.Types[0]).Value == RdfNames.List));

    /// <summary>How deep the list stands in others. Lists that stand in each other have no outermost one, and stay nodes.</summary>
    private void Measure(RdfList list)
    {
        var path = new List<RdfList>();
        var onPath = new HashSet<RdfList>(ReferenceEqualityComparer.Instance);
        RdfList? at = list;
        while (at is { Depth: 0 } && onPath.Add(at))
        {
            path.Add(at);
            at = _listOfCell.GetValueOrDefault(at.Head.Node);
        }

        if (at is { Depth: 0 })
        {
            int first = path.FindIndex(other => ReferenceEquals(other, at));
            foreach (RdfList entangled in path[first..])
            {
                entangled.Depth = -1;
            }

            path.RemoveRange(first, path.Count - first);
        }

        int depth = Math.Max(0, at?.Depth ?? 0);
        for (int i = path.Count - 1; i >= 0; i--)
        {
            path[i].Depth = ++depth;
        }

        if (depth > _maxDepth)
        {
            throw Errors.At(JsonLdErrorCode.NestingTooDeep, $"lists nest deeper than {_maxDepth} levels");
        }
    }

    private void Apply(RdfList list, HashSet<int> cells)
    {
        if (list.Depth < 0)
        {
            // The end alone is a list: the empty one.
            list.End.Object.List = [];
            return;
        }

        var items = new List<RdfObject>(list.Cells.Count);
        for (int i = list.Cells.Count - 1; i >= 0; i--)
        {
            items.Add(list.Cells[i].Single(_graphs.First)!);
            cells.Add(list.Cells[i].Term);
        }

        list.Head.Object.List = items;
    }
}
