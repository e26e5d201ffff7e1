namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>One place where a term is an object.</summary>
internal sealed record RdfUsage(RdfGraph Graph, RdfNode Node, int Predicate, RdfObject Object);
