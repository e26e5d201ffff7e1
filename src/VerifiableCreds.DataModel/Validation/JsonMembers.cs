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

    /// <summary>JSON-LD makes no difference between a value and an array of it: the array's values, or the value.</summary>
    public static IEnumerable<JsonElementRef> Items(this JsonElementRef element) =>
        element.Kind == JsonKind.Array ? element.EnumerateArray() : [element];

    public static IReadOnlyList<JsonElementRef> MemberItems(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.Items()] : [];

    public static IReadOnlyList<JsonElementRef> MemberObjects(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.Items().Where(IsObject)] : [];

    public static IReadOnlyList<string> MemberTexts(this JsonElementRef element, ReadOnlySpan<byte> name) =>
        element.TryGetProperty(name, out JsonElementRef value) ? [.. value.Items().Where(IsString).Select(item => item.GetString())] : [];

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

    public static bool HasType(this JsonElementRef element, ReadOnlySpan<byte> type)
    {
        if (element.TryGetProperty("type"u8, out JsonElementRef types))
        {
            foreach (JsonElementRef item in types.Items())
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
