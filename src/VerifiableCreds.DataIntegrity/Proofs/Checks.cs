using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Makes the checks of a result.</summary>
internal static class Checks
{
    private const string ProofLink = "https://www.w3.org/TR/vc-data-integrity/#verify-proof";
    private const string KeyLink = "https://www.w3.org/TR/cid-1.0/#retrieve-verification-method";

    private static readonly string ProofText = Strings.Format("ProofPassed");
    private static readonly string KeyText = Strings.Format("KeyPassed");

    public static VerificationCheck ProofPassed(string pointer) =>
        new(CheckKind.Proof, CheckOutcome.Passed, "PROOF_VERIFIED", ProofText, pointer, ProofLink);

    public static VerificationCheck KeyPassed(string pointer) =>
        new(CheckKind.IssuerKey, CheckOutcome.Passed, "VERIFICATION_METHOD_VERIFIED", KeyText, pointer, KeyLink);

    /// <summary>A check that failed; or could not be made, if a key may be had later.</summary>
    public static VerificationCheck Failed(CheckKind kind, DataIntegrityException error, string? pointer = null)
    {
        CheckOutcome outcome = error.Code == DataIntegrityErrorCode.ResolutionUnavailable ? CheckOutcome.Indeterminate : CheckOutcome.Failed;
        return new(kind, outcome, error.Code.ToSpecName(), error.Detail, pointer ?? error.Pointer, error.Code.ToSpecLink());
    }

    /// <summary>A document that could not be canonicalised; a context that could not be had leaves the question open.</summary>
    public static VerificationCheck Failed(JsonLdException error, string documentPointer)
    {
        CheckOutcome outcome = error.Code == JsonLdErrorCode.LoadingRemoteContextFailed ? CheckOutcome.Indeterminate : CheckOutcome.Failed;
        return new(CheckKind.Proof, outcome, error.Code.ToSpecName(), error.Detail, error.ContextIri is null ? error.Pointer : documentPointer + "/@context", "https://www.w3.org/TR/json-ld11-api/#dom-jsonlderrorcode")
        {
            ByteOffset = error.ByteOffset,
        };
    }
}
