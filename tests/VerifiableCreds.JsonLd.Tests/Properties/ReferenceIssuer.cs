using System.Globalization;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>An identifier issuer as <see href="https://www.w3.org/TR/rdf-canon/#issue-identifier">RDFC-1.0, 4.5</see> has it: a map and a counter.</summary>
internal sealed class ReferenceIssuer(string prefix)
{
    private readonly List<string> _nodes = [];

    /// <summary>The nodes in the order of issue.</summary>
    public IReadOnlyList<string> Nodes => _nodes;

    public bool Has(string node) => _nodes.Contains(node);

    public string Issue(string node)
    {
        if (!Has(node))
        {
            _nodes.Add(node);
        }

        return prefix + _nodes.IndexOf(node).ToString(CultureInfo.InvariantCulture);
    }

    public ReferenceIssuer Copy()
    {
        var copy = new ReferenceIssuer(prefix);
        copy._nodes.AddRange(_nodes);
        return copy;
    }
}
