namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>The hash of RDFC-1.0.</summary>
public enum RdfHash
{
    /// <summary>SHA-256, the default of the specification.</summary>
    Sha256,

    /// <summary>SHA-384.</summary>
    Sha384,
}
