namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>The terms for one IRI in one container: by language and direction, by type, and whichever comes first.</summary>
internal sealed class TermChoices(CompactionTerm first)
{
    public Dictionary<string, CompactionTerm> ByLanguage { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, CompactionTerm> ByType { get; } = new(StringComparer.Ordinal);

    /// <summary>The term of the <c>@any</c> map.</summary>
    public CompactionTerm First { get; } = first;

    public CompactionTerm? Find(TermAspect aspect, string key) => aspect switch
    {
        TermAspect.Language => ByLanguage.GetValueOrDefault(key),
        TermAspect.Type => ByType.GetValueOrDefault(key),
        _ => key == "@none" ? First : null,
    };
}
