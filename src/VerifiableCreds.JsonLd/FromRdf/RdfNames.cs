namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>The IRIs of RDF and XML Schema that serialisation meets, as text.</summary>
internal static class RdfNames
{
    public const string List = "http://www.w3.org/1999/02/22-rdf-syntax-ns#List";
    public const string Json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";
    public const string Value = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
    public const string Language = "http://www.w3.org/1999/02/22-rdf-syntax-ns#language";
    public const string Direction = "http://www.w3.org/1999/02/22-rdf-syntax-ns#direction";
    public const string XsdString = "http://www.w3.org/2001/XMLSchema#string";
    public const string XsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean";
    public const string XsdInteger = "http://www.w3.org/2001/XMLSchema#integer";
    public const string XsdDouble = "http://www.w3.org/2001/XMLSchema#double";
    public const string I18n = "https://www.w3.org/ns/i18n#";
}
