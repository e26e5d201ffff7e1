namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>From an IRI to the terms that stand for it.</summary>
/// <remarks>
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#inverse-context-creation">JSON-LD 1.1 API, 4.3</see>, and
/// <see href="https://www.w3.org/TR/json-ld11-api/#term-selection">6.2.2, Term Selection</see>.
/// </remarks>
internal sealed class InverseContext
{
    private readonly Dictionary<string, Dictionary<Containers, TermChoices>> _byIri = new(StringComparer.Ordinal);
    private readonly string _defaultLanguage;
    private readonly string? _defaultDirection;

    public InverseContext(CompactionContext context)
    {
        _defaultLanguage = context.Language ?? "@none";
        _defaultDirection = context.Direction is null ? null : Join(context.Language, context.Direction);
        CompactionTerm[] terms = [.. context.Terms];
        Array.Sort(terms, ShortestThenLeast);
        foreach (CompactionTerm term in terms)
        {
            if (term.Iri is not null)
            {
                Add(term);
            }
        }
    }

    public bool Contains(string iri) => _byIri.ContainsKey(iri);

    /// <summary>The first term that one of the containers has for one of the preferred values and that can hold the value.</summary>
    public CompactionTerm? Select(string iri, TermCriteria criteria, Func<CompactionTerm, bool> fits)
    {
        Dictionary<Containers, TermChoices> byContainer = _byIri[iri];
        foreach (Containers container in criteria.ContainerOrder)
        {
            if (!byContainer.TryGetValue(container, out TermChoices? choices))
            {
                continue;
            }

            foreach (string key in criteria.Preferred)
            {
                if (choices.Find(criteria.Aspect, key) is { } term && fits(term))
                {
                    return term;
                }
            }
        }

        return null;
    }

    /// <summary>Language and direction as one key: <c>ar_rtl</c>, <c>_rtl</c>.</summary>
    public static string Join(string? language, string direction) => $"{language?.ToLowerInvariant()}_{direction}";

    private static int ShortestThenLeast(CompactionTerm a, CompactionTerm b) => a.Name.Length != b.Name.Length
        ? a.Name.Length.CompareTo(b.Name.Length)
        : a.Definition.Term.AsSpan().SequenceCompareTo(b.Definition.Term);

    /// <summary>Steps 3.4 to 3.17.</summary>
    private void Add(CompactionTerm term)
    {
        if (!_byIri.TryGetValue(term.Iri!, out Dictionary<Containers, TermChoices>? byContainer))
        {
            _byIri[term.Iri!] = byContainer = [];
        }

        if (!byContainer.TryGetValue(term.Container, out TermChoices? choices))
        {
            byContainer[term.Container] = choices = new TermChoices(term);
        }

        TermDefinition definition = term.Definition;
        if (definition.IsReverse)
        {
            choices.ByType.TryAdd("@reverse", term);
        }
        else if (definition.TypeKeyword == Keyword.NoneKeyword)
        {
            choices.ByLanguage.TryAdd("@any", term);
            choices.ByType.TryAdd("@any", term);
        }
        else if (term.TypeMapping is { } type)
        {
            choices.ByType.TryAdd(type, term);
        }
        else if (definition.HasLanguage || definition.HasDirection)
        {
            choices.ByLanguage.TryAdd(LanguageKey(term), term);
        }
        else
        {
            choices.ByLanguage.TryAdd(_defaultDirection ?? _defaultLanguage, term);
            choices.ByLanguage.TryAdd("@none", term);
            choices.ByType.TryAdd("@none", term);
        }
    }

    /// <summary>Steps 3.13 to 3.15.</summary>
    private static string LanguageKey(CompactionTerm term)
    {
        string? direction = CompactionTerm.Text(term.Definition.Direction);
        if (!term.Definition.HasLanguage)
        {
            return direction is null ? "@none" : "_" + direction;
        }

        return direction is null ? term.Language ?? "@null" : Join(term.Language, direction);
    }
}
