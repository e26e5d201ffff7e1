using System.Runtime.CompilerServices;
using System.Text;

namespace VerifiableCreds.DataModel;

/// <summary>Refuses what a caller of the builders must not give.</summary>
internal static class Arguments
{
    public static string Text(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return IsWellFormed(value) ? value : throw new ArgumentException(Strings.Format("ArgumentSurrogate"), name);
    }

    public static string? TextOrNull(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) => value is null ? null : Text(value, name);

    public static string Url(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        Text(value, name);
        return UrlSyntax.IsAbsolute(Encoding.UTF8.GetBytes(value)) ? value : throw new ArgumentException(Strings.Format("ArgumentUrl", value), name);
    }

    public static string? UrlOrNull(string? value, [CallerArgumentExpression(nameof(value))] string? name = null) => value is null ? null : Url(value, name);

    public static string Term(string value, string[] vocabulary, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        BadgeVocabulary.Contains(vocabulary, Text(value, name)) ? value : throw new ArgumentException(Strings.Format("ArgumentTerm", value), name);

    public static string ClosedTerm(string value, string[] vocabulary, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        vocabulary.Contains(Text(value, name)) ? value : throw new ArgumentException(Strings.Format("ArgumentClosedTerm", value), name);

    public static string LanguageTag(string value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        DataModel.LanguageTag.IsWellFormed(Text(value, name)) ? value : throw new ArgumentException(Strings.Format("ArgumentLanguage", value), name);

    public static decimal Credits(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, Strings.Format("ArgumentNumber"));

    /// <summary>Half a surrogate pair has no UTF-8; a writer would put another character in its place.</summary>
    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
