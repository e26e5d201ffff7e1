using System.Globalization;
using System.Text;

namespace VerifiableCreds.Throughput;

/// <summary>A report as a table.</summary>
internal static class MarkdownTable
{
    public static string Of(ThroughputReport report)
    {
        var text = new StringBuilder();
        Line(text, $"One thread, {report.Runtime}; an Open Badge of 4.5 KB, contexts and key warm; medians of {report.Rounds} interleaved rounds, {report.Seconds:0.#} s in all.");
        text.Append('\n');
        Line(text, $"| measure | per second | p10 – p90 | input MB/s | time as a multiple of | ratio | ± MAD |");
        Line(text, $"| --- | ---: | ---: | ---: | --- | ---: | ---: |");
        foreach (Figure figure in report.Figures)
        {
            string megabytes = figure.MegabytesPerSecond?.ToString("N1", CultureInfo.InvariantCulture) ?? "";
            Line(text, $"| {figure.Name} | {figure.PerSecond:N0} | {figure.PerSecondP10:N0} – {figure.PerSecondP90:N0} | {megabytes} | {figure.Floor} | {figure.Ratio:F2} | {figure.RatioDeviation:F2} |");
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
