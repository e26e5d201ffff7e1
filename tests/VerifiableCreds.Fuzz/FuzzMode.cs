namespace VerifiableCreds.Fuzz;

/// <summary>What a run does.</summary>
internal enum FuzzMode
{
    /// <summary>Mutates the corpus for a while.</summary>
    Loop,

    /// <summary>Takes one input from standard input as often as the fuzzer around it says.</summary>
    OutOfProcess,

    /// <summary>Runs one stored input.</summary>
    Replay,
}
