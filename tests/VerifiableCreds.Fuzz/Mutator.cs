namespace VerifiableCreds.Fuzz;

/// <summary>Changes inputs at random, with the words of the formats and parts of other inputs.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<byte[]> corpus)
{
    private const int MaxLength = 8 * 1024;

    private static readonly byte[][] Words =
    [
        .. new[]
        {
            "null", "true", "{}", "[]", "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "-0", "1e999", "0.1", "12345678901234567890",
            "\"@id\"", "\"@type\"", "\"@value\"", "\"@list\"", "\"@set\"", "\"@graph\"", "\"@context\"", "\"@reverse\"", "\"@index\"", "\"@language\"",
            "\"@json\"", "\"@nest\"", "\"@included\"", "\"@none\"", "\"@vocab\"", "\"@base\"", "\"@container\"", "\"@protected\"", "\"@propagate\"",
            "\"@direction\"", "\"@prefix\"", "\"@version\"", "\"@import\"", "\"@id\":\"_:b0\",", "\"@type\":\"@json\",", "\"@id\":null,", "\"\"", "\"_:\"", "\"../..\"",
            "<", ">", "_:", "_:a", "<urn:x>", "^^", "@en", " .\n", "#", "\n", "\r", "\0", "\u00e9", "\uff61", "\U00010000", "\"proof\":", "\"proofValue\":\"z\",",
            "\"previousProof\":\"urn:p\",", "\"2026-01-01T00:00:00Z\"", "\"cryptosuite\":", "did:key:z6Mk", "https://www.w3.org/ns/credentials/v2",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>A new input out of one of the corpus.</summary>
    public byte[] Next()
    {
        byte[] bytes = Pick(corpus);
        for (int changes = 1 + random.Next(4); changes > 0; changes--)
        {
            bytes = Change(bytes);
        }

        return bytes.Length > MaxLength ? bytes[..MaxLength] : bytes;
    }

    private byte[] Change(byte[] bytes)
    {
        int from = random.Next(bytes.Length + 1);
        int to = Math.Min(bytes.Length, from + random.Next(1 + (random.Next(4) == 0 ? bytes.Length : 24)));
        switch (random.Next(8))
        {
            case 0:
                return [.. bytes[..from], (byte)random.Next(256), .. bytes[Math.Min(bytes.Length, from + 1)..]];
            case 1:
                return [.. bytes[..from], .. bytes[to..]];
            case 2:
                return [.. bytes[..to], .. bytes[from..]];
            case 3:
                return [.. bytes[..from], .. Pick(Words), .. bytes[from..]];
            case 4:
                return [.. bytes[..from], .. Pick(Words), .. bytes[to..]];
            case 5:
                byte[] other = Pick(corpus);
                int start = random.Next(other.Length + 1);
                return [.. bytes[..from], .. other[start..Math.Min(other.Length, start + 64)], .. bytes[to..]];
            case 6:
                return InPlaceOfString(bytes, from, Pick(Words));
            default:
                return InPlaceOfString(bytes, from, StringOf(Pick(corpus)));
        }
    }

    private byte[] StringOf(byte[] bytes)
    {
        (int start, int end) = FindString(bytes, random.Next(bytes.Length + 1));
        return bytes[start..end];
    }

    private static byte[] InPlaceOfString(byte[] bytes, int from, byte[] word)
    {
        (int start, int end) = FindString(bytes, from);
        return [.. bytes[..start], .. word, .. bytes[end..]];
    }

    /// <summary>The next text in quotes, with them; else an empty part.</summary>
    private static (int Start, int End) FindString(byte[] bytes, int from)
    {
        int start = Array.IndexOf(bytes, (byte)'"', from);
        int end = start < 0 ? -1 : Array.IndexOf(bytes, (byte)'"', start + 1);
        return end < 0 ? (from, from) : (start, end + 1);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
