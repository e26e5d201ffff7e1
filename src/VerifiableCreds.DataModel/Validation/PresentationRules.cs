using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The rules for presentations, and for the credentials in them.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations">VCDM 2.0, 4.13</see>.</remarks>
internal static class PresentationRules
{
    public static void Check(JsonElementRef presentation, Problems problems)
    {
        ContextRules.Check(presentation, problems);
        if (presentation.HasType("EnvelopedVerifiablePresentation"u8) && !presentation.HasType("VerifiablePresentation"u8))
        {
            EnvelopeRules.Check(presentation, problems);
            return;
        }

        DataModelVersion version = BaseContext.VersionOf(presentation);
        string section = SpecLinks.Section(version, "verifiable-presentations");
        var values = new ValueRules(problems);
        values.OptionalUrl(presentation, "id", section);
        values.Types(presentation, section, "VerifiablePresentation");
        Holder(presentation, values, section);
        ProofRules.Check(presentation, version, values);
        if (!presentation.TryGetProperty("verifiableCredential"u8, out JsonElementRef credentials))
        {
            return;
        }

        foreach (JsonElementRef credential in credentials.EnumerateItems())
        {
            if (credential.IsObject())
            {
                DocumentRules.Check(credential, problems);
            }
            else if (version != DataModelVersion.Version11 || !credential.IsString())
            {
                // Version 1.1 has JWTs as strings.
                problems.AddKind(credential, "KindObject", section);
            }
        }
    }

    private static void Holder(JsonElementRef presentation, ValueRules values, string section)
    {
        if (!presentation.TryGetProperty("holder"u8, out JsonElementRef holder))
        {
            return;
        }

        if (holder.IsObject())
        {
            values.RequiredUrl(holder, "id", section);
        }
        else
        {
            values.Url(holder, section);
        }
    }
}
