using System.Buffers;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>What canonical N-Quads escapes in literals: <see href="https://www.w3.org/TR/rdf-canon/#canonical-quads">RDFC-1.0, appendix A</see>.</summary>
internal static class NQuadsEscapes
{
    // 0xEF begins U+FFFE and U+FFFF among others, and is looked at again.
    private static readonly SearchValues<byte> Candidates = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(i => (byte)i), (byte)'"', (byte)'\\', 0x7F, 0xEF]);

    /// <summary>Where the first character stands that is escaped, or -1.</summary>
    public static int IndexOfEscaped(ReadOnlySpan<byte> text)
    {
        int from = 0;
        while (true)
        {
            int at = text[from..].IndexOfAny(Candidates);
            if (at < 0)
            {
                return -1;
            }

            at += from;
            if (text[at] != 0xEF || IsNoncharacter(text[at..]))
            {
                return at;
            }

            from = at + 1;
        }
    }

    /// <summary>Escapes the first character.</summary>
    public static int Escape(ReadOnlySpan<byte> text, Span<byte> destination, out int consumed)
    {
        consumed = 1;
        byte letter = text[0] switch
        {
            (byte)'\b' => (byte)'b',
            (byte)'\t' => (byte)'t',
            (byte)'\n' => (byte)'n',
            (byte)'\f' => (byte)'f',
            (byte)'\r' => (byte)'r',
            (byte)'"' => (byte)'"',
            (byte)'\\' => (byte)'\\',
            _ => 0,
        };
        destination[0] = (byte)'\\';
        if (letter != 0)
        {
            destination[1] = letter;
            return 2;
        }

        int value = text[0];
        if (value == 0xEF)
        {
            consumed = 3;
            value = text[2] == 0xBE ? 0xFFFE : 0xFFFF;
        }

        ReadOnlySpan<byte> hex = "0123456789ABCDEF"u8;
        destination[1] = (byte)'u';
        for (int i = 0; i < 4; i++)
        {
            destination[2 + i] = hex[(value >> (12 - (4 * i))) & 0xF];
        }

        return 6;
    }

    private static bool IsNoncharacter(ReadOnlySpan<byte> text) => text.Length >= 3 && text[1] == 0xBF && text[2] >= 0xBE;
}
