using System.Text.Json;
using Spectre.Console;
using VerifiableCreds.DataModel;

namespace IssueAndVerify;

/// <summary>Shows documents and verification results on the console.</summary>
internal static class Report
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Title(string text)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(text)}[/]").LeftJustified());
    }

    public static void Document(byte[] utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Readable))
        {
            document.WriteTo(writer);
        }

        // Not through the console's word wrap, so that the text can be copied as JSON.
        Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(text.ToArray()));
    }

    public static void Checks(VerificationResult result)
    {
        foreach (VerificationCheck check in result.Checks)
        {
            string place = string.IsNullOrEmpty(check.Pointer) ? "" : $" at [blue]{Markup.Escape(check.Pointer)}[/]";
            AnsiConsole.MarkupLine($"{Outcome(check.Outcome)} [bold]{check.Kind}[/] {Markup.Escape(check.Code)}{place}");
            AnsiConsole.MarkupLine($"         {Markup.Escape(check.Message)}");
        }

        AnsiConsole.MarkupLine(result.IsVerified ? "[green]Verified.[/]" : "[red]Refused.[/]");
    }

    private static string Outcome(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "[green]Passed  [/]",
        CheckOutcome.Failed => "[red]Failed  [/]",
        _ => "[yellow]Open    [/]",
    };
}
