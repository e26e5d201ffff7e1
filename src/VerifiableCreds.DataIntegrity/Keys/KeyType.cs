namespace VerifiableCreds.DataIntegrity;

/// <summary>The kinds of keys that sign.</summary>
public enum KeyType
{
    /// <summary>Ed25519 (RFC 8032): keys of 32 bytes, signatures of 64.</summary>
    Ed25519,

    /// <summary>ECDSA on NIST P-256 with SHA-256: compressed keys of 33 bytes, signatures <c>r || s</c> of 64.</summary>
    P256,

    /// <summary>ECDSA on NIST P-384 with SHA-384: compressed keys of 49 bytes, signatures <c>r || s</c> of 96.</summary>
    P384,
}
