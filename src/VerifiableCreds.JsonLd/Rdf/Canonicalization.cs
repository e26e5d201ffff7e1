using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>The state of one run of RDFC-1.0: <see href="https://www.w3.org/TR/rdf-canon/#canon-algorithm">4.4</see>.</summary>
internal sealed partial class Canonicalization
{
    private readonly QuadIds[] _quads;
    private readonly TermTable _terms;
    private readonly HashAlgorithmName _hash;
    private readonly RdfHash _hashKind;
    private readonly int _hashLength;
    private readonly JsonLdLimits _limits;
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly IdentifierIssuer _canonical = new("c14n");

    /// <summary>Blank nodes in the order of their ids, and for each its position in that list (by term id; -1 for other terms).</summary>
    private int[] _nodes = [];
    private int[] _positions = [];

    /// <summary>The quads of node i are _mentions[_starts[i] .. _starts[i + 1]].</summary>
    private int[] _starts = [];
    private int[] _mentions = [];
    private byte[][] _firstDegree = [];

    public Canonicalization(RdfDataset dataset, RdfHash hash, JsonLdLimits limits)
    {
        _quads = Distinct(dataset.Quads);
        _terms = dataset.Terms;
        _hashKind = hash;
        _hash = hash == RdfHash.Sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA384;
        _hashLength = hash == RdfHash.Sha256 ? SHA256.HashSizeInBytes : SHA384.HashSizeInBytes;
        _limits = limits;
    }

    public CanonicalRdf Run()
    {
        FindBlankNodes();
        IssueUnique(out List<List<int>> shared);
        IssueShared(shared);
        return new CanonicalRdf(Serialize(), _hashKind, Issued);
    }

    private static QuadIds[] Distinct(ReadOnlySpan<QuadIds> quads)
    {
        var distinct = new HashSet<QuadIds>(quads.Length);
        foreach (ref readonly QuadIds quad in quads)
        {
            distinct.Add(quad);
        }

        return [.. distinct];
    }

    /// <summary>Step 2: which quads mention which blank node.</summary>
    private void FindBlankNodes()
    {
        ReadOnlySpan<QuadIds> quads = _quads;
        _positions = new int[_terms.Count];
        Array.Fill(_positions, -1);
        var nodes = new List<int>();
        foreach (ref readonly QuadIds quad in quads)
        {
            Note(quad.Subject, nodes);
            Note(quad.Object, nodes);
            Note(quad.Graph, nodes);
        }

        _nodes = [.. nodes];
        _starts = new int[_nodes.Length + 1];
        foreach (ref readonly QuadIds quad in quads)
        {
            Mentions(quad, out int a, out int b, out int c);
            Count(a);
            Count(b);
            Count(c);
        }

        for (int i = 0; i < _nodes.Length; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _mentions = new int[_starts[^1]];
        int[] next = _starts[..^1];
        for (int i = 0; i < quads.Length; i++)
        {
            Mentions(quads[i], out int a, out int b, out int c);
            Place(a, i, next);
            Place(b, i, next);
            Place(c, i, next);
        }
    }

    private void Note(int id, List<int> nodes)
    {
        if (id != RdfDataset.DefaultGraph && _positions[id] < 0 && _terms.KindOf(id) == RdfTermKind.BlankNode)
        {
            _positions[id] = nodes.Count;
            nodes.Add(id);
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

    private void Count(int position)
    {
        if (position >= 0)
        {
            _starts[position + 1]++;
        }
    }

    private void Place(int position, int quad, int[] next)
    {
        if (position >= 0)
        {
            _mentions[next[position]++] = quad;
        }
    }

    private ReadOnlySpan<int> MentionsOf(int position) => _mentions.AsSpan(_starts[position]..(_starts[position + 1]));

    /// <summary>Steps 3 and 4: nodes whose first-degree hash is theirs alone.</summary>
    private void IssueUnique(out List<List<int>> shared)
    {
        _firstDegree = new byte[_nodes.Length][];
        int[] order = new int[_nodes.Length];
        for (int i = 0; i < _nodes.Length; i++)
        {
            order[i] = i;
            _firstDegree[i] = HashFirstDegree(i);
        }

        Array.Sort(order, (a, b) => _firstDegree[a].AsSpan().SequenceCompareTo(_firstDegree[b]));
        shared = [];
        for (int i = 0; i < order.Length;)
        {
            int end = i + 1;
            while (end < order.Length && _firstDegree[order[end]].AsSpan().SequenceEqual(_firstDegree[order[i]]))
            {
                end++;
            }

            if (end == i + 1)
            {
                _canonical.Issue(order[i]);
            }
            else
            {
                shared.Add([.. order[i..end]]);
            }

            i = end;
        }
    }

    /// <summary>Step 5: the others, by their neighbourhoods.</summary>
    private void IssueShared(List<List<int>> shared)
    {
        long nodes = shared.Sum(group => (long)group.Count);
        _work = _limits.CanonicalizationWorkBase + (nodes * _limits.CanonicalizationWorkPerBlankNode);
        foreach (List<int> group in shared)
        {
            var results = new List<(byte[] Hash, IdentifierIssuer Issuer)>();
            foreach (int node in group)
            {
                if (!_canonical.Has(node))
                {
                    var issuer = new IdentifierIssuer("b");
                    issuer.Issue(node);
                    results.Add(HashNDegree(node, issuer, 0));
                }
            }

            foreach ((_, IdentifierIssuer issuer) in results.OrderBy(result => result.Hash, ByteComparer.Instance))
            {
                foreach (int node in issuer.InOrder)
                {
                    _canonical.Issue(node);
                }
            }
        }
    }

    /// <summary>Step 6: the quads with their new labels, sorted by code point, which in UTF-8 is byte order.</summary>
    private byte[] Serialize()
    {
        ReadOnlySpan<QuadIds> quads = _quads;
        var text = new ArrayBufferWriter<byte>(Math.Max(256, quads.Length * 128));
        var lines = new (int Start, int Length)[quads.Length];
        for (int i = 0; i < quads.Length; i++)
        {
            int start = text.WrittenCount;
            WriteQuad(quads[i], text, static (self, node, output) => self._canonical.Write(node, output));
            lines[i] = (start, text.WrittenCount - start);
        }

        ReadOnlyMemory<byte> all = text.WrittenMemory;
        Array.Sort(lines, (a, b) => all.Span.Slice(a.Start, a.Length).SequenceCompareTo(all.Span.Slice(b.Start, b.Length)));
        byte[] result = new byte[text.WrittenCount];
        int used = 0;
        foreach ((int start, int length) in lines)
        {
            all.Span.Slice(start, length).CopyTo(result.AsSpan(used));
            used += length;
        }

        return result;
    }

    private void WriteQuad(in QuadIds quad, ArrayBufferWriter<byte> output, Action<Canonicalization, int, ArrayBufferWriter<byte>> label)
    {
        WriteTerm(quad.Subject, output, label);
        output.Write(" "u8);
        WriteTerm(quad.Predicate, output, label);
        output.Write(" "u8);
        WriteTerm(quad.Object, output, label);
        output.Write(" "u8);
        if (quad.Graph != RdfDataset.DefaultGraph)
        {
            WriteTerm(quad.Graph, output, label);
            output.Write(" "u8);
        }

        output.Write(".\n"u8);
    }

    private void WriteTerm(int id, ArrayBufferWriter<byte> output, Action<Canonicalization, int, ArrayBufferWriter<byte>> label)
    {
        int position = _positions[id];
        if (position >= 0)
        {
            output.Write("_:"u8);
            label(this, position, output);
        }
        else
        {
            output.Write(_terms.TextOf(id));
        }
    }

    private Dictionary<string, string> Issued()
    {
        var issued = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < _nodes.Length; i++)
        {
            issued[Encoding.UTF8.GetString(_terms.TextOf(_nodes[i])[2..])] = "c14n" + _canonical.NumberOf(i).ToString(CultureInfo.InvariantCulture);
        }

        return issued;
    }

    private byte[] Hash(ReadOnlySpan<byte> data)
    {
        byte[] result = new byte[_hashLength];
        CryptographicOperations.HashData(_hash, data, result);
        return result;
    }
}
