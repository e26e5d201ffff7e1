using System.Buffers;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Puts a proof into a document and leaves every other byte as it is.</summary>
internal static class ProofSplice
{
    /// <param name="utf8Json">The document.</param>
    /// <param name="root">The same, parsed: an object.</param>
    /// <param name="proof">The proof as JSON.</param>
    public static byte[] Insert(ReadOnlySpan<byte> utf8Json, JsonElementRef root, ReadOnlySpan<byte> proof)
    {
        var output = new ArrayBufferWriter<byte>(utf8Json.Length + proof.Length + 16);
        if (!root.TryGetProperty("proof"u8, out JsonElementRef existing))
        {
            int end = ContentEnd(utf8Json, utf8Json.LastIndexOf((byte)'}'));
            output.Write(utf8Json[..end]);
            output.Write(utf8Json[end - 1] == '{' ? "\"proof\":"u8 : ",\"proof\":"u8);
            output.Write(proof);
            output.Write(utf8Json[end..]);
            return output.WrittenSpan.ToArray();
        }

        int start = Offset(utf8Json, root, existing);
        int length = existing.Text.Length;
        if (existing.Kind == JsonKind.Object)
        {
            output.Write(utf8Json[..start]);
            output.Write("["u8);
            output.Write(utf8Json.Slice(start, length));
            output.Write(","u8);
            output.Write(proof);
            output.Write("]"u8);
            output.Write(utf8Json[(start + length)..]);
            return output.WrittenSpan.ToArray();
        }

        int last = ContentEnd(utf8Json, start + length - 1);
        output.Write(utf8Json[..last]);
        output.Write(utf8Json[last - 1] == '[' && last - 1 == start ? default : ","u8);
        output.Write(proof);
        output.Write(utf8Json[last..]);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Where the content before a closing bracket ends: white space stays with the bracket.</summary>
    private static int ContentEnd(ReadOnlySpan<byte> utf8Json, int close) => utf8Json[..close].TrimEnd(" \t\r\n"u8).Length;

    /// <summary>Objects and arrays of a tape are slices of one buffer, which holds the document as it came.</summary>
    private static int Offset(ReadOnlySpan<byte> utf8Json, JsonElementRef root, JsonElementRef container)
    {
        root.Text.Overlaps(container.Text, out int offset);
        return utf8Json.IndexOf((byte)'{') + offset;
    }
}
