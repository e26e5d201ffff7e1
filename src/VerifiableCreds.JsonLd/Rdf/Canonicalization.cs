using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>RDFC-1.0 over one dataset at a time; the memory of a run serves the next: <see href="https://www.w3.org/TR/rdf-canon/#canon-algorithm">4.4</see>.</summary>
/// <remarks>Blank nodes go by their position in the order in which the quads first mention them. Not safe for concurrent use.</remarks>
internal sealed partial class Canonicalization
{
    private readonly ByteBuffer _buffer = new();
    private readonly Comparison<int> _byFirstDegreeHash;
    private readonly Comparison<int> _bySubject;
    private TermTable _terms = TermTable.Empty;
    private JsonLdLimits _limits = JsonLdLimits.Default;
    private HashAlgorithmName _hash;
    private int _hashLength;

    /// <summary>The distinct quads.</summary>
    private QuadIds[] _quads = [];
    private int _quadCount;

    /// <summary>The term ids of the blank nodes, and the position of each term among them; -1 for other terms.</summary>
    private int[] _nodes = [];
    private int _nodeCount;
    private int[] _positions = [];

    /// <summary>The quads of node i are _mentions[_starts[i] .. _starts[i + 1]].</summary>
    private int[] _starts = [];
    private int[] _mentions = [];
    private byte[] _firstDegree = [];

    /// <summary>The numbers of the canonical labels; -1 while a node has none.</summary>
    private int[] _canonical = [];
    private int _issued;
    private int[] _order = [];
    private int[] _slots = [];

    public Canonicalization()
    {
        _byFirstDegreeHash = (a, b) => FirstDegreeOf(a).SequenceCompareTo(FirstDegreeOf(b));
        _bySubject = (a, b) => CompareTerms(_subjects[a], _subjects[b], Canonical);
    }

    /// <summary>Canonicalises a dataset into a writer.</summary>
    /// <param name="dataset">The quads.</param>
    /// <param name="hash">The hash.</param>
    /// <param name="limits">The work that may be spent.</param>
    /// <param name="output">Takes the canonical N-Quads.</param>
    public void Run(RdfDataset dataset, RdfHash hash, JsonLdLimits limits, ByteBuffer output)
    {
        _terms = dataset.Terms;
        _limits = limits;
        _hash = hash == RdfHash.Sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA384;
        _hashLength = hash == RdfHash.Sha256 ? SHA256.HashSizeInBytes : SHA384.HashSizeInBytes;
        TakeDistinct(dataset.Quads);
        FindBlankNodes();
        HashAll();
        IssueAll();
        Serialize(output);
    }

    /// <summary>The labels of the last run's blank nodes and the canonical ones, both without <c>_:</c>.</summary>
    public Dictionary<string, string> IssuedIdentifiers()
    {
        var issued = new Dictionary<string, string>(_nodeCount, StringComparer.Ordinal);
        for (int i = 0; i < _nodeCount; i++)
        {
            issued[Encoding.UTF8.GetString(_terms.TextOf(_nodes[i])[2..])] = "c14n" + _canonical[i].ToString(CultureInfo.InvariantCulture);
        }

        return issued;
    }

    /// <summary>A dataset is a set: equal quads count once.</summary>
    private void TakeDistinct(ReadOnlySpan<QuadIds> quads)
    {
        Room.For(ref _quads, quads.Length);
        int size = Room.PowerOfTwo(2 * quads.Length);
        Room.For(ref _slots, size);
        _slots.AsSpan(0, size).Clear();
        _quadCount = 0;
        foreach (ref readonly QuadIds quad in quads)
        {
            int slot = HashCode.Combine(quad.Subject, quad.Predicate, quad.Object, quad.Graph) & (size - 1);
            while (_slots[slot] != 0 && _quads[_slots[slot] - 1] != quad)
            {
                slot = (slot + 1) & (size - 1);
            }

            if (_slots[slot] == 0)
            {
                _quads[_quadCount++] = quad;
                _slots[slot] = _quadCount;
            }
        }
    }

    /// <summary>Step 2: which quads mention which blank node.</summary>
    private void FindBlankNodes()
    {
        ReadOnlySpan<QuadIds> quads = _quads.AsSpan(0, _quadCount);
        Room.For(ref _positions, _terms.Count);
        _positions.AsSpan(0, _terms.Count).Fill(-1);
        Room.For(ref _nodes, _terms.Count);
        _nodeCount = 0;
        foreach (ref readonly QuadIds quad in quads)
        {
            Note(quad.Subject);
            Note(quad.Object);
            Note(quad.Graph);
        }

        Room.For(ref _starts, _nodeCount + 2);
        _starts.AsSpan(0, _nodeCount + 2).Clear();
        int mentions = 0;
        foreach (ref readonly QuadIds quad in quads)
        {
            Mentions(quad, out int a, out int b, out int c);
            mentions += Count(a) + Count(b) + Count(c);
        }

        // Counts stand two places on, so that the sums below become the starts while the quads are put in their places.
        for (int i = 1; i <= _nodeCount; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        Room.For(ref _mentions, mentions);
        for (int i = 0; i < quads.Length; i++)
        {
            Mentions(quads[i], out int a, out int b, out int c);
            Place(a, i);
            Place(b, i);
            Place(c, i);
        }
    }

    private void Note(int id)
    {
        if (id != RdfDataset.DefaultGraph && _positions[id] < 0 && _terms.KindOf(id) == RdfTermKind.BlankNode)
        {
            _positions[id] = _nodeCount;
            _nodes[_nodeCount++] = id;
        }
    }

    /// <summary>The positions of the blank nodes of a quad, each once; -1 for none.</summary>
    private void Mentions(in QuadIds quad, out int a, out int b, out int c)
    {
        a = _positions[quad.Subject];
        b = _positions[quad.Object];
        c = quad.Graph == RdfDataset.DefaultGraph ? -1 : _positions[quad.Graph];
        b = b == a ? -1 : b;
        c = c == a || c == b ? -1 : c;
    }

    private int Count(int position)
    {
        if (position < 0)
        {
            return 0;
        }

        _starts[position + 2]++;
        return 1;
    }

    private void Place(int position, int quad)
    {
        if (position >= 0)
        {
            _mentions[_starts[position + 1]++] = quad;
        }
    }

    private Span<int> MentionsOf(int position) => _mentions.AsSpan(_starts[position].._starts[position + 1]);

    /// <summary>Steps 3 to 5: nodes whose first-degree hash is theirs alone, in its order; then the others, by their neighbourhoods.</summary>
    private void IssueAll()
    {
        Room.For(ref _canonical, _nodeCount);
        _canonical.AsSpan(0, _nodeCount).Fill(-1);
        _issued = 0;
        Room.For(ref _order, Math.Max(_nodeCount, _quadCount));
        Span<int> order = _order.AsSpan(0, _nodeCount);
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        order.Sort(_byFirstDegreeHash);
        List<int[]>? shared = null;
        for (int i = 0; i < order.Length;)
        {
            int end = i + 1;
            while (end < order.Length && FirstDegreeOf(order[end]).SequenceEqual(FirstDegreeOf(order[i])))
            {
                end++;
            }

            if (end == i + 1)
            {
                IssueCanonical(order[i]);
            }
            else
            {
                (shared ??= []).Add(order[i..end].ToArray());
            }

            i = end;
        }

        if (shared is not null)
        {
            IssueShared(shared);
        }
    }

    private void IssueCanonical(int node)
    {
        if (_canonical[node] < 0)
        {
            _canonical[node] = _issued++;
        }
    }

    /// <summary>Step 6: the quads with their new labels, sorted by code point, which in UTF-8 is byte order.</summary>
    private void Serialize(ByteBuffer output)
    {
        foreach (int quad in SortLines())
        {
            WriteLine(_quads[quad], Canonical, output);
        }
    }

    /// <summary>Writes a quad with the labels of <see cref="Canonical"/> or of the reference node.</summary>
    private void WriteLine(in QuadIds quad, int reference, ByteBuffer output)
    {
        WriteTerm(quad.Subject, reference, output);
        output.Write((byte)' ');
        output.Write(_terms.TextOf(quad.Predicate));
        output.Write((byte)' ');
        WriteTerm(quad.Object, reference, output);
        if (quad.Graph != RdfDataset.DefaultGraph)
        {
            output.Write((byte)' ');
            WriteTerm(quad.Graph, reference, output);
        }

        output.Write(" .\n"u8);
    }

    private void WriteTerm(int id, int reference, ByteBuffer output)
    {
        int position = _positions[id];
        if (position >= 0 && reference == Canonical)
        {
            WriteCanonicalLabel(position, output);
        }
        else
        {
            output.Write(position < 0 ? _terms.TextOf(id) : position == reference ? "_:a"u8 : "_:z"u8);
        }
    }

    private void WriteCanonicalLabel(int position, ByteBuffer output)
    {
        output.Write("_:c14n"u8);
        output.Write(_canonical[position]);
    }
}
