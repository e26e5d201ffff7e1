using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>Makes the checks of a result. Those that say the same of every credential are made once.</summary>
internal static class Outcomes
{
    public const string IssuerKeyMismatch = "ISSUER_KEY_MISMATCH";
    public const string ProofLink = "https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms";
    public const string IssuerLink = "https://www.w3.org/TR/vc-data-model-2.0/#issuer";
    public const string DatesLink = "https://www.w3.org/TR/vc-data-model-2.0/#validity-period";

    private static readonly string IssuerKeyText = Strings.Format("IssuerKeyPassed");
    private static readonly string TrustText = Strings.Format("TrustPassed");

    public static VerificationCheck StructurePassed { get; } =
        Passed(CheckKind.Structure, "STRUCTURE_VALID", Strings.Format("StructurePassed"), "", "https://www.w3.org/TR/vc-data-model-2.0/#basic-concepts");

    public static VerificationCheck DatesPassed { get; } = Passed(CheckKind.Dates, "WITHIN_VALIDITY_PERIOD", Strings.Format("DatesPassed"), "", DatesLink);

    public static VerificationCheck StatusUnknown { get; } = new(
        CheckKind.Status, CheckOutcome.Indeterminate, "STATUS_NOT_CHECKED", Strings.Format("StatusUnknown"), "/credentialStatus", "https://www.w3.org/TR/vc-data-model-2.0/#status");

    public static VerificationCheck IssuerKeyPassed(string pointer) => Passed(CheckKind.IssuerKey, "ISSUER_KEY_VERIFIED", IssuerKeyText, pointer, IssuerLink);

    public static VerificationCheck TrustPassed(string pointer) => Passed(CheckKind.Trust, "ISSUER_TRUSTED", TrustText, pointer, null);

    public static VerificationCheck Failed(CheckKind kind, string code, string message, string pointer, string? specification) =>
        new(kind, CheckOutcome.Failed, code, message, pointer, specification);

    /// <summary>A broken rule of the data model; its code is the rule's name in the form of the specifications' own codes.</summary>
    public static VerificationCheck Of(ValidationProblem problem) =>
        new(CheckKind.Structure, CheckOutcome.Failed, ValidationCodeNames.Of(problem.Code), problem.Message, problem.Pointer, problem.Specification)
        {
            ByteOffset = problem.ByteOffset,
        };

    private static VerificationCheck Passed(CheckKind kind, string code, string text, string pointer, string? specification) =>
        new(kind, CheckOutcome.Passed, code, text, pointer, specification);
}
