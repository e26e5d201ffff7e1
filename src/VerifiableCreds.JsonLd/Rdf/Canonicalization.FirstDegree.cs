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
        SortQuads(mentions, node);
        _buffer.Clear();
        foreach (int mention in mentions)
        {
            WriteLine(_quads[mention], node, _buffer);
        }

        CryptographicOperations.HashData(_hash, _buffer.Written, FirstDegreeOf(node));
    }
}
