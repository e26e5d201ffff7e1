using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Issues identifiers to blank nodes in turn: <see href="https://www.w3.org/TR/rdf-canon/#issue-identifier">RDFC-1.0, 4.5</see>.</summary>
internal sealed class IdentifierIssuer
{
    private readonly byte[] _prefix;
    private readonly Dictionary<int, int> _numbers;
    private readonly List<int> _order;

    public IdentifierIssuer(string prefix)
    {
        _prefix = Encoding.ASCII.GetBytes(prefix);
        _numbers = [];
        _order = [];
    }

    private IdentifierIssuer(IdentifierIssuer other)
    {
        _prefix = other._prefix;
        _numbers = new Dictionary<int, int>(other._numbers);
        _order = [.. other._order];
    }

    /// <summary>The nodes in the order of issue.</summary>
    public IReadOnlyList<int> InOrder => _order;

    public IdentifierIssuer Copy() => new(this);

    public bool Has(int node) => _numbers.ContainsKey(node);

    public void Issue(int node)
    {
        if (_numbers.TryAdd(node, _order.Count))
        {
            _order.Add(node);
        }
    }

    /// <summary>Writes the identifier without <c>_:</c>.</summary>
    public void Write(int node, ByteBuffer output)
    {
        output.Write(_prefix);
        output.Write(_numbers[node]);
    }
}
