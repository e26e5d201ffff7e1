using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Texts of Open Badges: a string, texts by language (<c>{"en": "…"}</c>), or language values of JSON-LD.</summary>
internal static class BadgeTextRules
{
    public static void Check(JsonElementRef text, string specification, Problems problems)
    {
        if (text.IsString())
        {
            return;
        }

        if (!text.IsObject())
        {
            problems.AddKind(text, "KindText", specification);
            return;
        }

        bool isLanguageValue = text.Has("@value"u8);
        foreach ((string name, JsonElementRef value) in text.EnumerateObject())
        {
            if (!value.IsString())
            {
                problems.AddKind(value, "KindString", specification);
            }
            else if (isLanguageValue && name is not ("@value" or "@language" or "@direction"))
            {
                problems.Add(ValidationCode.UnexpectedProperty, value, specification, name);
            }
            else if (!LanguageTag.IsWellFormed(isLanguageValue ? LanguageOf(name, value) : name))
            {
                problems.Add(ValidationCode.InvalidLanguageTag, value, specification);
            }
        }
    }

    /// <summary>One text in several languages is an array of language values; an array of strings would be several texts.</summary>
    public static void CheckArray(JsonElementRef texts, string specification, Problems problems)
    {
        if (texts.EnumerateArray().IsEmpty)
        {
            problems.Add(ValidationCode.EmptyValue, texts, specification);
        }

        foreach (JsonElementRef item in texts.EnumerateArray())
        {
            if (item.Has("@value"u8))
            {
                Check(item, specification, problems);
            }
            else
            {
                problems.AddKind(item, "KindText", specification);
            }
        }
    }

    private static string LanguageOf(string name, JsonElementRef value) => name == "@language" ? value.GetString() : "en";
}
