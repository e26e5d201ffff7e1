namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>A quad by the ids of its terms.</summary>
internal readonly record struct QuadIds(int Subject, int Predicate, int Object, int Graph);
