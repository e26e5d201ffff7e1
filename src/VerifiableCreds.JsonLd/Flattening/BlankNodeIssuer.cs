namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>Gives blank nodes new labels: <see href="https://www.w3.org/TR/json-ld11-api/#generate-blank-node-identifier">JSON-LD 1.1 API, 7.4</see>.</summary>
internal sealed class BlankNodeIssuer
{
    private readonly Dictionary<string, string> _issued = new(StringComparer.Ordinal);
    private int _count;

    public static bool IsBlankNode(string text) => text.StartsWith("_:", StringComparison.Ordinal);

    /// <summary>The label of a node without one.</summary>
    public string Issue() => $"_:b{_count++}";

    /// <summary>An IRI as it is; a blank node identifier by its new label.</summary>
    public string Rename(string identifier)
    {
        if (!IsBlankNode(identifier))
        {
            return identifier;
        }

        if (!_issued.TryGetValue(identifier, out string? label))
        {
            _issued[identifier] = label = Issue();
        }

        return label;
    }
}
