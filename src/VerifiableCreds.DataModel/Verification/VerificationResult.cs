namespace VerifiableCreds.DataModel;

/// <summary>The outcome of verifying a credential: every check that was made.</summary>
/// <param name="Checks">The checks in the order in which they were made.</param>
public sealed record VerificationResult(IReadOnlyList<VerificationCheck> Checks)
{
    /// <summary>Whether checks were made and all of them passed. An indeterminate check is no success.</summary>
    public bool IsVerified => Checks.Count > 0 && Checks.All(check => check.Outcome == CheckOutcome.Passed);

    /// <summary>The checks that failed.</summary>
    public IEnumerable<VerificationCheck> Failures => Checks.Where(check => check.Outcome == CheckOutcome.Failed);
}
