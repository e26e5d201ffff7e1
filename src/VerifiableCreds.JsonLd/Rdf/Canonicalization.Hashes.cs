using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <content>The hashes: <see href="https://www.w3.org/TR/rdf-canon/#hash-1d-quads">4.6</see> to 4.8.</content>
internal sealed partial class Canonicalization
{
    private const int MaxDepth = 500;

    private long _work;
    private int _reference;

    /// <summary>Hash First Degree Quads: the node's quads, with itself as <c>a</c> and every other blank node as <c>z</c>.</summary>
    private byte[] HashFirstDegree(int node)
    {
        _buffer.ResetWrittenCount();
        ReadOnlySpan<int> mentions = MentionsOf(node);
        var lines = new (int Start, int Length)[mentions.Length];
        for (int i = 0; i < mentions.Length; i++)
        {
            int start = _buffer.WrittenCount;
            _reference = node;
            WriteQuad(_quads[mentions[i]], _buffer, static (self, other, output) => output.Write(other == self._reference ? "a"u8 : "z"u8));
            lines[i] = (start, _buffer.WrittenCount - start);
        }

        ReadOnlyMemory<byte> all = _buffer.WrittenMemory;
        Array.Sort(lines, (a, b) => all.Span.Slice(a.Start, a.Length).SequenceCompareTo(all.Span.Slice(b.Start, b.Length)));
        using var hash = IncrementalHash.CreateHash(_hash);
        foreach ((int start, int length) in lines)
        {
            hash.AppendData(all.Span.Slice(start, length));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Hash Related Blank Node.</summary>
    private byte[] HashRelated(int related, in QuadIds quad, IdentifierIssuer issuer, byte position)
    {
        _buffer.ResetWrittenCount();
        _buffer.Write([position]);
        if (position != (byte)'g')
        {
            _buffer.Write(_terms.TextOf(quad.Predicate));
        }

        if (_canonical.Has(related))
        {
            _buffer.Write("_:"u8);
            _canonical.Write(related, _buffer);
        }
        else if (issuer.Has(related))
        {
            _buffer.Write("_:"u8);
            issuer.Write(related, _buffer);
        }
        else
        {
            WriteHex(_firstDegree[related]);
        }

        return Hash(_buffer.WrittenSpan);
    }

    private void WriteHex(ReadOnlySpan<byte> hash)
    {
        Span<byte> hex = _buffer.GetSpan(hash.Length * 2);
        Convert.TryToHexStringLower(hash, hex, out int written);
        _buffer.Advance(written);
    }

    /// <summary>Hash N-Degree Quads.</summary>
    private (byte[] Hash, IdentifierIssuer Issuer) HashNDegree(int node, IdentifierIssuer issuer, int depth)
    {
        Spend();
        if (depth > MaxDepth)
        {
            throw OverBudget();
        }

        var data = new ArrayBufferWriter<byte>();
        foreach ((byte[] relatedHash, List<int> nodes) in RelatedOf(node, issuer))
        {
            data.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(relatedHash)));
            Path best = BestPath(nodes, issuer, depth);
            data.Write(best.Text);
            issuer = best.Issuer;
        }

        return (Hash(data.WrittenSpan), issuer);
    }

    /// <summary>Step 3: the related nodes by their hashes, in order.</summary>
    private SortedDictionary<byte[], List<int>> RelatedOf(int node, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<byte[], List<int>>(ByteComparer.Instance);
        foreach (int mention in MentionsOf(node))
        {
            QuadIds quad = _quads[mention];
            AddRelated(related, node, quad, quad.Subject, issuer, (byte)'s');
            AddRelated(related, node, quad, quad.Object, issuer, (byte)'o');
            if (quad.Graph != RdfDataset.DefaultGraph)
            {
                AddRelated(related, node, quad, quad.Graph, issuer, (byte)'g');
            }
        }

        return related;
    }

    private void AddRelated(
        SortedDictionary<byte[], List<int>> related, int node, in QuadIds quad, int term, IdentifierIssuer issuer, byte position)
    {
        int other = _positions[term];
        if (other < 0 || other == node)
        {
            return;
        }

        byte[] hash = HashRelated(other, quad, issuer, position);
        if (!related.TryGetValue(hash, out List<int>? nodes))
        {
            related[hash] = nodes = [];
        }

        nodes.Add(other);
    }

    /// <summary>Steps 5.1 to 5.4: the permutation whose path is least.</summary>
    private Path BestPath(List<int> nodes, IdentifierIssuer issuer, int depth)
    {
        Path? best = null;
        int[] permutation = [.. nodes];
        Array.Sort(permutation);
        do
        {
            Spend();
            if (PathOf(permutation, issuer, depth, best) is { } path)
            {
                best = path;
            }
        }
        while (NextPermutation(permutation));

        return best!;
    }

    /// <summary>The path of one permutation, or <see langword="null"/> once it is longer than the best or comes after it.</summary>
    private Path? PathOf(int[] permutation, IdentifierIssuer issuer, int depth, Path? best)
    {
        IdentifierIssuer copy = issuer.Copy();
        var text = new ArrayBufferWriter<byte>();
        var recursion = new List<int>();
        foreach (int related in permutation)
        {
            text.Write("_:"u8);
            if (_canonical.Has(related))
            {
                _canonical.Write(related, text);
            }
            else
            {
                if (!copy.Has(related))
                {
                    recursion.Add(related);
                    copy.Issue(related);
                }

                copy.Write(related, text);
            }

            if (IsBeaten(text.WrittenSpan, best))
            {
                return null;
            }
        }

        foreach (int related in recursion)
        {
            (byte[] hash, IdentifierIssuer inner) = HashNDegree(related, copy, depth + 1);
            text.Write("_:"u8);
            copy.Write(related, text);
            text.Write("<"u8);
            text.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash)));
            text.Write(">"u8);
            copy = inner;
            if (IsBeaten(text.WrittenSpan, best))
            {
                return null;
            }
        }

        return best is null || text.WrittenSpan.SequenceCompareTo(best.Text) < 0 ? new Path(text.WrittenSpan.ToArray(), copy) : null;
    }

    private static bool IsBeaten(ReadOnlySpan<byte> text, Path? best) =>
        best is not null && text.Length >= best.Text.Length && text.SequenceCompareTo(best.Text) > 0;

    private static bool NextPermutation(int[] items)
    {
        int pivot = items.Length - 2;
        while (pivot >= 0 && items[pivot] >= items[pivot + 1])
        {
            pivot--;
        }

        if (pivot < 0)
        {
            return false;
        }

        int swap = items.Length - 1;
        while (items[swap] <= items[pivot])
        {
            swap--;
        }

        (items[pivot], items[swap]) = (items[swap], items[pivot]);
        Array.Reverse(items, pivot + 1, items.Length - pivot - 1);
        return true;
    }

    private void Spend()
    {
        if (--_work < 0)
        {
            throw OverBudget();
        }
    }

    private static JsonLdException OverBudget() => Errors.At(
        JsonLdErrorCode.CanonicalizationBudgetExceeded, "the blank nodes are too alike to be told apart within the limits on work");

    private sealed record Path(byte[] Text, IdentifierIssuer Issuer);
}
