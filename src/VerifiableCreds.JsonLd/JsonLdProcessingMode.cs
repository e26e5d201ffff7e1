namespace VerifiableCreds.JsonLd;

/// <summary>The version of JSON-LD that a processor follows.</summary>
public enum JsonLdProcessingMode
{
    /// <summary><c>json-ld-1.1</c>.</summary>
    JsonLd11,

    /// <summary><c>json-ld-1.0</c>: features of 1.1 are errors.</summary>
    JsonLd10,
}
