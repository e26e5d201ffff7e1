namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>What an RDF term is.</summary>
public enum RdfTermKind : byte
{
    /// <summary>An IRI.</summary>
    Iri,

    /// <summary>A blank node.</summary>
    BlankNode,

    /// <summary>A literal: a lexical form with a datatype or a language.</summary>
    Literal,
}
