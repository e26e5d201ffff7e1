using System.Buffers;
using System.Buffers.Text;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Base64url without padding, strictly: no white space, no stray bits, one spelling for each value.</summary>
/// <remarks>Specification: <see href="https://www.rfc-editor.org/rfc/rfc7515#section-2">RFC 7515, 2</see>.</remarks>
internal static class Base64UrlText
{
    private static readonly SearchValues<byte> Digits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    /// <summary>Decodes a text that must hold exactly as many bytes as the destination.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        if (text.Length != Base64Url.GetEncodedLength(destination.Length) || text.ContainsAnyExcept(Digits)
            || Base64Url.DecodeFromUtf8(text, destination, out _, out int written) != OperationStatus.Done || written != destination.Length)
        {
            return false;
        }

        // The bits that the last digit has over must be zero.
        Span<byte> last = stackalloc byte[4];
        int whole = destination.Length / 3;
        int length = Base64Url.EncodeToUtf8(destination[(whole * 3)..], last);
        return text[(whole * 4)..].SequenceEqual(last[..length]);
    }
}
