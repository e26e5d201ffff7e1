namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Issues identifiers to blank nodes in turn: <see href="https://www.w3.org/TR/rdf-canon/#issue-identifier">RDFC-1.0, 4.5</see>.</summary>
/// <remarks>
/// An immutable list, newest first, so that a copy for another path costs nothing. Paths are no longer than the depth of
/// recursion allows, which bounds the search.
/// </remarks>
internal sealed class IdentifierIssuer
{
    /// <summary>An issuer that has issued nothing.</summary>
    public static readonly IdentifierIssuer Empty = new(-1, -1, null);

    private readonly int _node;
    private readonly int _number;
    private readonly IdentifierIssuer? _before;

    /// <summary>Bits of the nodes that have an identifier: most that have none are told at once.</summary>
    private readonly ulong _seen;

    private IdentifierIssuer(int node, int number, IdentifierIssuer? before)
    {
        _node = node;
        _number = number;
        _before = before;
        _seen = before is null ? 0 : before._seen | Bit(node);
    }

    /// <summary>The number of a node's identifier; -1 without one.</summary>
    public int NumberOf(int node)
    {
        if ((_seen & Bit(node)) == 0)
        {
            return -1;
        }

        IdentifierIssuer? at = this;
        while (at is not null && at._node != node)
        {
            at = at._before;
        }

        return at?._number ?? -1;
    }

    /// <summary>The issuer after the node, which has no identifier yet, has got one.</summary>
    public IdentifierIssuer Issue(int node) => new(node, _number + 1, this);

    /// <summary>The nodes in the order of issue.</summary>
    public int[] InOrder()
    {
        int[] order = new int[_number + 1];
        for (IdentifierIssuer? at = this; at is { _number: >= 0 }; at = at._before)
        {
            order[at._number] = at._node;
        }

        return order;
    }

    private static ulong Bit(int node) => 1UL << (node & 63);
}
