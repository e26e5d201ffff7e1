using System.Text;
using CsCheck;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>Texts that are nearly right, and bytes that are not at all.</summary>
internal static class Mutations
{
    /// <summary>What tends to upset readers of JSON-LD and N-Quads.</summary>
    private static readonly string[] Tokens =
    [
        "null", "true", "{}", "[]", "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "-0", "1e999", "1E400", "99999999999999999999", "0.1",
        "\"@id\"", "\"@type\"", "\"@value\"", "\"@list\"", "\"@set\"", "\"@graph\"", "\"@context\"", "\"@reverse\"", "\"@index\"", "\"@language\"", "\"@json\"",
        "\"@nest\"", "\"@included\"", "\"@none\"", "\"@vocab\"", "\"@base\"", "\"@import\"", "\"@container\"", "\"@protected\"", "\"@propagate\"", "\"@direction\"",
        "\"@prefix\"", "\"@version\"", "\"@container\":[\"@graph\",\"@id\"],", "\"@id\":\"_:b0\",", "\"@type\":\"@json\",", "\"@value\":null,", "\"@id\":null,",
        "\"\"", "\":\"", "\"_:\"", "\"#\"", "\"//\"", "\"../..\"", "\"ex:\"", "\"@foo\"", "<", ">", "_:", "_:a", "<>", "<urn:x>", "^^", "@", "@en", ".", "#", "\n", "\r", "\t",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil", "http://www.w3.org/1999/02/22-rdf-syntax-ns#first", "\u0000", "\u00e9", "\U0001F600",
    ];

    public static Gen<byte[]> Bytes { get; } = Gen.OneOf<byte[]>(
        Gen.Byte.Array[0, 40], Gen.OneOf(Tokens).Array[0, 20].Select(tokens => Encoding.UTF8.GetBytes(string.Concat(tokens))));

    /// <summary>Up to four changes: bytes set, cut out, doubled, or tokens put in or in place of others.</summary>
    public static Gen<byte[]> Of(Gen<string> valid) => Gen.Select(valid, Gen.Select(Gen.Int[0, 5], Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 255]).Array[1, 4]).Select((text, changes) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach ((int kind, double from, double to, int number) in changes)
        {
            bytes = Change(bytes, kind, from, to, number);
        }

        return bytes;
    });

    public static string Print(byte[] bytes) => $"{Convert.ToBase64String(bytes)}\n{Encoding.UTF8.GetString(bytes)}";

    private static byte[] Change(byte[] bytes, int kind, double from, double to, int number)
    {
        int at = (int)(from * bytes.Length);
        int end = Math.Min(bytes.Length, at + (int)(to * to * 60));
        byte[] token = Encoding.UTF8.GetBytes(Tokens[number % Tokens.Length]);
        return kind switch
        {
            0 => [.. bytes[..at], (byte)number, .. bytes[Math.Min(bytes.Length, at + 1)..]],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..end], .. bytes[at..]],
            3 => [.. bytes[..at], .. token, .. bytes[at..]],
            4 => [.. bytes[..at], .. token, .. bytes[end..]],
            _ => InPlaceOfString(bytes, at, token),
        };
    }

    /// <summary>Puts a token where the next string stands, which mostly leaves the JSON well-formed.</summary>
    private static byte[] InPlaceOfString(byte[] bytes, int from, byte[] token)
    {
        int start = Array.IndexOf(bytes, (byte)'"', from);
        int end = start < 0 ? -1 : Array.IndexOf(bytes, (byte)'"', start + 1);
        return end < 0 ? bytes : [.. bytes[..start], .. token, .. bytes[(end + 1)..]];
    }
}
