namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>What IRI expansion made of a string.</summary>
internal enum IriKind : byte
{
    /// <summary>Nothing: the term is mapped to null, or looks like a keyword.</summary>
    Null,

    Keyword,

    /// <summary>Has a scheme.</summary>
    Iri,

    /// <summary>Begins with <c>_:</c>.</summary>
    BlankNode,

    /// <summary>Neither: an undefined term or a relative reference with nothing to be resolved against.</summary>
    Relative,
}

/// <summary>The two flags of IRI expansion.</summary>
[Flags]
internal enum IriUse : byte
{
    None = 0,
    DocumentRelative = 1,
    Vocabulary = 2,
}
