using System.Security.Cryptography;

namespace VerifiableCreds.JsonLd.Rdf;

/// <content>Hash First Degree Quads: <see href="https://www.w3.org/TR/rdf-canon/#hash-1d-quads">4.6</see>.</content>
internal sealed partial class Canonicalization
{
    private void HashAll()
    {
        Room.For(ref _firstDegree, _nodeCount * _hashLength);
        for (int node = 0; node < _nodeCount; node++)
        {
            HashFirstDegree(node);
        }
    }

    private Span<byte> FirstDegreeOf(int node) => _firstDegree.AsSpan(node * _hashLength, _hashLength);

    /// <summary>The node's quads in order, with itself as <c>a</c> and every other blank node as <c>z</c>.</summary>
    private void HashFirstDegree(int node)
    {
        Span<int> mentions = MentionsOf(node);
        if (mentions.Length <= MostSortedByInsertion)
        {
            SortFew(mentions, node);
        }
        else
        {
            SortMany(mentions, node);
        }

        _buffer.Clear();
        foreach (int mention in mentions)
        {
            WriteReferenceLine(_quads[mention], node);
        }

        CryptographicOperations.HashData(_hash, _buffer.Written, FirstDegreeOf(node));
    }

    private void SortFew(Span<int> mentions, int node)
    {
        for (int i = 1; i < mentions.Length; i++)
        {
            int mention = mentions[i];
            int at = i;
            while (at > 0 && CompareReferenceLines(_quads[mentions[at - 1]], _quads[mention], node) > 0)
            {
                mentions[at] = mentions[at - 1];
                at--;
            }

            mentions[at] = mention;
        }
    }

    /// <summary>Apart, so that only who comes here pays for what the comparison captures.</summary>
    private void SortMany(Span<int> mentions, int node) => mentions.Sort((a, b) => CompareReferenceLines(_quads[a], _quads[b], node));

    private int CompareReferenceLines(in QuadIds a, in QuadIds b, int node)
    {
        int order = CompareReferences(a.Subject, b.Subject, node);
        if (order == 0 && a.Predicate != b.Predicate)
        {
            order = _terms.TextOf(a.Predicate).SequenceCompareTo(_terms.TextOf(b.Predicate));
        }

        order = order != 0 ? order : CompareReferences(a.Object, b.Object, node);
        if (order != 0 || a.Graph == b.Graph)
        {
            return order;
        }

        return a.Graph == RdfDataset.DefaultGraph ? -1 : b.Graph == RdfDataset.DefaultGraph ? 1 : CompareReferences(a.Graph, b.Graph, node);
    }

    private int CompareReferences(int a, int b, int node)
    {
        int left = _positions[a];
        int right = _positions[b];
        if (left < 0 && right < 0)
        {
            return a == b ? 0 : _terms.TextOf(a).SequenceCompareTo(_terms.TextOf(b));
        }

        // '_' sorts after the '<' of an IRI and the '"' of a literal, and "_:a" before "_:z".
        return left < 0 ? -1 : right < 0 ? 1 : (right == node).CompareTo(left == node);
    }

    private void WriteReferenceLine(in QuadIds quad, int node)
    {
        WriteReference(quad.Subject, node);
        _buffer.Write((byte)' ');
        _buffer.Write(_terms.TextOf(quad.Predicate));
        _buffer.Write((byte)' ');
        WriteReference(quad.Object, node);
        if (quad.Graph != RdfDataset.DefaultGraph)
        {
            _buffer.Write((byte)' ');
            WriteReference(quad.Graph, node);
        }

        _buffer.Write(" .\n"u8);
    }

    private void WriteReference(int id, int node)
    {
        int position = _positions[id];
        _buffer.Write(position < 0 ? _terms.TextOf(id) : position == node ? "_:a"u8 : "_:z"u8);
    }
}
