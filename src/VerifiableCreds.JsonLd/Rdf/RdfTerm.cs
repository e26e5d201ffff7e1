namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>An RDF term as text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The IRI, the blank node's label without <c>_:</c>, or the literal's lexical form.</param>
/// <param name="Datatype">A literal's datatype IRI; else <see langword="null"/>.</param>
/// <param name="Language">A literal's language tag, if it has one.</param>
public sealed record RdfTerm(RdfTermKind Kind, string Value, string? Datatype = null, string? Language = null);
