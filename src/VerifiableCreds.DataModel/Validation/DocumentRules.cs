using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Chooses the rules that a credential says it follows.</summary>
internal static class DocumentRules
{
    public static void Check(JsonElementRef credential, Problems problems)
    {
        CredentialRules.Check(credential, problems);
        BadgeRules.Check(credential, problems);
    }
}
