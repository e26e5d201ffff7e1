namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>The terms of a context that may be prefixes, by their IRI.</summary>
/// <remarks>
/// A look-up costs as much as there are lengths of prefixes, not as there are terms: large contexts meet many IRIs.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#iri-compaction">JSON-LD 1.1 API, 6.2</see>, steps 6 to 9.
/// </remarks>
internal sealed class PrefixTable
{
    private readonly CompactionContext _context;
    private readonly Dictionary<string, List<CompactionTerm>> _byIri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CompactionTerm>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _lengths;

    public PrefixTable(CompactionContext context)
    {
        _context = context;
        _lookup = _byIri.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = new SortedSet<int>();
        foreach (CompactionTerm term in context.Terms)
        {
            // "_" is no prefix, whatever a context says: it begins blank node identifiers.
            if (term is { Iri: { } iri, Definition.IsPrefix: true } && term.Name != "_")
            {
                lengths.Add(iri.Length);
                (_byIri.TryGetValue(iri, out List<CompactionTerm>? terms) ? terms : _byIri[iri] = []).Add(term);
            }
        }

        foreach (List<CompactionTerm> terms in _byIri.Values)
        {
            terms.Sort((a, b) => Compare(a.Name, b.Name));
        }

        _lengths = [.. lengths];
    }

    /// <summary>The shortest compact IRI, or <see langword="null"/>. With a value, one that is a term too is left to term selection.</summary>
    public string? Compact(string iri, bool hasValue)
    {
        string? best = null;
        foreach (int length in _lengths)
        {
            if (length >= iri.Length)
            {
                break;
            }

            // What begins with two slashes after the colon is read as an IRI, not as a compact one.
            if (iri.AsSpan(length).StartsWith("//") || !_lookup.TryGetValue(iri.AsSpan(0, length), out List<CompactionTerm>? terms))
            {
                continue;
            }

            foreach (CompactionTerm term in terms)
            {
                string candidate = string.Concat(term.Name, ":", iri.AsSpan(length));
                if (_context.Find(candidate) is not { } taken || (taken.Iri == iri && !hasValue))
                {
                    best = best is null || Compare(candidate, best) < 0 ? candidate : best;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Whether an IRI without an authority would be read as a compact IRI.</summary>
    public bool Confuses(string iri)
    {
        int colon = iri.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !iri.AsSpan(colon + 1).StartsWith("//")
            && _context.Find(iri[..colon]) is { Iri: not null, Definition.IsPrefix: true } && iri[..colon] != "_";
    }

    private static int Compare(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);
}
