namespace VerifiableCreds.DataIntegrity;

/// <summary>Makes every exception of the package, so that codes stay in one place and texts in <c>Strings.resx</c>; partial by concern.</summary>
internal static partial class Errors
{
    private const int MaxShown = 128;

    private static DataIntegrityException Make(
        DataIntegrityErrorCode code, string? pointer, string text, params ReadOnlySpan<object?> arguments) =>
        Make(null, code, pointer, text, arguments);

    private static DataIntegrityException Make(
        Exception? inner, DataIntegrityErrorCode code, string? pointer, string text, params ReadOnlySpan<object?> arguments) =>
        new(code, Strings.Format(text, arguments), inner)
        {
            Pointer = pointer,
        };

    /// <summary>A foreign value as a message may show it: quoted, short, and without controls.</summary>
    private static string Shown(string value) => string.Create(Math.Min(value.Length, MaxShown) + 2, value, static (text, from) =>
    {
        text.Fill('\'');
        for (int i = 0; i < text.Length - 2; i++)
        {
            text[i + 1] = char.IsControl(from[i]) || char.IsSurrogate(from[i]) ? '?' : from[i];
        }
    });
}
