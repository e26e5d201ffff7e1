using VerifiableCreds.Throughput;
using Xunit;

namespace VerifiableCreds.Tests.Throughput;

/// <summary>How rounds become a figure.</summary>
public sealed class FigureTests
{
    private static readonly Measure Verify = new("verify", "bare verify", 2_000_000, () => ValueTask.CompletedTask);

    [Fact]
    public void The_ratio_is_taken_round_by_round()
    {
        // The machine was ten times slower in the last round: that moves no ratio.
        Figure figure = Figure.Of(Verify, [0.2, 0.2, 2], [0.1, 0.1, 1]);
        Assert.Equal(2, figure.Ratio, 9);
        Assert.Equal(0, figure.RatioDeviation, 9);
    }

    [Fact]
    public void Rates_are_medians_and_quantiles_over_the_rounds()
    {
        Figure figure = Figure.Of(Verify, [1, 0.5, 0.25], [1, 1, 1]);
        Assert.Equal((2, 4), (figure.PerSecond, figure.MegabytesPerSecond));
        Assert.Equal(1.2, figure.PerSecondP10, 9);
        Assert.Equal(3.6, figure.PerSecondP90, 9);
    }

    [Fact]
    public void The_deviation_is_the_median_absolute_deviation() => Assert.Equal(1, Sample.Deviation([1, 2, 3, 4, 100]));

    [Theory]
    [InlineData("--seconds", "0")]
    [InlineData("--seconds", "NaN")]
    [InlineData("--json")]
    [InlineData("--unknown", "1")]
    public void Wrong_arguments_are_refused(params string[] arguments) => Assert.False(CommandLine.TryParse(arguments, out _));

    [Fact]
    public void Arguments_are_read()
    {
        Assert.True(CommandLine.TryParse(["--seconds", "1.5", "--baseline", "b.json"], out CommandLine? command));
        Assert.Equal(new CommandLine(1.5, Baseline: "b.json"), command);
    }
}
