using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary><c>@context</c>: the base context first, then URLs and objects.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#contexts">VCDM 2.0, 4.3</see>.</remarks>
internal static class ContextRules
{
    public static void Check(JsonElementRef document, Problems problems)
    {
        DataModelVersion version = BaseContext.VersionOf(document);
        string section = SpecLinks.Section(version, "contexts");
        if (!document.TryGetProperty("@context"u8, out JsonElementRef contexts))
        {
            problems.AddMissing(document, "@context", section);
            return;
        }

        if (version == DataModelVersion.Unknown)
        {
            problems.Add(ValidationCode.UnknownBaseContext, contexts.FirstItem() ?? contexts, section, BaseContext.Version20);
        }

        bool isFirst = true;
        foreach (JsonElementRef context in contexts.EnumerateItems())
        {
            if (!isFirst)
            {
                CheckEntry(context, section, problems);
            }

            isFirst = false;
        }
    }

    private static void CheckEntry(JsonElementRef context, string section, Problems problems)
    {
        if (context.IsString())
        {
            new ValueRules(problems).Url(context, section);
        }
        else if (!context.IsObject())
        {
            problems.AddKind(context, "KindStringOrObject", section);
        }
    }
}
