using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Names and descriptions: a string, a language value object, or an array of such objects.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction">VCDM 2.0, 11.1</see>.</remarks>
internal sealed class LanguageValueRules(Problems problems)
{
    private static readonly string Specification = SpecLinks.Section(DataModelVersion.Version20, "language-and-base-direction");

    public void Check(JsonElementRef parent, string member)
    {
        if (!parent.TryGetProperty(member, out JsonElementRef value))
        {
            return;
        }

        if (value.EnumerateItems().IsEmpty)
        {
            problems.Add(ValidationCode.EmptyValue, value, Specification);
        }

        foreach (JsonElementRef item in value.EnumerateItems())
        {
            if (item.IsObject())
            {
                CheckObject(item);
            }
            else if (!item.IsString())
            {
                problems.AddKind(item, "KindText", Specification);
            }
        }
    }

    private void CheckObject(JsonElementRef value)
    {
        if (!value.TryGetProperty("@value"u8, out _))
        {
            problems.AddMissing(value, "@value", Specification);
        }

        foreach ((string name, JsonElementRef member) in value.EnumerateObject())
        {
            if (name is not ("@value" or "@language" or "@direction"))
            {
                problems.Add(ValidationCode.UnexpectedProperty, member, Specification, name);
            }
            else if (!member.IsString())
            {
                problems.AddKind(member, "KindString", Specification);
            }
            else if (name == "@language" && !LanguageTag.IsWellFormed(member.GetString()))
            {
                problems.Add(ValidationCode.InvalidLanguageTag, member, Specification);
            }
            else if (name == "@direction" && !member.Text.SequenceEqual("ltr"u8) && !member.Text.SequenceEqual("rtl"u8))
            {
                problems.Add(ValidationCode.InvalidDirection, member, Specification);
            }
        }
    }
}
