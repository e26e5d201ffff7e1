using System.Text.Json;
using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>The rules of the data model by name, in the form of the specifications' own codes; made when the first rule is found broken.</summary>
internal static class ValidationCodeNames
{
    private static readonly string[] Names = [.. Enum.GetNames<ValidationCode>().Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName)];

    /// <summary>The name of a rule: <c>MISSING_PROPERTY</c>.</summary>
    public static string Of(ValidationCode code) => Names[(int)code];
}
