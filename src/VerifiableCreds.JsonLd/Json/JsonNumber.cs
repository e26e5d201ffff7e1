using System.Buffers.Text;
using System.Globalization;

namespace VerifiableCreds.JsonLd;

/// <summary>The two canonical spellings of JSON numbers.</summary>
internal static class JsonNumber
{
    /// <summary>Room that every result fits in.</summary>
    public const int MaxLength = 64;

    /// <summary>
    /// The ECMAScript spelling of a double, as RFC 8785 asks for:
    /// <see href="https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3">RFC 8785, 3.2.2.3</see>.
    /// </summary>
    public static int FormatEcmaScript(double value, Span<byte> destination)
    {
        if (!double.IsFinite(value))
        {
            throw Errors.At(JsonLdErrorCode.InvalidJson, "a number beyond the range of IEEE 754 doubles");
        }

        if (value == 0)
        {
            destination[0] = (byte)'0';
            return 1;
        }

        int at = 0;
        if (value < 0)
        {
            destination[at++] = (byte)'-';
        }

        Span<byte> digits = stackalloc byte[32];
        int count = ShortestDigits(Math.Abs(value), digits, out int point);
        return at + LayOut(digits[..count], point, destination[at..]);
    }

    /// <summary>
    /// The lexical form in RDF: <see href="https://www.w3.org/TR/json-ld11-api/#data-round-tripping">JSON-LD 1.1 API, 8.6</see>.
    /// Integers below 10^21 are exact, whatever the precision of a double.
    /// </summary>
    public static int FormatXsd(ReadOnlySpan<byte> token, bool asDouble, Span<byte> destination, out bool isDouble)
    {
        isDouble = asDouble;
        if (!asDouble && TryFormatInteger(token, destination, out int length))
        {
            return length;
        }

        isDouble = true;
        if (!Utf8Parser.TryParse(token, out double value, out int used) || used != token.Length || !double.IsFinite(value))
        {
            throw Errors.At(JsonLdErrorCode.InvalidJson, "a number beyond the range of IEEE 754 doubles");
        }

        return FormatDouble(value, destination);
    }

    /// <summary>The digits of the shortest text that reads back as the same double; the point stands before digit <paramref name="point"/>.</summary>
    private static int ShortestDigits(double value, Span<byte> digits, out int point)
    {
        Span<byte> text = stackalloc byte[40];
        value.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        if (IsPowerOfTwo(value) && double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture) != value)
        {
            // Below a power of two doubles lie closer than above it; the framework misses that for 2^-25 and 2^-958.
            value.TryFormat(text, out length, "E16", CultureInfo.InvariantCulture);
        }

        int exponent = 0;
        ReadOnlySpan<byte> mantissa = text[..length];
        int mark = mantissa.IndexOf((byte)'E');
        if (mark >= 0)
        {
            exponent = int.Parse(mantissa[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            mantissa = mantissa[..mark];
        }

        int dot = mantissa.IndexOf((byte)'.');
        point = (dot < 0 ? mantissa.Length : dot) + exponent;
        int count = 0;
        foreach (byte b in mantissa)
        {
            if (b == (byte)'.')
            {
                continue;
            }

            if (count == 0 && b == (byte)'0')
            {
                point--;
                continue;
            }

            digits[count++] = b;
        }

        while (digits[count - 1] == (byte)'0')
        {
            count--;
        }

        return count;
    }

    private static bool IsPowerOfTwo(double value) => (BitConverter.DoubleToUInt64Bits(value) & 0xF_FFFF_FFFF_FFFF) == 0;

    /// <summary>ECMAScript Number::toString, steps 6 to 12.</summary>
    private static int LayOut(ReadOnlySpan<byte> digits, int point, Span<byte> destination)
    {
        if (point is > 21 or <= -6)
        {
            return LayOutExponent(digits, point - 1, destination);
        }

        int at = 0;
        if (point <= 0)
        {
            "0."u8.CopyTo(destination);
            destination.Slice(2, -point).Fill((byte)'0');
            at = 2 - point;
            digits.CopyTo(destination[at..]);
            return at + digits.Length;
        }

        if (digits.Length <= point)
        {
            digits.CopyTo(destination);
            destination[digits.Length..point].Fill((byte)'0');
            return point;
        }

        digits[..point].CopyTo(destination);
        destination[point] = (byte)'.';
        digits[point..].CopyTo(destination[(point + 1)..]);
        return digits.Length + 1;
    }

    private static int LayOutExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> destination)
    {
        int at = 0;
        destination[at++] = digits[0];
        if (digits.Length > 1)
        {
            destination[at++] = (byte)'.';
            digits[1..].CopyTo(destination[at..]);
            at += digits.Length - 1;
        }

        destination[at++] = (byte)'e';
        destination[at++] = exponent < 0 ? (byte)'-' : (byte)'+';
        Math.Abs(exponent).TryFormat(destination[at..], out int written, default, CultureInfo.InvariantCulture);
        return at + written;
    }

    /// <summary>Canonical xsd:double as the specification prints it: 16 digits at most, one before the point, an E always.</summary>
    private static int FormatDouble(double value, Span<byte> destination)
    {
        Span<byte> text = stackalloc byte[40];
        value.TryFormat(text, out int length, "E15", CultureInfo.InvariantCulture);
        int mark = text[..length].IndexOf((byte)'E');
        int end = mark;
        while (text[end - 1] == (byte)'0' && text[end - 2] != (byte)'.')
        {
            end--;
        }

        text[..end].CopyTo(destination);
        destination[end++] = (byte)'E';
        int exponent = int.Parse(text[(mark + 1)..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        exponent.TryFormat(destination[end..], out int written, default, CultureInfo.InvariantCulture);
        return end + written;
    }

    /// <summary>A number without a fraction and below 10^21, by its digits alone.</summary>
    private static bool TryFormatInteger(ReadOnlySpan<byte> token, Span<byte> destination, out int length)
    {
        length = 0;
        bool isNegative = token[0] == (byte)'-';
        ReadOnlySpan<byte> rest = isNegative ? token[1..] : token;
        long exponent = 0;
        int mark = rest.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            exponent = ParseExponent(rest[(mark + 1)..]);
            rest = rest[..mark];
        }

        int dot = rest.IndexOf((byte)'.');
        ReadOnlySpan<byte> whole = dot < 0 ? rest : rest[..dot];
        ReadOnlySpan<byte> fraction = dot < 0 ? default : rest[(dot + 1)..].TrimEnd((byte)'0');
        ReadOnlySpan<byte> significant = fraction.IsEmpty ? whole.TrimEnd((byte)'0') : whole;
        if (fraction.IsEmpty && significant.IsEmpty)
        {
            destination[0] = (byte)'0';
            length = 1;
            return true;
        }

        // The value is the digits of whole and fraction times ten to the power of (exponent - digits of the fraction).
        long scale = exponent - fraction.Length + (fraction.IsEmpty ? whole.Length - significant.Length : 0);
        Span<byte> digits = stackalloc byte[24];
        int count = 0;
        foreach (byte b in significant)
        {
            if ((count > 0 || b != (byte)'0') && !TryAppend(digits, ref count, b))
            {
                return false;
            }
        }

        foreach (byte b in fraction)
        {
            if ((count > 0 || b != (byte)'0') && !TryAppend(digits, ref count, b))
            {
                return false;
            }
        }

        if (scale < 0 || count + scale > 21)
        {
            return false;
        }

        digits.Slice(count, (int)scale).Fill((byte)'0');
        count += (int)scale;
        if (isNegative)
        {
            destination[length++] = (byte)'-';
        }

        digits[..count].CopyTo(destination[length..]);
        length += count;
        return true;
    }

    private static bool TryAppend(Span<byte> digits, ref int count, byte digit)
    {
        if (count >= 21)
        {
            return false;
        }

        digits[count++] = digit;
        return true;
    }

    /// <summary>The exponent, or a bound beyond which it no longer matters.</summary>
    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        const long Bound = 1_000_000_000;
        bool isNegative = text[0] == (byte)'-';
        long exponent = 0;
        foreach (byte b in text[0] is (byte)'-' or (byte)'+' ? text[1..] : text)
        {
            exponent = Math.Min(Bound, (exponent * 10) + (b - '0'));
        }

        return isNegative ? -exponent : exponent;
    }
}
