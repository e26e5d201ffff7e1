namespace VerifiableCreds.JsonLd;

/// <summary>How base direction is carried in RDF; the specification's <c>rdfDirection</c> option.</summary>
public enum RdfDirection
{
    /// <summary>Direction is dropped, which safe mode refuses.</summary>
    None,

    /// <summary><c>i18n-datatype</c>: language and direction in the datatype IRI.</summary>
    I18nDatatype,

    /// <summary><c>compound-literal</c>: a blank node with <c>rdf:value</c>, <c>rdf:language</c> and <c>rdf:direction</c>.</summary>
    CompoundLiteral,
}
