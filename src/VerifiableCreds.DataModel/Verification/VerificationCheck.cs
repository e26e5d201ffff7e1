namespace VerifiableCreds.DataModel;

/// <summary>One check of a verification and how it ended.</summary>
/// <param name="Kind">What was looked at.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Code">A stable code for programs. A specification's own name is kept where it has one, such as <c>PROOF_VERIFICATION_ERROR</c>.</param>
/// <param name="Message">One sentence for people. It never holds the document or key material.</param>
/// <param name="Pointer">The place as a JSON Pointer (RFC 6901), empty for the whole document; <see langword="null"/> where there is none.</param>
/// <param name="Specification">A link to the rule, where there is one.</param>
public sealed record VerificationCheck(
    CheckKind Kind,
    CheckOutcome Outcome,
    string Code,
    string Message,
    string? Pointer = null,
    string? Specification = null)
{
    /// <summary>The place as an offset in bytes from the start of the text, for errors of syntax; else <see langword="null"/>.</summary>
    public long? ByteOffset { get; init; }
}
