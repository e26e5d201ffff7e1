using System.Text;

namespace VerifiableCreds.DataModel;

/// <summary>Asks whether a text is an absolute URL, byte for byte as it stands.</summary>
/// <remarks>
/// Syntax: RFC 3986, 3 and RFC 3987, 2.2 (<c>IRI</c>, so with a scheme and optionally a fragment). Schemes are not judged, but
/// <c>http</c> and <c>https</c> need a host.
/// </remarks>
internal static class UrlSyntax
{
    private static readonly System.Buffers.SearchValues<byte> Forbidden =
        System.Buffers.SearchValues.Create(" \"<>\\^`{|}\u007f"u8);

    public static bool IsAbsolute(ReadOnlySpan<byte> utf8)
    {
        int colon = utf8.IndexOf((byte)':');
        if (colon < 1 || !IsScheme(utf8[..colon]) || utf8.ContainsAny(Forbidden))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = utf8[(colon + 1)..];
        return AreCharactersAllowed(rest) && IsHierarchyWellFormed(utf8[..colon], rest);
    }

    private static bool IsScheme(ReadOnlySpan<byte> scheme)
    {
        foreach (byte c in scheme)
        {
            if (!char.IsAsciiLetterOrDigit((char)c) && c is not ((byte)'+' or (byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return char.IsAsciiLetter((char)scheme[0]);
    }

    private static bool AreCharactersAllowed(ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(rest, out Rune rune, out int length) != System.Buffers.OperationStatus.Done || !IsAllowed(rune))
            {
                return false;
            }

            if (rune.Value == '%' && (rest.Length < 3 || !char.IsAsciiHexDigit((char)rest[1]) || !char.IsAsciiHexDigit((char)rest[2])))
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    /// <summary>ASCII was sorted out before, but for controls; <c>ucschar</c> and <c>iprivate</c> leave out C1, surrogates and noncharacters.</summary>
    private static bool IsAllowed(Rune rune) => rune.IsAscii
        ? rune.Value > 0x20
        : rune.Value >= 0xA0 && rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && (rune.Value & 0xFFFE) != 0xFFFE;

    private static bool IsHierarchyWellFormed(ReadOnlySpan<byte> scheme, ReadOnlySpan<byte> rest)
    {
        int hash = rest.IndexOf((byte)'#');
        ReadOnlySpan<byte> fragment = hash < 0 ? default : rest[(hash + 1)..];
        ReadOnlySpan<byte> hierarchy = hash < 0 ? rest : rest[..hash];
        ReadOnlySpan<byte> host = default;
        if (hierarchy.StartsWith("//"u8))
        {
            hierarchy = hierarchy[2..];
            int end = hierarchy.IndexOfAny((byte)'/', (byte)'?');
            host = end < 0 ? hierarchy : hierarchy[..end];
            hierarchy = hierarchy[host.Length..];
        }

        bool needsHost = Ascii.EqualsIgnoreCase(scheme, "http"u8) || Ascii.EqualsIgnoreCase(scheme, "https"u8);
        return !fragment.ContainsAny("#[]"u8) && !hierarchy.ContainsAny("[]"u8) && IsAuthority(host) && !(needsHost && host.IsEmpty);
    }

    /// <summary>Brackets stand around an address of IP version 6 and nowhere else.</summary>
    private static bool IsAuthority(ReadOnlySpan<byte> authority)
    {
        ReadOnlySpan<byte> host = authority[(authority.LastIndexOf((byte)'@') + 1)..];
        if (!host.StartsWith("["u8))
        {
            return !authority.ContainsAny("[]"u8);
        }

        int close = host.IndexOf((byte)']');
        return close > 1 && !host[1..close].Contains((byte)'[') && !host[(close + 1)..].ContainsAny("[]"u8)
            && (close + 1 == host.Length || host[close + 1] == ':');
    }
}
