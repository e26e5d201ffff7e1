namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>What a context says of one term; immutable once its context has been processed.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#dfn-term-definition">JSON-LD 1.1 API, term definition</see>.</remarks>
internal sealed class TermDefinition
{
    public TermDefinition(byte[] term) => Term = term;

    public byte[] Term { get; }

    /// <summary>The IRI, blank node identifier or keyword; <see langword="null"/> where the term is set to map to nothing.</summary>
    public byte[]? Iri
    {
        get;
        set
        {
            field = value;
            IsWellFormedIri = value is not null && JsonLd.Iri.IsWellFormed(value);
        }
    }

    /// <summary>Whether <see cref="Iri"/> is an IRI that RDF takes as it is; found out once, as a term is used many times.</summary>
    public bool IsWellFormedIri { get; private set; }

    /// <summary>The keyword that <see cref="Iri"/> spells, if it is one.</summary>
    public Keyword Keyword { get; set; }

    public bool IsPrefix { get; set; }

    public bool IsProtected { get; set; }

    public bool IsReverse { get; set; }

    public Containers Container { get; set; }

    /// <summary>An IRI, or one of <c>@id</c>, <c>@vocab</c>, <c>@json</c>, <c>@none</c>; <see langword="null"/> without one.</summary>
    public byte[]? TypeMapping { get; set; }

    /// <summary>What <see cref="TypeMapping"/> is: <see cref="Keyword.None"/> for an IRI or none at all.</summary>
    public Keyword TypeKeyword { get; set; }

    public bool HasLanguage { get; set; }

    /// <summary>The language, lower case; <see langword="null"/> with <see cref="HasLanguage"/> set means explicitly none.</summary>
    public byte[]? Language { get; set; }

    public bool HasDirection { get; set; }

    public TextDirection Direction { get; set; }

    /// <summary>The property that takes the index of an <c>@index</c> map, as written in the context.</summary>
    public byte[]? IndexMapping { get; set; }

    public byte[]? NestValue { get; set; }

    /// <summary>The scoped context; processed where the term is used.</summary>
    public JsonElementRef? LocalContext { get; set; }

    /// <summary>The IRI against which the scoped context's own references are resolved.</summary>
    public byte[]? LocalContextBase { get; set; }

    /// <summary>Whether the definition comes from a remote context, so that results of its scoped context may outlive one document.</summary>
    public bool IsShared { get; set; }

    /// <summary>Step 27 of Create Term Definition: equal in all but protection.</summary>
    public bool SaysTheSameAs(TermDefinition other) =>
        Same(Iri, other.Iri) && IsPrefix == other.IsPrefix && IsReverse == other.IsReverse && Container == other.Container
        && Same(TypeMapping, other.TypeMapping) && HasLanguage == other.HasLanguage && Same(Language, other.Language)
        && HasDirection == other.HasDirection && Direction == other.Direction && Same(IndexMapping, other.IndexMapping)
        && Same(NestValue, other.NestValue) && SameContext(other);

    private static bool Same(byte[]? a, byte[]? b) => a is null ? b is null : b is not null && a.AsSpan().SequenceEqual(b);

    private bool SameContext(TermDefinition other)
    {
        if (LocalContext is not { } mine || other.LocalContext is not { } theirs)
        {
            return LocalContext is null && other.LocalContext is null;
        }

        return Jcs.Canonicalize(mine).AsSpan().SequenceEqual(Jcs.Canonicalize(theirs));
    }
}
