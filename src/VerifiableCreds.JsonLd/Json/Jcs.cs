using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>The JSON Canonicalization Scheme.</summary>
/// <remarks>
/// Names are sorted by UTF-16 code units, unlike RDFC-1.0, which sorts by code points; numbers are spelled as ECMAScript does.
/// Specification: <see href="https://www.rfc-editor.org/rfc/rfc8785">RFC 8785</see>.
/// </remarks>
public static class Jcs
{
    /// <summary>Canonicalises a JSON text.</summary>
    /// <param name="utf8Json">I-JSON: no duplicate names, no lone surrogates.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <returns>The canonical text, UTF-8.</returns>
    /// <exception cref="JsonLdException">The text is malformed, exceeds a limit or has a number that no double can hold.</exception>
    public static byte[] Canonicalize(ReadOnlySpan<byte> utf8Json, JsonLdLimits? limits = null)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json, limits);
        return Canonicalize(tape.Root);
    }

    /// <summary>Canonicalises a parsed value.</summary>
    public static byte[] Canonicalize(JsonElementRef element)
    {
        var output = new ArrayBufferWriter<byte>();
        Canonicalize(element, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Canonicalises a parsed value into a writer.</summary>
    /// <param name="element">The value.</param>
    /// <param name="output">Takes the canonical text.</param>
    /// <param name="omittedMember">A member of the outermost object that is left out, such as <c>proof</c>.</param>
    public static void Canonicalize(JsonElementRef element, IBufferWriter<byte> output, ReadOnlySpan<byte> omittedMember = default)
    {
        int omitted = -1;
        if (!omittedMember.IsEmpty && element.Tape.TryGetMember(element.Token, omittedMember, out int value))
        {
            omitted = value - 1;
        }

        Write(element.Tape, element.Token, output, omitted);
    }

    private static void Write(JsonTape tape, int token, IBufferWriter<byte> output, int omitted)
    {
        // The depth is the tape's, which is limited; but a caller may have set a limit for which the stack is too small.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Errors.At(JsonLdErrorCode.NestingTooDeep, "the value is nested deeper than the stack allows");
        }

        switch (tape.KindAt(token))
        {
            case JsonKind.Object:
                WriteObject(tape, token, output, omitted);
                break;
            case JsonKind.Array:
                WriteArray(tape, token, output);
                break;
            case JsonKind.String:
                WriteString(tape.TextAt(token), output);
                break;
            case JsonKind.Number:
                WriteNumber(tape, token, output);
                break;
            default:
                output.Write(tape.TextAt(token));
                break;
        }
    }

    private static void WriteObject(JsonTape tape, int token, IBufferWriter<byte> output, int omitted)
    {
        var names = new List<int>();
        int end = tape.NextAt(token);
        for (int name = token + 1; name < end; name = tape.NextAt(name + 1))
        {
            if (name != omitted)
            {
                names.Add(name);
            }
        }

        names.Sort((a, b) => CompareUtf16(tape.TextAt(a), tape.TextAt(b)));
        output.Write("{"u8);
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
            {
                output.Write(","u8);
            }

            WriteString(tape.TextAt(names[i]), output);
            output.Write(":"u8);
            Write(tape, names[i] + 1, output, -1);
        }

        output.Write("}"u8);
    }

    private static void WriteArray(JsonTape tape, int token, IBufferWriter<byte> output)
    {
        output.Write("["u8);
        int end = tape.NextAt(token);
        for (int item = token + 1; item < end; item = tape.NextAt(item))
        {
            if (item > token + 1)
            {
                output.Write(","u8);
            }

            Write(tape, item, output, -1);
        }

        output.Write("]"u8);
    }

    private static void WriteNumber(JsonTape tape, int token, IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> text = tape.TextAt(token);
        if (!Utf8Parser.TryParse(text, out double value, out int used) || used != text.Length || !double.IsFinite(value))
        {
            throw Errors.At(JsonLdErrorCode.InvalidJson, "a number beyond the range of IEEE 754 doubles", tape.PointerTo(token));
        }

        output.Advance(JsonNumber.FormatEcmaScript(value, output.GetSpan(JsonNumber.MaxLength)));
    }

    /// <summary>Escapes quote, backslash and controls only.</summary>
    internal static void WriteString(ReadOnlySpan<byte> text, IBufferWriter<byte> output)
    {
        output.Write("\""u8);
        while (!text.IsEmpty)
        {
            int plain = IndexOfEscaped(text);
            if (plain != 0)
            {
                output.Write(plain < 0 ? text : text[..plain]);
            }

            if (plain < 0)
            {
                break;
            }

            WriteEscape(text[plain], output);
            text = text[(plain + 1)..];
        }

        output.Write("\""u8);
    }

    private static int IndexOfEscaped(ReadOnlySpan<byte> text)
    {
        int control = text.IndexOfAnyInRange((byte)0, (byte)0x1F);
        int mark = (control < 0 ? text : text[..control]).IndexOfAny((byte)'"', (byte)'\\');
        return mark >= 0 ? mark : control;
    }

    private static void WriteEscape(byte b, IBufferWriter<byte> output)
    {
        ReadOnlySpan<byte> escape = b switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\b' => "\\b"u8,
            (byte)'\t' => "\\t"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\f' => "\\f"u8,
            (byte)'\r' => "\\r"u8,
            _ => default,
        };
        if (!escape.IsEmpty)
        {
            output.Write(escape);
            return;
        }

        ReadOnlySpan<byte> hex = "0123456789abcdef"u8;
        output.Write([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', hex[b >> 4], hex[b & 0xF]]);
    }

    /// <summary>UTF-8 byte order is code-point order; UTF-16 differs only where one side has a code point above U+FFFF.</summary>
    private static int CompareUtf16(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int common = a.CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        // Step back to the start of the code points that differ.
        while (common > 0 && (a[common] & 0xC0) == 0x80)
        {
            common--;
        }

        Rune.DecodeFromUtf8(a[common..], out Rune left, out _);
        Rune.DecodeFromUtf8(b[common..], out Rune right, out _);
        return FirstUnit(left) == FirstUnit(right) ? left.Value.CompareTo(right.Value) : FirstUnit(left).CompareTo(FirstUnit(right));
    }

    private static int FirstUnit(Rune rune) => rune.IsBmp ? rune.Value : 0xD800 + ((rune.Value - 0x10000) >> 10);
}
