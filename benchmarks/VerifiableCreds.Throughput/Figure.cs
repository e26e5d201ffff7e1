namespace VerifiableCreds.Throughput;

/// <summary>What was measured of one thing.</summary>
/// <param name="Name">The name of the measure.</param>
/// <param name="PerSecond">Calls per second: the median over the rounds.</param>
/// <param name="PerSecondP10">The slow end: a tenth of the rounds were slower.</param>
/// <param name="PerSecondP90">The fast end: a tenth of the rounds were faster.</param>
/// <param name="MegabytesPerSecond">Input read, in 10⁶ bytes per second; <see langword="null"/> for a floor.</param>
/// <param name="Floor">What the ratio compares with.</param>
/// <param name="Ratio">Time per call by the floor's time per call in the same round: the median over the rounds. Less is better.</param>
/// <param name="RatioDeviation">The median of the absolute deviations of the rounds' ratios from <paramref name="Ratio"/>.</param>
internal sealed record Figure(
    string Name,
    double PerSecond,
    double PerSecondP10,
    double PerSecondP90,
    double? MegabytesPerSecond,
    string Floor,
    double Ratio,
    double RatioDeviation)
{
    /// <summary>Sums up the rounds of one measure.</summary>
    /// <param name="measure">What was measured.</param>
    /// <param name="perCall">Its seconds per call, by round.</param>
    /// <param name="floor">Those of its floor.</param>
    public static Figure Of(Measure measure, double[] perCall, double[] floor)
    {
        double[] rates = [.. perCall.Select(seconds => 1 / seconds)];
        double[] ratios = [.. perCall.Zip(floor, (own, bare) => own / bare)];
        double median = Sample.Median(rates);
        return new Figure(
            measure.Name,
            median,
            Sample.Quantile(rates, 0.1),
            Sample.Quantile(rates, 0.9),
            measure.InputBytes > 0 ? median * measure.InputBytes / 1e6 : null,
            measure.Floor,
            Sample.Median(ratios),
            Sample.Deviation(ratios));
    }
}
