namespace VerifiableCreds.DataIntegrity;

/// <summary>What is wrong. <see cref="DataIntegrityErrorCodes.ToSpecName"/> gives the name as the specifications print it.</summary>
/// <remarks>
/// Specifications: <see href="https://www.w3.org/TR/vc-data-integrity/#processing-errors">VC Data Integrity 1.0, 4.7</see> and
/// <see href="https://www.w3.org/TR/cid-1.0/#processing-errors">Controlled Identifiers 1.0, 3.4</see>.
/// </remarks>
public enum DataIntegrityErrorCode
{
    // VC Data Integrity 1.0
    ProofGenerationError, ProofVerificationError, ProofTransformationError, InvalidDomainError, InvalidChallengeError,

    // Controlled Identifiers 1.0
    InvalidVerificationMethodUrl, InvalidControlledIdentifierDocumentId, InvalidControlledIdentifierDocument,
    InvalidVerificationMethod, InvalidRelationshipForVerificationMethod,

    // DID Resolution
    NotFound, MethodNotSupported, InvalidDid,

    /// <summary>The document of a key could not be had now, though it may exist: a verifier reports <c>Indeterminate</c>.</summary>
    ResolutionUnavailable,

    // Keys and encodings
    InvalidKey, InvalidMultibase, KeyTypeMismatch, VerificationMethodExpired, VerificationMethodRevoked,

    // Proofs
    InvalidDocument, MalformedProof, InvalidProofValue, InvalidProofDatetime, InvalidProofPurpose, ProofExpired,
    ProofNotYetValid, PreviousProofCycle, TooManyProofs, UnsupportedCryptosuite,
}
