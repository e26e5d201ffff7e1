using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary><c>proof</c>: an object or objects, each with a type. What they prove is for others to check.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms">VCDM 2.0, 4.12</see>.</remarks>
internal static class ProofRules
{
    public static void Check(JsonElementRef document, DataModelVersion version, ValueRules values)
    {
        string section = SpecLinks.Section(version, "securing-mechanisms");
        foreach (JsonElementRef proof in values.Objects(document, "proof", section))
        {
            values.Types(proof, section);
        }
    }
}
