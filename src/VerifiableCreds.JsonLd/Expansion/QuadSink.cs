using System.Buffers;
using System.Text;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>Turns the events of expansion straight into quads; no expanded document comes into being.</summary>
/// <remarks>
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm">JSON-LD 1.1 API, 8.1</see>,
/// with Node Map Generation (7.2.1) folded in: equal quads are one, so nodes need not be merged first.
/// </remarks>
internal sealed partial class QuadSink(RdfDataset dataset, JsonLdOptions options)
{
    /// <summary>A term that cannot be said in RDF: quads with it are dropped.</summary>
    private const int NoTerm = -1;

    private static readonly Frame Outermost = new() { Subject = NoTerm, Kind = Place.Graph, Graph = RdfDataset.DefaultGraph };

    private readonly ArrayBufferWriter<byte> _scratch = new();
    private Frame[] _frames = new Frame[16];
    private int _depth;
    private Dictionary<byte[], int>? _blankNodes;
    private Dictionary<(int Graph, int Node), string>? _indexes;
    private Frame _at = Outermost;
    private int _topGraph = NoTerm;
    private bool _topSaysMore;
    private int _typeTerm = NoTerm;
    private JsonTape? _tape;

    private enum Place : byte
    {
        /// <summary>Directly in a graph: nodes stand alone.</summary>
        Graph,

        /// <summary>In a node: its types and properties come.</summary>
        Node,

        /// <summary>In a property: values are its objects.</summary>
        Property,

        /// <summary>In a list.</summary>
        List,
    }

    private JsonTape Tape => _tape ?? throw new InvalidOperationException("The sink has not been begun.");

    /// <summary>Begins a document, whatever became of the one before.</summary>
    public void Begin(JsonTape tape)
    {
        _tape = tape;
        _depth = 0;
        _at = Outermost;
        _topGraph = NoTerm;
        _topSaysMore = false;
        _typeTerm = NoTerm;
        _blankNodes?.Clear();
        _indexes?.Clear();
    }

    public void BeginNode(NodeId kind, ReadOnlySpan<byte> id)
    {
        int node = kind switch
        {
            NodeId.None => dataset.AddBlankNode(),
            NodeId.BlankNode => BlankNode(id),
            NodeId.Iri when IsSayable(id) => dataset.AddIri(id),
            _ => NoTerm,
        };
        Link(node);
        bool isTop = _depth == 0;
        Push(_at with { Subject = node, Kind = Place.Node });
        if (isTop)
        {
            _topGraph = NoTerm;
            _topSaysMore = kind != NodeId.None;
        }
    }

    public void EndNode()
    {
        _at = Pop();

        // A document that is only a graph is the default graph.
        if (_depth == 0 && _topGraph != NoTerm && !_topSaysMore)
        {
            dataset.RenameGraph(_topGraph, RdfDataset.DefaultGraph);
        }
    }

    public void HasType() => NoteTop();

    public void Type(IriKind kind, ReadOnlySpan<byte> iri)
    {
        int type = Resource(kind, iri);
        if (_at.Subject != NoTerm && type != NoTerm)
        {
            _typeTerm = _typeTerm != NoTerm ? _typeTerm : dataset.AddIri(RdfVocabulary.Type);
            Add(_at.Subject, _typeTerm, type);
        }
    }

    /// <summary>An index is no part of RDF, but two of them on one node of one graph are an error.</summary>
    public void Index(ReadOnlySpan<byte> index)
    {
        NoteTop();
        if (_at.Kind != Place.Node || _at.Subject == NoTerm)
        {
            return;
        }

        string text = Encoding.UTF8.GetString(index);
        _indexes ??= [];
        if (!_indexes.TryAdd((_at.Graph, _at.Subject), text) && _indexes[(_at.Graph, _at.Subject)] != text)
        {
            throw Errors.At(JsonLdErrorCode.ConflictingIndexes, $"a node has the indexes '{_indexes[(_at.Graph, _at.Subject)]}' and '{text}'");
        }
    }

    public void BeginProperty(IriKind kind, ReadOnlySpan<byte> iri, bool isReverse)
    {
        NoteTop();
        int predicate = kind == IriKind.BlankNode && !options.ProduceGeneralizedRdf ? NoTerm : Resource(kind, iri);
        Push(_at with { Kind = Place.Property, Predicate = predicate, IsReverse = isReverse });
    }

    public void BeginGraph()
    {
        if (_depth == 1)
        {
            _topGraph = _at.Subject;
        }

        Push(new Frame { Subject = NoTerm, Kind = Place.Graph, Graph = _at.Subject });
    }

    /// <summary>Ends a property, a graph, the included block, or a list that is taken back.</summary>
    public void EndBlock() => _at = Pop();

    public void BeginIncluded()
    {
        NoteTop();
        Push(new Frame { Subject = NoTerm, Kind = Place.Graph, Graph = _at.Graph });
    }

    public void BeginList() => Push(_at with { Kind = Place.List, FirstCell = NoTerm, LastCell = NoTerm });

    public void EndList()
    {
        Frame list = _at;
        _at = Pop();
        if (list.LastCell == NoTerm)
        {
            Link(dataset.AddIri(RdfVocabulary.Nil));
        }
        else
        {
            Add(list.LastCell, dataset.AddIri(RdfVocabulary.Rest), dataset.AddIri(RdfVocabulary.Nil));
            Link(list.FirstCell);
        }
    }

    public void Literal(scoped in LiteralValue value) => Link(ToTerm(value));

    /// <summary>Joins a term to the place where it stands: as the object of a property, or as the next item of a list.</summary>
    private void Link(int term)
    {
        if (_at.Kind == Place.Property)
        {
            if (_at.Subject != NoTerm && _at.Predicate != NoTerm && term != NoTerm)
            {
                Add(_at.IsReverse ? term : _at.Subject, _at.Predicate, _at.IsReverse ? _at.Subject : term);
            }
        }
        else if (_at.Kind == Place.List)
        {
            AppendToList(term);
        }
    }

    private void AppendToList(int term)
    {
        int cell = dataset.AddBlankNode();
        if (_at.LastCell == NoTerm)
        {
            _at.FirstCell = cell;
        }
        else
        {
            Add(_at.LastCell, dataset.AddIri(RdfVocabulary.Rest), cell);
        }

        _at.LastCell = cell;
        if (term != NoTerm)
        {
            Add(cell, dataset.AddIri(RdfVocabulary.First), term);
        }
    }

    private void Add(int subject, int predicate, int @object)
    {
        if (_at.Graph == NoTerm)
        {
            return;
        }

        if (dataset.Count >= options.Limits.MaxQuads)
        {
            throw Errors.At(JsonLdErrorCode.TooManyQuads, $"more than {options.Limits.MaxQuads} quads");
        }

        dataset.AddKnown(subject, predicate, @object, _at.Graph);
    }

    /// <summary>Whether RDF takes an IRI; in safe mode the expander has refused all others.</summary>
    private bool IsSayable(ReadOnlySpan<byte> iri) => options.SafeMode || Iri.IsWellFormed(iri);

    private int Resource(IriKind kind, ReadOnlySpan<byte> iri) => kind switch
    {
        IriKind.BlankNode => BlankNode(iri),
        IriKind.Iri when IsSayable(iri) => dataset.AddIri(iri),
        _ => NoTerm,
    };

    /// <summary>Labels of the document are renamed, so that none of them meets one that was made here.</summary>
    private int BlankNode(ReadOnlySpan<byte> identifier)
    {
        _blankNodes ??= new Dictionary<byte[], int>(Utf8KeyComparer.Instance);
        var lookup = _blankNodes.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (!lookup.TryGetValue(identifier, out int node))
        {
            node = dataset.AddBlankNode();
            lookup[identifier] = node;
        }

        return node;
    }

    private void NoteTop()
    {
        if (_depth == 1)
        {
            _topSaysMore = true;
        }
    }

    private void Push(Frame next)
    {
        if (_depth == _frames.Length)
        {
            Array.Resize(ref _frames, _depth * 2);
        }

        _frames[_depth++] = _at;
        _at = next;
    }

    private Frame Pop() => _frames[--_depth];

    private struct Frame
    {
        public Place Kind;
        public int Subject;
        public int Predicate;
        public int Graph;
        public bool IsReverse;

        /// <summary>The first and the last cell of the list so far.</summary>
        public int FirstCell;
        public int LastCell;
    }
}
