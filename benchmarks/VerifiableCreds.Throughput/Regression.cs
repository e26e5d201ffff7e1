namespace VerifiableCreds.Throughput;

/// <summary>A measure that became slower beyond the noise.</summary>
/// <param name="Before">Its figure in the baseline.</param>
/// <param name="Now">Its figure in the run.</param>
internal sealed record Regression(Figure Before, Figure Now);
