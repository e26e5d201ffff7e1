using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The result of processing contexts: an immutable table of terms, shared between documents and threads.</summary>
/// <remarks>
/// The base IRI of the document is not part of it, so that one context serves all documents; only an <c>@base</c> is.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms">JSON-LD 1.1 API, 4</see>.
/// </remarks>
internal sealed class ActiveContext
{
    private readonly Dictionary<byte[], TermDefinition> _terms;
    private readonly Dictionary<byte[], TermDefinition>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly byte[][]?[] _spellings = new byte[][]?[Keywords.Count];
    private readonly ConcurrentDictionary<DerivationKey, ActiveContext> _derived = new();

    public ActiveContext()
    {
        _terms = new Dictionary<byte[], TermDefinition>(Utf8KeyComparer.Instance);
        _lookup = _terms.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>A copy that may be changed until it is handed out.</summary>
    public ActiveContext(ActiveContext other)
    {
        _terms = new Dictionary<byte[], TermDefinition>(other._terms, Utf8KeyComparer.Instance);
        _lookup = _terms.GetAlternateLookup<ReadOnlySpan<byte>>();
        Vocab = other.Vocab;
        DefaultLanguage = other.DefaultLanguage;
        DefaultDirection = other.DefaultDirection;
        HasBase = other.HasBase;
        Base = other.Base;
        PreviousContext = other.PreviousContext;
        IsBoundToDocument = other.IsBoundToDocument;
    }

    public byte[]? Vocab { get; set; }

    public byte[]? DefaultLanguage { get; set; }

    public TextDirection DefaultDirection { get; set; }

    /// <summary>Whether a context has set the base; then <see cref="Base"/> holds, <see langword="null"/> included.</summary>
    public bool HasBase { get; set; }

    public byte[]? Base { get; set; }

    /// <summary>The context to go back to when a node object is entered, where this one does not propagate.</summary>
    public ActiveContext? PreviousContext { get; set; }

    /// <summary>Whether an IRI in here was resolved against the document's base, so that it serves no other document.</summary>
    public bool IsBoundToDocument { get; set; }

    /// <summary>Whether the processor keeps it for other documents.</summary>
    public bool IsKept { get; private set; }

    /// <summary>What compaction has made of this context, once it has been asked for.</summary>
    public Compaction.CompactionContext? Compaction { get; set; }

    public IReadOnlyCollection<TermDefinition> Terms => _terms.Values;

    public bool HasProtectedTerms => _terms.Values.Any(definition => definition.IsProtected);

    /// <summary>A keyword as it may be written in documents under this context: itself, and its aliases. Not to be asked while terms are being defined.</summary>
    public byte[][] SpellingsOf(Keyword keyword) => _spellings[(int)keyword] ??= FindSpellings(keyword);

    public bool TryGetTerm(ReadOnlySpan<byte> term, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TermDefinition? definition) =>
        _lookup.TryGetValue(term, out definition);

    public TermDefinition? Find(ReadOnlySpan<byte> term) => _lookup.TryGetValue(term, out TermDefinition? definition) ? definition : null;

    public TermDefinition? Remove(byte[] term) => _terms.Remove(term, out TermDefinition? previous) ? previous : null;

    public void Set(TermDefinition definition) => _terms[definition.Term] = definition;

    public byte[]? BaseFor(byte[]? documentBase) => HasBase ? Base : documentBase;

    public bool TryGetDerived(object source, int flags, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ActiveContext? derived) =>
        _derived.TryGetValue(new DerivationKey(source, flags), out derived);

    /// <summary>Keeps a result as long as this context itself; for other documents too if this one is.</summary>
    /// <returns>Whether the processor now keeps one context more.</returns>
    public bool KeepDerived(object source, int flags, ActiveContext derived)
    {
        bool isNew = _derived.TryAdd(new DerivationKey(source, flags), derived);
        derived.IsKept |= isNew && IsKept;
        return isNew && IsKept;
    }

    /// <summary>A context with no terms, from which those that are kept come.</summary>
    public static ActiveContext CreateInitial() => new() { IsKept = true };

    private byte[][] FindSpellings(Keyword keyword) =>
        [Keywords.TextOf(keyword), .. _terms.Values.Where(definition => definition.Keyword == keyword).Select(definition => definition.Term)];

    /// <summary>What a context was derived by: a remote context or a term's scoped one, and how. Sources are equal by reference.</summary>
    private readonly struct DerivationKey(object source, int flags) : IEquatable<DerivationKey>
    {
        private readonly object _source = source;
        private readonly int _flags = flags;

        public bool Equals(DerivationKey other) => ReferenceEquals(_source, other._source) && _flags == other._flags;

        public override bool Equals(object? obj) => obj is DerivationKey other && Equals(other);

        public override int GetHashCode() => RuntimeHelpers.GetHashCode(_source) ^ _flags;
    }
}
