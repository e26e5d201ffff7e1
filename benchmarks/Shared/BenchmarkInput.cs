namespace VerifiableCreds.Benchmarks;

/// <summary>The documents that every benchmark runs on.</summary>
public enum BenchmarkInput
{
    /// <summary>A credential with one claim, 0.3 KB.</summary>
    Minimal,

    /// <summary>An Open Badge of 4.5 KB.</summary>
    Badge,

    /// <summary>A presentation of ten such badges.</summary>
    PresentationOfTen,
}
