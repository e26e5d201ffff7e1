using System.Globalization;
using VerifiableCreds.Benchmarks;
using VerifiableCreds.Throughput;

// Exit codes: 0 measured, and no regression; 1 a regression; 2 wrong arguments, or a baseline that does not fit.
if (!CommandLine.TryParse(args, out CommandLine? command))
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

if (command.Baseline is not null && !File.Exists(command.Baseline))
{
    Console.Error.WriteLine($"There is no baseline {command.Baseline}.");
    return 2;
}

using BenchmarkDocument document = await BenchmarkDocument.CreateAsync(BenchmarkInput.Badge);
ThroughputReport report = await ThroughputReport.MeasureAsync(new BadgeMeasures(document).All, command.Seconds);
string table = MarkdownTable.Of(report);
Console.Write(table);
if (command.Markdown is not null)
{
    await File.WriteAllTextAsync(command.Markdown, table);
}

if (command.Json is not null)
{
    await File.WriteAllBytesAsync(command.Json, ReportFile.Format(report));
}

return command.Baseline is null ? 0 : await CompareAsync(command.Baseline, report);

static async Task<int> CompareAsync(string file, ThroughputReport report)
{
    try
    {
        IReadOnlyList<Regression> regressions = Comparison.Regressions(ReportFile.Parse(await File.ReadAllBytesAsync(file)), report);
        foreach ((Figure before, Figure now) in regressions)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"Regression: {now.Name} takes {now.Ratio:F2} (± {now.RatioDeviation:F2}) times {now.Floor}; {before.Ratio:F2} (± {before.RatioDeviation:F2}) in the baseline."));
        }

        Console.WriteLine(regressions.Count == 0 ? "No regression beyond the noise." : $"{regressions.Count} regressions.");
        return regressions.Count == 0 ? 0 : 1;
    }
    catch (BaselineException exception)
    {
        Console.Error.WriteLine($"The baseline does not fit: {exception.Message}");
        return 2;
    }
}
