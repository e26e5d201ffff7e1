using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using SimpleBase;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Multibase text in base58btc: the letter <c>z</c>, then the digits.</summary>
/// <remarks>
/// Specification: <see href="https://www.w3.org/TR/cid-1.0/#multibase-0">Controlled Identifiers 1.0, 2.4</see>. Base 58 takes time that
/// grows with the square of the length, so longer texts than <see cref="MaxLength"/> are refused.
/// </remarks>
public static class Base58Btc
{
    /// <summary>Longest text in characters, the prefix included.</summary>
    public const int MaxLength = 1024;

    private static readonly SearchValues<char> Digits =
        SearchValues.Create("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

    /// <summary>Encodes bytes, with the prefix <c>z</c>.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes) => "z" + Base58.Bitcoin.Encode(bytes);

    /// <summary>Decodes a text with the prefix <c>z</c>.</summary>
    /// <returns><see langword="false"/> if the prefix is another, a character is no digit, or the text is too long.</returns>
    public static bool TryDecode(ReadOnlySpan<char> text, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        if (text.Length > MaxLength || text is not ['z', .. ReadOnlySpan<char> digits] || digits.ContainsAnyExcept(Digits))
        {
            return false;
        }

        bytes = Base58.Bitcoin.Decode(digits);
        return true;
    }

    /// <summary>Decodes a text with the prefix <c>z</c>.</summary>
    /// <exception cref="DataIntegrityException">The text is not base58btc (<see cref="DataIntegrityErrorCode.InvalidMultibase"/>).</exception>
    public static byte[] Decode(ReadOnlySpan<char> text) => TryDecode(text, out byte[]? bytes) ? bytes : throw Errors.NotBase58();
}
