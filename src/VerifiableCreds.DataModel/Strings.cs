using System.Globalization;
using System.Resources;

namespace VerifiableCreds.DataModel;

/// <summary>The texts of the package, which are in <c>Strings.resx</c>.</summary>
internal static class Strings
{
    private static readonly ResourceManager Resources = new("VerifiableCreds.DataModel.Strings", typeof(Strings).Assembly);

    public static string Of(ValidationCode code, params ReadOnlySpan<object?> arguments) => Format(code.ToString(), arguments);

    public static string Format(string name, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(name, CultureInfo.InvariantCulture) ?? name, arguments);
}
