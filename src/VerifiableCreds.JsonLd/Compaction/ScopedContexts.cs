namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>The results of scoped contexts within one run: a term that is met ten thousand times has its context processed once.</summary>
internal sealed class ScopedContexts(ContextProcessor contexts)
{
    /// <summary>Beyond this many, results are made anew, so that hostile documents cannot fill memory with contexts.</summary>
    private const int MaxResults = 256;

    private readonly Dictionary<(ActiveContext Active, TermDefinition Term, bool IsType), CompactionContext> _results = [];

    /// <summary>The context within a property: it may override protected terms, and holds in the nodes below.</summary>
    public CompactionContext OfProperty(CompactionContext active, CompactionTerm term) => Get(active, term, isType: false);

    /// <summary>The context of a type: it may not override protected terms, and ends where another node begins.</summary>
    public CompactionContext OfType(CompactionContext active, CompactionTerm term) => Get(active, term, isType: true);

    private CompactionContext Get(CompactionContext active, CompactionTerm term, bool isType)
    {
        var key = (active.Active, term.Definition, isType);
        if (!_results.TryGetValue(key, out CompactionContext? result))
        {
            result = CompactionContext.Of(
                contexts.ProcessScoped(active.Active, term.Definition, overrideProtected: !isType, propagate: !isType));
            if (_results.Count < MaxResults)
            {
                _results.Add(key, result);
            }
        }

        return result;
    }
}
