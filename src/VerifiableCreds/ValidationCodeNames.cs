using System.Text;
using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>The rules of the data model by name, in the form of the specifications' own codes; made when the first rule is found broken.</summary>
internal static class ValidationCodeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<ValidationCode>().Select(Spell)];

    /// <summary>The name of a rule: <c>MISSING_PROPERTY</c>.</summary>
    public static string Of(ValidationCode code) => Names[(int)code];

    private static string Spell(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToUpperInvariant(c));
        }

        return text.ToString();
    }
}
