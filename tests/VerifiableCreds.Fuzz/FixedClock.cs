namespace VerifiableCreds.Fuzz;

/// <summary>A clock that stands still, so that a seed makes the same run on every day.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
