namespace VerifiableCreds.Throughput;

/// <summary>Statistics that a few outliers do not move.</summary>
internal static class Sample
{
    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>A quantile, interpolated between the two nearest values.</summary>
    public static double Quantile(IEnumerable<double> values, double fraction)
    {
        double[] sorted = [.. values.Order()];
        double place = fraction * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }

    /// <summary>The median of the absolute deviations from the median.</summary>
    public static double Deviation(IReadOnlyCollection<double> values)
    {
        double median = Median(values);
        return Median(values.Select(value => Math.Abs(value - median)));
    }
}
