using System.Text.Json;

namespace VerifiableCreds.Throughput;

/// <summary>Reports as JSON.</summary>
internal static class ReportFile
{
    public static byte[] Format(ThroughputReport report) => [.. JsonSerializer.SerializeToUtf8Bytes(report, ReportJson.Default.ThroughputReport), (byte)'\n'];

    /// <summary>Reads a report.</summary>
    /// <exception cref="BaselineException">The text is no report.</exception>
    public static ThroughputReport Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, ReportJson.Default.ThroughputReport) ?? throw new BaselineException("The report is null.");
        }
        catch (JsonException exception)
        {
            throw new BaselineException("The text is no report.", exception);
        }
    }
}
