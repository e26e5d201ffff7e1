using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A text for people, in one language.</summary>
/// <param name="Value">The text.</param>
/// <param name="Language">The language tag (BCP 47) as it is written, or <see langword="null"/> where none is stated.</param>
/// <param name="Direction">The base direction, <c>ltr</c> or <c>rtl</c>, or <see langword="null"/> where none is stated.</param>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#language-and-base-direction">VCDM 2.0, 11.1</see>.</remarks>
public sealed record LanguageText(string Value, string? Language = null, string? Direction = null)
{
    /// <summary>Reads a string, a language value object (<c>@value</c>), a language map (<c>{"en": "…"}</c>, as Open Badges uses) or an array of such.</summary>
    internal static IReadOnlyList<LanguageText> ReadAll(JsonElementRef parent, ReadOnlySpan<byte> member)
    {
        var texts = new List<LanguageText>();
        foreach (JsonElementRef item in parent.MemberItems(member))
        {
            if (item.IsString())
            {
                texts.Add(new LanguageText(item.GetString()));
            }
            else if (item.MemberText("@value"u8) is { } value)
            {
                texts.Add(new LanguageText(value, item.MemberText("@language"u8), item.MemberText("@direction"u8)));
            }
            else
            {
                texts.AddRange(item.EnumerateObject()
                    .Where(entry => entry.Value.IsString() && !entry.Name.StartsWith('@'))
                    .Select(entry => new LanguageText(entry.Value.GetString(), entry.Name)));
            }
        }

        return texts;
    }

    /// <summary>The first text, whatever its language.</summary>
    internal static string? ReadFirst(JsonElementRef parent, ReadOnlySpan<byte> member) =>
        ReadAll(parent, member) is [LanguageText first, ..] ? first.Value : null;
}
