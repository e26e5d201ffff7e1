using System.Runtime.InteropServices;

namespace VerifiableCreds.Throughput;

/// <summary>One run.</summary>
/// <param name="Runtime">The runtime and the kind of processor.</param>
/// <param name="Seconds">How long all rounds took together.</param>
/// <param name="Rounds">How many rounds there were.</param>
/// <param name="Figures">A figure for each measure.</param>
internal sealed record ThroughputReport(string Runtime, double Seconds, int Rounds, IReadOnlyList<Figure> Figures)
{
    /// <summary>Measures everything.</summary>
    public static async Task<ThroughputReport> MeasureAsync(IReadOnlyList<Measure> measures, double seconds)
    {
        double[][] perCall = await Throughput.Rounds.RunAsync(measures, seconds);
        Dictionary<string, double[]> byName = measures.Zip(perCall).ToDictionary(pair => pair.First.Name, pair => pair.Second, StringComparer.Ordinal);
        return new ThroughputReport(
            $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}",
            seconds,
            Throughput.Rounds.Count,
            [.. measures.Select(measure => Figure.Of(measure, byName[measure.Name], byName[measure.Floor]))]);
    }
}
