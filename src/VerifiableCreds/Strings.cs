using System.Globalization;
using System.Resources;

namespace VerifiableCreds;

/// <summary>The texts of <c>Strings.resx</c>.</summary>
internal static class Strings
{
    private static readonly ResourceManager Texts = new("VerifiableCreds.Strings", typeof(Strings).Assembly);

    /// <summary>The text of a name, with its places filled in.</summary>
    public static string Format(string name, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(name), arguments);

    private static string Get(string name) =>
        Texts.GetString(name, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException(name);
}
