namespace VerifiableCreds.DataModel;

/// <summary>What a check of a verification looks at.</summary>
public enum CheckKind
{
    /// <summary>The JSON text, its contexts and the rules of the data model.</summary>
    Structure,

    /// <summary>A proof: its suite, its purpose, its dates and its signature.</summary>
    Proof,

    /// <summary>Whether the key that signed belongs to the issuer, and may be used for this purpose.</summary>
    IssuerKey,

    /// <summary><c>validFrom</c> and <c>validUntil</c> (or <c>issuanceDate</c> and <c>expirationDate</c>) against the clock.</summary>
    Dates,

    /// <summary><c>credentialStatus</c>: revoked or suspended.</summary>
    Status,

    /// <summary><c>credentialSchema</c>.</summary>
    Schema,

    /// <summary>Whether the verifier trusts the issuer.</summary>
    Trust,

    /// <summary>Whether the credential speaks of the expected recipient.</summary>
    Recipient,
}
