using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>Makes every exception of the package; texts come from <see cref="Strings"/>.</summary>
internal static class Errors
{
    public static CredentialException Invalid(IReadOnlyList<ValidationProblem> problems) =>
        Of([.. problems.Select(Outcomes.Of)]);

    public static CredentialException OtherIssuer(string pointer, string expected, string? actual) =>
        Of([Outcomes.Failed(CheckKind.IssuerKey, Outcomes.IssuerKeyMismatch, Strings.Format("OtherIssuer", expected, actual), pointer, Outcomes.IssuerLink)]);

    private static CredentialException Of(VerificationCheck[] failures) =>
        new(Strings.Format("NotIssuable", failures.Length, failures[0].Message, failures[0].Pointer), failures);
}
