using System.Diagnostics;

namespace VerifiableCreds.Throughput;

/// <summary>Runs measures in turn, on one thread, in slices of milliseconds, so that noise of the machine hits all alike.</summary>
/// <remarks>
/// A round goes through the measures many times, a slice each; the round's figure of a measure is the median of its slices, so that a
/// slice in which the thread had to wait for a processor does not count.
/// </remarks>
internal static class Rounds
{
    /// <summary>How many rounds there are; a median and quantiles need this many.</summary>
    public const int Count = 10;

    private const double SliceSeconds = 0.004;
    private const double WarmUpSeconds = 4;

    /// <summary>Measures.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="seconds">The time of all rounds together; what it takes to warm up comes on top.</param>
    /// <returns>For each measure in order, seconds per call in each round.</returns>
    public static async Task<double[][]> RunAsync(IReadOnlyList<Measure> measures, double seconds)
    {
        // Long enough for the runtime to compile the hot path a second time, with what it learned of it.
        await RoundAsync(measures, WarmUpSeconds);
        var perCall = new double[measures.Count][];
        for (int i = 0; i < perCall.Length; i++)
        {
            perCall[i] = new double[Count];
        }

        for (int round = 0; round < Count; round++)
        {
            double[] medians = await RoundAsync(measures, seconds / Count);
            for (int i = 0; i < perCall.Length; i++)
            {
                perCall[i][round] = medians[i];
            }
        }

        return perCall;
    }

    /// <summary>One round.</summary>
    /// <returns>For each measure, the median of its slices, in seconds per call.</returns>
    private static async Task<double[]> RoundAsync(IReadOnlyList<Measure> measures, double seconds)
    {
        List<double>[] slices = [.. measures.Select(_ => new List<double>())];
        long start = Stopwatch.GetTimestamp();
        do
        {
            for (int i = 0; i < slices.Length; i++)
            {
                slices[i].Add(await SliceAsync(measures[i]));
            }
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
        return [.. slices.Select(Sample.Median)];
    }

    /// <summary>Calls one measure for a time, and at least once.</summary>
    /// <returns>Seconds per call.</returns>
    private static async Task<double> SliceAsync(Measure measure)
    {
        long calls = 0;
        long start = Stopwatch.GetTimestamp();
        double elapsed;
        do
        {
            await measure.Call();
            calls++;
            elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        while (elapsed < SliceSeconds);
        return elapsed / calls;
    }
}
