using System.Text;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Reads members of foreign JSON: what is not of the asked kind counts as absent.</summary>
internal static class JsonMembers
{
    public static bool IsObject(this JsonElementRef element) => element.Kind == JsonKind.Object;

    public static bool IsString(this JsonElementRef element) => element.Kind == JsonKind.String;

    public static bool Has(this JsonElementRef element, ReadOnlySpan<byte> name) => element.TryGetProperty(name, out _);

    public static JsonElementRef? Member(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? value : null;

    public static string? MemberText(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? value.TextOrNull() : null;

    public static string? TextOrNull(this JsonElementRef element) => element.IsString() ? element.GetString() : null;

    public static IReadOnlyList<JsonElementRef> MemberItems(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.EnumerateItems()] : [];

    public static IReadOnlyList<JsonElementRef> MemberObjects(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.EnumerateItems().Where(IsObject)] : [];

    public static IReadOnlyList<string> MemberTexts(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.EnumerateItems().Where(IsString).Select(item => item.GetString())] : [];

    /// <summary>The identifier of something that is either named by a string or described by an object.</summary>
    public static string? IdOrText(this JsonElementRef element) => element.IsString() ? element.GetString() : element.MemberText("id"u8);

    public static decimal? MemberNumber(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) && value.Kind == JsonKind.Number
        && decimal.TryParse(value.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    public static DateTimeOffset? MemberDate(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) && value.IsString() && DateTimeStamp.TryParse(value.Text, out DateTimeOffset date)
            ? date
            : null;

    public static bool IsEmptyObject(this JsonElementRef element) => element.IsObject() && element.Tape.NextAt(element.Token) == element.Token + 1;

    /// <summary>The first value of an array, or the value itself; nothing where the array is empty.</summary>
    public static JsonElementRef? FirstItem(this JsonElementRef element)
    {
        foreach (JsonElementRef item in element.EnumerateItems())
        {
            return item;
        }

        return null;
    }

    public static bool HasType(this JsonElementRef element, string type)
    {
        const int MostOnStack = 128;
        int length = Encoding.UTF8.GetMaxByteCount(type.Length);
        Span<byte> utf8 = length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[length];
        return element.HasType(utf8[..Encoding.UTF8.GetBytes(type, utf8)]);
    }

    public static bool HasType(this JsonElementRef element, ReadOnlySpan<byte> type)
    {
        if (element.TryGetProperty("type"u8, out JsonElementRef types))
        {
            foreach (JsonElementRef item in types.EnumerateItems())
            {
                if (item.IsString() && item.Text.SequenceEqual(type))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
