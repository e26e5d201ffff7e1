namespace VerifiableCreds.Throughput;

/// <summary>One thing to measure.</summary>
/// <param name="Name">What it is called in reports and in the baseline.</param>
/// <param name="Floor">The name of the measure it is compared with; its own for a floor.</param>
/// <param name="InputBytes">How many bytes of JSON one call reads; 0 for a floor, which reads none.</param>
/// <param name="Call">Does it once.</param>
internal sealed record Measure(string Name, string Floor, int InputBytes, Func<ValueTask> Call);
