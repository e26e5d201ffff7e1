using System.Buffers;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>Places in UTF-8 text.</summary>
internal static class Utf8Text
{
    /// <summary>The offset of the first byte that is not part of valid UTF-8.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
