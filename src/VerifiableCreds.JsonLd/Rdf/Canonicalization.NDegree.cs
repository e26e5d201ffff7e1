using System.Security.Cryptography;

namespace VerifiableCreds.JsonLd.Rdf;

/// <content>Hash Related Blank Node and Hash N-Degree Quads: <see href="https://www.w3.org/TR/rdf-canon/#hash-related-blank-node">4.7</see> and 4.8.</content>
internal sealed partial class Canonicalization
{
    private const int MaxDepth = 500;

    private long _work;

    /// <summary>Step 5: nodes that share their first-degree hash.</summary>
    private void IssueShared(List<int[]> shared)
    {
        long nodes = shared.Sum(group => (long)group.Length);
        _work = _limits.CanonicalizationWorkBase + (nodes * _limits.CanonicalizationWorkPerBlankNode);
        foreach (int[] group in shared)
        {
            var results = new List<(byte[] Hash, IdentifierIssuer Issuer)>();
            foreach (int node in group)
            {
                if (_canonical[node] < 0)
                {
                    results.Add(HashNDegree(node, IdentifierIssuer.Empty.Issue(node), 0));
                }
            }

            foreach ((_, IdentifierIssuer issuer) in results.OrderBy(result => result.Hash, ByteComparer.Instance))
            {
                foreach (int node in issuer.InOrder())
                {
                    IssueCanonical(node);
                }
            }
        }
    }

    /// <summary>Hash Related Blank Node.</summary>
    private byte[] HashRelated(int related, in QuadIds quad, IdentifierIssuer issuer, byte position)
    {
        _buffer.Clear();
        _buffer.Write(position);
        if (position != (byte)'g')
        {
            _buffer.Write(_terms.TextOf(quad.Predicate));
        }

        if (_canonical[related] >= 0)
        {
            WriteCanonicalLabel(related, _buffer);
        }
        else if (issuer.NumberOf(related) is var number and >= 0)
        {
            WriteTemporaryLabel(number, _buffer);
        }
        else
        {
            _buffer.WriteHex(FirstDegreeOf(related));
        }

        return Hash(_buffer.Written);
    }

    /// <summary>Hash N-Degree Quads.</summary>
    private (byte[] Hash, IdentifierIssuer Issuer) HashNDegree(int node, IdentifierIssuer issuer, int depth)
    {
        Spend();
        if (depth > MaxDepth)
        {
            throw OverBudget();
        }

        var data = new ByteBuffer();
        foreach ((byte[] relatedHash, List<int> nodes) in RelatedOf(node, issuer))
        {
            data.WriteHex(relatedHash);
            Path best = BestPath(nodes, issuer, depth);
            data.Write(best.Text);
            issuer = best.Issuer;
        }

        return (Hash(data.Written), issuer);
    }

    /// <summary>Step 3: the related nodes by their hashes, in order.</summary>
    private SortedDictionary<byte[], List<int>> RelatedOf(int node, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<byte[], List<int>>(ByteComparer.Instance);
        int graph = RdfDataset.DefaultGraph;
        List<int>? ofGraph = null;
        foreach (int mention in MentionsOf(node))
        {
            QuadIds quad = _quads[mention];
            AddRelated(related, node, quad, quad.Subject, issuer, (byte)'s');
            AddRelated(related, node, quad, quad.Object, issuer, (byte)'o');
            if (quad.Graph == RdfDataset.DefaultGraph)
            {
                continue;
            }

            // The hash of a graph's name does not depend on the quad, and a node's quads mostly lie in one graph.
            if (quad.Graph == graph)
            {
                ofGraph?.Add(_positions[graph]);
                continue;
            }

            graph = quad.Graph;
            ofGraph = AddRelated(related, node, quad, graph, issuer, (byte)'g');
        }

        return related;
    }

    /// <summary>Adds a term to the nodes that share its hash, if it is a blank node other than this one.</summary>
    private List<int>? AddRelated(
        SortedDictionary<byte[], List<int>> related, int node, in QuadIds quad, int term, IdentifierIssuer issuer, byte position)
    {
        int other = _positions[term];
        if (other < 0 || other == node)
        {
            return null;
        }

        byte[] hash = HashRelated(other, quad, issuer, position);
        if (!related.TryGetValue(hash, out List<int>? nodes))
        {
            related[hash] = nodes = [];
        }

        nodes.Add(other);
        return nodes;
    }

    /// <summary>Steps 5.1 to 5.4: the permutation whose path is least.</summary>
    private Path BestPath(List<int> nodes, IdentifierIssuer issuer, int depth)
    {
        Path? best = null;
        int[] permutation = [.. nodes];
        Array.Sort(permutation);
        while (true)
        {
            if (PathOf(permutation, issuer, depth, best) is { } path)
            {
                best = path;
            }

            if (!NextPermutation(permutation))
            {
                break;
            }

            Spend();
        }

        return best!;
    }

    /// <summary>The path of one permutation, or <see langword="null"/> once it is longer than the best or comes after it.</summary>
    private Path? PathOf(int[] permutation, IdentifierIssuer issuer, int depth, Path? best)
    {
        var text = new ByteBuffer();
        var recursion = new List<int>();
        foreach (int related in permutation)
        {
            if (_canonical[related] >= 0)
            {
                WriteCanonicalLabel(related, text);
            }
            else
            {
                if (issuer.NumberOf(related) < 0)
                {
                    recursion.Add(related);
                    issuer = issuer.Issue(related);
                }

                WriteTemporaryLabel(issuer.NumberOf(related), text);
            }

            if (IsBeaten(text.Written, best))
            {
                return null;
            }
        }

        foreach (int related in recursion)
        {
            (byte[] hash, IdentifierIssuer inner) = HashNDegree(related, issuer, depth + 1);
            WriteTemporaryLabel(issuer.NumberOf(related), text);
            text.Write((byte)'<');
            text.WriteHex(hash);
            text.Write((byte)'>');
            issuer = inner;
            if (IsBeaten(text.Written, best))
            {
                return null;
            }
        }

        return best is null || text.Written.SequenceCompareTo(best.Text) < 0 ? new Path(text.Written.ToArray(), issuer) : null;
    }

    private static void WriteTemporaryLabel(int number, ByteBuffer output)
    {
        output.Write("_:b"u8);
        output.Write(number);
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

    private byte[] Hash(ReadOnlySpan<byte> data)
    {
        byte[] result = new byte[_hashLength];
        CryptographicOperations.HashData(_hash, data, result);
        return result;
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
