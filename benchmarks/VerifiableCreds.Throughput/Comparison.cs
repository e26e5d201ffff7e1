namespace VerifiableCreds.Throughput;

/// <summary>Compares a run with a baseline, as ratios to the floor: absolute times of two machines, or of two days, say nothing.</summary>
/// <remarks>
/// A measure is a regression only if both hold: its ratio is more than <see cref="Tolerance"/> times the baseline's, and the two ratios
/// are further apart than <see cref="Deviations"/> times the deviations (MAD) of both runs added up. So a noisy run needs a larger
/// difference, and a quiet one is not failed for a small one. A measure that only one of the two has cannot be compared, which is an error.
/// </remarks>
internal static class Comparison
{
    /// <summary>How many times the baseline's ratio is still good.</summary>
    public const double Tolerance = 1.25;

    /// <summary>How many deviations of both runs the difference has to exceed.</summary>
    public const double Deviations = 3;

    /// <summary>The measures that regressed.</summary>
    /// <exception cref="BaselineException">The baseline has other measures than the run.</exception>
    public static IReadOnlyList<Regression> Regressions(ThroughputReport baseline, ThroughputReport run)
    {
        Dictionary<string, Figure> before = baseline.Figures.ToDictionary(figure => figure.Name, StringComparer.Ordinal);
        string[] lonely = [.. before.Keys.Except(Names(run)), .. Names(run).Except(before.Keys)];
        return lonely.Length > 0
            ? throw new BaselineException($"Only one of baseline and run has: {string.Join(", ", lonely)}. Write a new baseline.")
            : [.. run.Figures.Where(now => IsRegression(before[now.Name], now)).Select(now => new Regression(before[now.Name], now))];
    }

    private static IEnumerable<string> Names(ThroughputReport report) => report.Figures.Select(figure => figure.Name);

    private static bool IsRegression(Figure before, Figure now) =>
        now.Ratio > before.Ratio * Tolerance
        && now.Ratio - before.Ratio > Deviations * (before.RatioDeviation + now.RatioDeviation);
}
