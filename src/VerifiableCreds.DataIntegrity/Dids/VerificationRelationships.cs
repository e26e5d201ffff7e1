namespace VerifiableCreds.DataIntegrity;

/// <summary>The names of verification relationships, which are also those of proof purposes.</summary>
public static class VerificationRelationships
{
    private static readonly string[] Names =
        ["assertionMethod", "authentication", "keyAgreement", "capabilityInvocation", "capabilityDelegation"];

    /// <summary>How many there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>The name as the specification prints it: <c>assertionMethod</c>.</summary>
    public static string ToSpecName(this VerificationRelationship relationship) => Names[(int)relationship];

    /// <summary>Finds a relationship by its name.</summary>
    public static bool TryParse(string name, out VerificationRelationship relationship)
    {
        int index = Array.IndexOf(Names, name);
        relationship = (VerificationRelationship)Math.Max(index, 0);
        return index >= 0;
    }
}
