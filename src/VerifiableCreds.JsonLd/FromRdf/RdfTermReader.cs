using System.Text;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>Reads the terms of a dataset, each once.</summary>
internal sealed class RdfTermReader
{
    private readonly TermTable _table;
    private readonly RdfTerm?[] _read;
    private readonly int[] _same;
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    public RdfTermReader(RdfDataset dataset)
    {
        _table = dataset.Terms;
        int count = _table.Count;

        // A label that is made when it is asked for adds a term; those that are used were there before.
        _same = new int[count];
        _read = new RdfTerm?[count];
        for (int id = 1; id < count; id++)
        {
            _same[id] = KindOf(id) == RdfTermKind.BlankNode ? FirstWithLabel(id) : id;
        }
    }

    public RdfTermKind KindOf(int id) => _table.KindOf(id);

    /// <summary>The id of an IRI; one that no quad has, where the dataset does not know it.</summary>
    public int IdOf(ReadOnlySpan<byte> iri)
    {
        for (int id = 1; id < _same.Length; id++)
        {
            ReadOnlySpan<byte> text = KindOf(id) == RdfTermKind.Iri ? _table.TextOf(id) : default;
            if (text.Length == iri.Length + 2 && text[1..^1].SequenceEqual(iri))
            {
                return id;
            }
        }

        return int.MinValue;
    }

    public RdfTerm Read(int id) =>
        _read[id] ??= NQuadsTerm.ToTerm(KindOf(id), Encoding.UTF8.GetString(_table.TextOf(id)));

    /// <summary>An IRI, or a blank node identifier with its <c>_:</c>.</summary>
    public string Identifier(int id)
    {
        RdfTerm term = Read(id);
        return term.Kind == RdfTermKind.BlankNode ? "_:" + term.Value : term.Value;
    }

    /// <summary>The quad with one id for blank nodes that bear the same label.</summary>
    public QuadIds Resolve(QuadIds quad) => new(_same[quad.Subject], _same[quad.Predicate], _same[quad.Object], _same[quad.Graph]);

    private int FirstWithLabel(int id)
    {
        string label = Read(id).Value;
        if (!_labels.TryGetValue(label, out int first))
        {
            _labels[label] = first = id;
        }

        return first;
    }
}
