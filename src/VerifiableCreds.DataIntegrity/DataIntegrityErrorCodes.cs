using System.Text.Json;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The names of error codes as the specifications print them.</summary>
public static class DataIntegrityErrorCodes
{
    private static readonly string[] Names = Array.ConvertAll(Enum.GetNames<DataIntegrityErrorCode>(), JsonNamingPolicy.SnakeCaseUpper.ConvertName);

    /// <summary>The specification's own string: <c>PROOF_VERIFICATION_ERROR</c>, <c>INVALID_VERIFICATION_METHOD_URL</c>.</summary>
    public static string ToSpecName(this DataIntegrityErrorCode code) => Names[(int)code];

    /// <summary>A link to the rule behind the code, where a specification has one.</summary>
    internal static string? ToSpecLink(this DataIntegrityErrorCode code) => code switch
    {
        <= DataIntegrityErrorCode.InvalidChallengeError => "https://www.w3.org/TR/vc-data-integrity/#processing-errors",
        <= DataIntegrityErrorCode.InvalidRelationshipForVerificationMethod => "https://www.w3.org/TR/cid-1.0/#processing-errors",
        <= DataIntegrityErrorCode.InvalidDid => "https://www.w3.org/TR/did-resolution/#errors",
        DataIntegrityErrorCode.ResolutionUnavailable => null,
        <= DataIntegrityErrorCode.InvalidMultibase => "https://www.w3.org/TR/cid-1.0/#Multikey",
        <= DataIntegrityErrorCode.VerificationMethodRevoked => "https://www.w3.org/TR/cid-1.0/#verification-methods",
        DataIntegrityErrorCode.PreviousProofCycle => "https://www.w3.org/TR/vc-data-integrity/#proof-chains",
        DataIntegrityErrorCode.TooManyProofs => null,
        DataIntegrityErrorCode.UnsupportedCryptosuite => "https://www.w3.org/TR/vc-data-integrity/#dataintegrityproof",
        _ => "https://www.w3.org/TR/vc-data-integrity/#proofs",
    };
}
