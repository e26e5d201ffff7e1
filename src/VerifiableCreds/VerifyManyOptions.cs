namespace VerifiableCreds;

/// <summary>How <see cref="CredentialVerifier.VerifyManyAsync"/> shares out its work.</summary>
public sealed record VerifyManyOptions
{
    /// <summary>What <see cref="MaxInFlight"/> may be at most.</summary>
    public const int LargestMaxInFlight = 1 << 20;

    /// <summary>The options that are used where none are given: all processors, no progress.</summary>
    public static VerifyManyOptions Default { get; } = new();

    /// <summary>How many credentials are verified at once at most, those that wait for a key or a context included (one for each processor).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>
    /// How many credentials may be between the source and the consumer at most: read and not verified, or verified and not handed over (32
    /// for each processor). Below <see cref="MaxDegreeOfParallelism"/> it limits that too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above <see cref="LargestMaxInFlight"/>.</exception>
    public int MaxInFlight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestMaxInFlight);
            field = value;
        }
    }
    = 32 * Environment.ProcessorCount;

    /// <summary>
    /// Is told of each result just before it is handed over, one call at a time, with counts that only grow; <see langword="null"/> if nobody
    /// is to be told. An exception that it throws reaches the consumer.
    /// </summary>
    public IProgress<VerifyManyProgress>? Progress { get; init; }
}
