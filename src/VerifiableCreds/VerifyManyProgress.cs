namespace VerifiableCreds;

/// <summary>How far <see cref="CredentialVerifier.VerifyManyAsync"/> has come.</summary>
/// <param name="Verified">The results of which every check passed.</param>
/// <param name="Failed">The results with a check that failed.</param>
/// <param name="Indeterminate">The results without a failed check that leave something open.</param>
public readonly record struct VerifyManyProgress(long Verified, long Failed, long Indeterminate)
{
    /// <summary>All results so far.</summary>
    public long Completed => Verified + Failed + Indeterminate;
}
