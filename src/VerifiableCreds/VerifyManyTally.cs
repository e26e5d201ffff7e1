using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>Counts results for whoever wants to know; costs nothing if nobody does.</summary>
internal sealed class VerifyManyTally(IProgress<VerifyManyProgress>? progress)
{
    private VerifyManyProgress _counts;

    public void Add(VerificationResult result)
    {
        if (progress is null)
        {
            return;
        }

        _counts = OutcomeOf(result) switch
        {
            CheckOutcome.Passed => _counts with { Verified = _counts.Verified + 1 },
            CheckOutcome.Failed => _counts with { Failed = _counts.Failed + 1 },
            _ => _counts with { Indeterminate = _counts.Indeterminate + 1 },
        };
        progress.Report(_counts);
    }

    private static CheckOutcome OutcomeOf(VerificationResult result)
    {
        CheckOutcome outcome = result.Checks.Count > 0 ? CheckOutcome.Passed : CheckOutcome.Indeterminate;
        for (int i = 0; i < result.Checks.Count; i++)
        {
            switch (result.Checks[i].Outcome)
            {
                case CheckOutcome.Failed:
                    return CheckOutcome.Failed;
                case CheckOutcome.Indeterminate:
                    outcome = CheckOutcome.Indeterminate;
                    break;
            }
        }

        return outcome;
    }
}
