using System.Text.Json;

namespace VerifiableCreds.DataModel;

/// <summary>Writes members only where there is something to write.</summary>
internal static class BadgeJson
{
    public static void WriteOptional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateTimeOffset? value)
    {
        if (value is { } moment)
        {
            json.WriteString(name, DateTimeStamp.Format(moment));
        }
    }

    public static void WriteNumberIfAny(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteMany<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> values, Action<T, Utf8JsonWriter> write)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T value in values)
        {
            write(value, json);
        }

        json.WriteEndArray();
    }

    public static void WriteImage(this Utf8JsonWriter json, string? url)
    {
        if (url is not null)
        {
            json.WriteStartObject("image");
            json.WriteString("id", url);
            json.WriteString("type", "Image");
            json.WriteEndObject();
        }
    }
}
