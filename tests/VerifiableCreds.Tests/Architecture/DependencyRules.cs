namespace VerifiableCreds.Tests.Architecture;

/// <summary>What each package may refer to: JsonLd, DataModel, DataIntegrity, facade, each only those before it.</summary>
internal static class DependencyRules
{
    private static readonly string[] Order = ["VerifiableCreds.JsonLd", "VerifiableCreds.DataModel", "VerifiableCreds.DataIntegrity", "VerifiableCreds"];

    private static readonly string[] OfDataIntegrity = ["NSec.Cryptography", "SimpleBase"];

    public static IReadOnlyCollection<string> Projects => Order;

    /// <summary>The references of a package that it may not have.</summary>
    public static string[] Violations(string package, IEnumerable<string> references) => [.. references.Where(reference => !IsAllowed(package, reference))];

    private static bool IsAllowed(string package, string reference)
    {
        int own = Array.IndexOf(Order, package);
        int other = Array.IndexOf(Order, reference);
        return other >= 0 ? other < own
            : reference.StartsWith("System.", StringComparison.Ordinal)
                || (package == "VerifiableCreds.DataIntegrity" && OfDataIntegrity.Contains(reference));
    }
}
