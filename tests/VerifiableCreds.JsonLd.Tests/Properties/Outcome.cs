using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>What came of a document: its canonical quads, or the error's code and nothing else of it.</summary>
internal static class Outcome
{
    /// <summary>Whether there are quads, or none and no error.</summary>
    public static bool IsAccepted(string outcome) => outcome.Length == 0 || outcome.EndsWith(".\n", StringComparison.Ordinal);

    public static string OfDocument(JsonLdProcessor processor, string json) =>
        Of(() => Encoding.UTF8.GetString(processor.CanonicalizeAsync(Encoding.UTF8.GetBytes(json)).AsTask().GetAwaiter().GetResult().NQuads.Span));

    /// <summary>By way of the expanded document, told as JSON.</summary>
    public static string OfExpanded(JsonLdProcessor processor, string json) => Of(() =>
    {
        JsonArray expanded = Documents.Expand(processor, json);
        return Encoding.UTF8.GetString(processor.CanonicalizeAsync(Encoding.UTF8.GetBytes(expanded.ToJsonString())).AsTask().GetAwaiter().GetResult().NQuads.Span);
    });

    /// <summary>By way of the workspaces that a processor keeps.</summary>
    public static string OfPooled(JsonLdProcessor processor, string json) => Of(() =>
    {
        using JsonTape tape = JsonTape.Parse(Encoding.UTF8.GetBytes(json), processor.Options.Limits);
        var output = new ArrayBufferWriter<byte>();
        processor.CanonicalizeAsync(new JsonLdInput(tape.Root), output).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    });

    private static string Of(Func<string> canonical)
    {
        try
        {
            return canonical();
        }
        catch (JsonLdException exception)
        {
            return exception.Code.ToString();
        }
    }
}
