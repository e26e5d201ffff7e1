using System.Text;
using VerifiableCreds.Throughput;
using Xunit;

namespace VerifiableCreds.Tests.Throughput;

/// <summary>What counts as a regression, and what is noise.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Equal_ratios_are_no_regression() => Assert.Empty(Compare(Of(2, 0.01), Of(2, 0.01)));

    [Fact]
    public void A_faster_run_is_no_regression() => Assert.Empty(Compare(Of(2, 0.01), Of(1, 0.01)));

    [Fact]
    public void A_ratio_within_the_tolerance_is_no_regression_however_quiet_the_runs() => Assert.Empty(Compare(Of(2, 0), Of(2.5, 0)));

    [Theory]
    [InlineData(0.4, 0)]
    [InlineData(0, 0.4)]
    [InlineData(0.2, 0.2)]
    public void A_ratio_beyond_the_tolerance_is_noise_within_three_deviations(double before, double now) =>
        Assert.Empty(Compare(Of(2, before), Of(3.2, now)));

    [Theory]
    [InlineData(2.51, 0, 0)]
    [InlineData(3.3, 0.2, 0.2)]
    public void A_ratio_beyond_tolerance_and_noise_is_a_regression(double ratio, double before, double now)
    {
        Regression regression = Assert.Single(Compare(Of(2, before), Of(ratio, now)));
        Assert.Equal(("verify", 2, ratio), (regression.Now.Name, regression.Before.Ratio, regression.Now.Ratio));
    }

    [Fact]
    public void Absolute_times_do_not_count() => Assert.Empty(Compare(Of(2, 0.01), Of(2, 0.01, perSecond: 1)));

    [Fact]
    public void A_measure_missing_from_the_run_is_an_error()
    {
        BaselineException error = Assert.Throws<BaselineException>(() => Compare(Of(2, 0, names: ["verify", "issue"]), Of(2, 0)));
        Assert.Contains("issue", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_missing_from_the_baseline_is_an_error()
    {
        BaselineException error = Assert.Throws<BaselineException>(() => Compare(Of(2, 0), Of(2, 0, names: ["verify", "issue"])));
        Assert.Contains("issue", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_survives_its_file()
    {
        ThroughputReport report = Of(2, 0.25);
        ThroughputReport read = ReportFile.Parse(ReportFile.Format(report));
        Assert.Equal(report.Figures, read.Figures);
        Assert.Equal(report with { Figures = read.Figures }, read);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"runtime\":\"\",\"seconds\":1,\"rounds\":1,\"figures\":null}")]
    [InlineData("[1")]
    public void Text_that_is_no_report_is_an_error(string json) =>
        Assert.Throws<BaselineException>(() => ReportFile.Parse(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_committed_baseline_is_a_report()
    {
        ThroughputReport baseline = ReportFile.Parse(File.ReadAllBytes(RepositoryFolder.PathOf("benchmarks", "baseline.json")));
        Assert.Empty(Comparison.Regressions(baseline, baseline));
    }

    private static IReadOnlyList<Regression> Compare(ThroughputReport baseline, ThroughputReport run) => Comparison.Regressions(baseline, run);

    private static ThroughputReport Of(double ratio, double deviation, double perSecond = 1000, params string[] names) => new(
        "any",
        1,
        10,
        [.. (names.Length > 0 ? names : ["verify"]).Select(name => new Figure(name, perSecond, perSecond, perSecond, null, "bare verify", ratio, deviation))]);
}
