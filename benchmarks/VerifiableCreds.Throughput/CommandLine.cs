using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace VerifiableCreds.Throughput;

/// <summary>What the command is asked to do.</summary>
/// <param name="Seconds">How long to measure.</param>
/// <param name="Json">Where to write the report as JSON.</param>
/// <param name="Markdown">Where to write the table.</param>
/// <param name="Baseline">The report to compare with.</param>
internal sealed record CommandLine(double Seconds = 20, string? Json = null, string? Markdown = null, string? Baseline = null)
{
    public const string Usage = "VerifiableCreds.Throughput [--seconds S] [--json FILE] [--markdown FILE] [--baseline FILE]";

    private const double MinSeconds = 0.5;
    private const double MaxSeconds = 3600;

    /// <summary>Reads the arguments.</summary>
    /// <returns><see langword="false"/> if one is unknown, or has no value or a wrong one.</returns>
    public static bool TryParse(ReadOnlySpan<string> arguments, [NotNullWhen(true)] out CommandLine? commandLine)
    {
        commandLine = new CommandLine();
        while (commandLine is not null && !arguments.IsEmpty)
        {
            commandLine = arguments.Length > 1 ? commandLine.With(arguments[0], arguments[1]) : null;
            arguments = arguments[Math.Min(2, arguments.Length)..];
        }

        return commandLine is not null;
    }

    private CommandLine? With(string option, string value) => option switch
    {
        "--seconds" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= MinSeconds and <= MaxSeconds => this with { Seconds = seconds },
        "--json" => this with { Json = value },
        "--markdown" => this with { Markdown = value },
        "--baseline" => this with { Baseline = value },
        _ => null,
    };
}
