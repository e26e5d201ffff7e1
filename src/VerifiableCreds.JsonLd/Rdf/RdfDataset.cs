using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>An RDF dataset: quads of term ids over interned terms.</summary>
/// <remarks>
/// Each term is kept once, as the bytes that canonical N-Quads has for it. Not safe for concurrent change. Equal quads may be
/// added more than once; they count once in enumeration and canonicalisation.
/// Specification: <see href="https://www.w3.org/TR/rdf11-concepts/#section-dataset">RDF 1.1 Concepts, 4</see>.
/// </remarks>
public sealed class RdfDataset
{
    /// <summary>The id that stands for the default graph in <see cref="Add"/>.</summary>
    public const int DefaultGraph = 0;

    private readonly TermTable _terms = new();
    private QuadIds[] _quads = new QuadIds[64];
    private int _count;

    /// <summary>How many quads were added, duplicates included.</summary>
    public int Count => _count;

    internal ReadOnlySpan<QuadIds> Quads => _quads.AsSpan(0, _count);

    internal TermTable Terms => _terms;

    /// <summary>About how many bytes of memory are kept.</summary>
    internal long Capacity => ((long)_quads.Length * 16) + _terms.Capacity;

    /// <summary>The id of an IRI.</summary>
    /// <param name="iri">An absolute IRI, UTF-8, without angle brackets.</param>
    public int AddIri(ReadOnlySpan<byte> iri) => _terms.AddIri(iri);

    /// <summary>The id of a blank node with a label.</summary>
    /// <param name="label">The label without <c>_:</c>, UTF-8.</param>
    public int AddBlankNode(ReadOnlySpan<byte> label) => _terms.AddBlankNode(label);

    /// <summary>The id of a new blank node; it is printed with a label that no other node has.</summary>
    public int AddBlankNode() => _terms.AddBlankNode();

    /// <summary>The id of a literal.</summary>
    /// <param name="value">The lexical form, UTF-8, unescaped.</param>
    /// <param name="datatypeIri">The datatype; ignored where there is a language.</param>
    /// <param name="language">The language tag, or empty.</param>
    public int AddLiteral(ReadOnlySpan<byte> value, ReadOnlySpan<byte> datatypeIri, ReadOnlySpan<byte> language = default) =>
        _terms.AddLiteral(value, datatypeIri, language);

    /// <summary>Adds a quad of ids that this dataset gave out.</summary>
    public void Add(int subject, int predicate, int @object, int graph)
    {
        _terms.Check(subject);
        _terms.Check(predicate);
        _terms.Check(@object);
        if (graph != DefaultGraph)
        {
            _terms.Check(graph);
        }

        AddKnown(subject, predicate, @object, graph);
    }

    /// <summary>Adds a quad of ids that are known to be of this dataset.</summary>
    internal void AddKnown(int subject, int predicate, int @object, int graph)
    {
        if (_count == _quads.Length)
        {
            Array.Resize(ref _quads, _quads.Length * 2);
        }

        _quads[_count++] = new QuadIds(subject, predicate, @object, graph);
    }

    /// <summary>The distinct quads, in the order in which they were added.</summary>
    public IEnumerable<RdfQuad> ToQuads()
    {
        var seen = new HashSet<QuadIds>(_count);
        for (int i = 0; i < _count; i++)
        {
            QuadIds quad = _quads[i];
            if (seen.Add(quad))
            {
                yield return new RdfQuad(
                    Term(quad.Subject), Term(quad.Predicate), Term(quad.Object), quad.Graph == DefaultGraph ? null : Term(quad.Graph));
            }
        }
    }

    /// <summary>Empties the dataset and keeps its memory.</summary>
    public void Clear()
    {
        _count = 0;
        _terms.Clear();
    }

    internal void RenameGraph(int from, int to)
    {
        foreach (ref QuadIds quad in _quads.AsSpan(0, _count))
        {
            if (quad.Graph == from)
            {
                quad = quad with { Graph = to };
            }
        }
    }

    private RdfTerm Term(int id) => NQuadsTerm.ToTerm(_terms.KindOf(id), Encoding.UTF8.GetString(_terms.TextOf(id)));
}
