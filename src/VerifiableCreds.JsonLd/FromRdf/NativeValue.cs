using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>JSON booleans and numbers for literals of XML Schema, where JSON can say them.</summary>
/// <remarks>
/// Integers of 10^21 and above would come back as doubles, and stay literals.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#rdf-to-object-conversion">JSON-LD 1.1 API, 8.5</see>, step 2.4.
/// </remarks>
internal static class NativeValue
{
    private const int MaxIntegerDigits = 21;

    /// <summary>The native value, or <see langword="null"/> where the text is not of the datatype's form or JSON has no such value.</summary>
    public static JsonNode? Of(string text, string datatype) => datatype switch
    {
        RdfNames.XsdBoolean => text switch
        {
            "true" or "1" => JsonValue.Create(true),
            "false" or "0" => JsonValue.Create(false),
            _ => null,
        },
        RdfNames.XsdInteger => Integer(text),
        RdfNames.XsdDouble => Double(text),
        _ => null,
    };

    private static JsonNode? Integer(string text)
    {
        ReadOnlySpan<char> digits = WithoutSign(text);
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        ReadOnlySpan<char> significant = digits.TrimStart('0');
        return significant.Length > MaxIntegerDigits ? null
            : JsonNode.Parse(significant.IsEmpty ? "0" : string.Concat(text[0] == '-' ? "-" : "", significant));
    }

    private static JsonNode? Double(string text)
    {
        if (!IsDecimal(WithoutSign(text)))
        {
            return null;
        }

        byte[] utf8 = Encoding.ASCII.GetBytes(text);
        if (!Utf8Parser.TryParse(utf8, out double value, out int used) || used != utf8.Length || !double.IsFinite(value))
        {
            return null;
        }

        Span<byte> number = stackalloc byte[JsonNumber.MaxLength];
        return JsonNode.Parse(number[..JsonNumber.FormatEcmaScript(value, number)]);
    }

    /// <summary>The decimals and exponents of <see href="https://www.w3.org/TR/xmlschema11-2/#double">XML Schema 1.1, 3.3.5</see>.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        int mark = text.IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = mark < 0 ? text : text[..mark];
        int dot = mantissa.IndexOf('.');
        ReadOnlySpan<char> whole = dot < 0 ? mantissa : mantissa[..dot];
        ReadOnlySpan<char> fraction = dot < 0 ? default : mantissa[(dot + 1)..];
        return whole.Length + fraction.Length > 0 && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9')
            && (mark < 0 || IsExponent(text[(mark + 1)..]));
    }

    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = WithoutSign(text);
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text) => text.StartsWith("-") || text.StartsWith("+") ? text[1..] : text;
}
