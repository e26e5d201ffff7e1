namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>An active context as compaction reads it: from IRIs to terms.</summary>
/// <remarks>Immutable to its users, and kept on the active context, so that shared contexts are inverted once.</remarks>
internal sealed class CompactionContext
{
    private readonly Dictionary<string, CompactionTerm> _terms;
    private InverseContext? _inverse;
    private PrefixTable? _prefixes;

    private CompactionContext(ActiveContext active)
    {
        Active = active;
        Vocab = CompactionTerm.Text(active.Vocab);
        Language = CompactionTerm.Text(active.DefaultLanguage);
        Direction = CompactionTerm.Text(active.DefaultDirection);
        _terms = new Dictionary<string, CompactionTerm>(active.Terms.Count, StringComparer.Ordinal);
        foreach (TermDefinition definition in active.Terms)
        {
            var term = new CompactionTerm(definition);
            _terms[term.Name] = term;
        }
    }

    public ActiveContext Active { get; }

    public string? Vocab { get; }

    /// <summary>The default language, lower case.</summary>
    public string? Language { get; }

    /// <summary>The default base direction.</summary>
    public string? Direction { get; }

    public CompactionContext? Previous => Active.PreviousContext is { } previous ? Of(previous) : null;

    public IReadOnlyCollection<CompactionTerm> Terms => _terms.Values;

    // Two threads may both build these; the results are equal, and either may stay.
    public InverseContext Inverse => _inverse ??= new InverseContext(this);

    public PrefixTable Prefixes => _prefixes ??= new PrefixTable(this);

    public static CompactionContext Of(ActiveContext active) => active.Compaction ??= new CompactionContext(active);

    public CompactionTerm? Find(string? term) => term is not null && _terms.TryGetValue(term, out CompactionTerm? found) ? found : null;

    public Containers ContainerOf(string? term) => Find(term)?.Container ?? Containers.None;

    /// <summary>The language that a plain string of the term has.</summary>
    public string? LanguageOf(CompactionTerm? term) => term is { Definition.HasLanguage: true } ? term.Language : Language;

    /// <summary>The direction that a plain string of the term has.</summary>
    public string? DirectionOf(CompactionTerm? term) =>
        term is { Definition.HasDirection: true } ? CompactionTerm.Text(term.Definition.Direction) : Direction;
}
