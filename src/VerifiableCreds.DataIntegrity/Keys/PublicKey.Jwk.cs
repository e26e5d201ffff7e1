using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <content>JSON Web Keys.</content>
public sealed partial class PublicKey
{
    /// <summary>Reads a JSON Web Key of type <c>OKP</c> (Ed25519) or <c>EC</c> (P-256, P-384).</summary>
    /// <returns><see langword="false"/> if it is no such key, or if it holds a secret key.</returns>
    public static bool TryFromJwk(JsonElementRef jwk, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        if (jwk.TryGetProperty("d"u8, out _) || !TryGetText(jwk, "kty"u8, out ReadOnlySpan<byte> kty) || !TryGetText(jwk, "crv"u8, out ReadOnlySpan<byte> crv))
        {
            return false;
        }

        if (kty.SequenceEqual("OKP"u8) && crv.SequenceEqual("Ed25519"u8))
        {
            Span<byte> x = stackalloc byte[32];
            return TryGetBytes(jwk, "x"u8, x) && TryFromBytes(KeyType.Ed25519, x, out key);
        }

        return kty.SequenceEqual("EC"u8) && TryGetCurve(crv, out NistCurve? curve) && TryFromCoordinates(jwk, curve, out key);
    }

    /// <summary>Reads a JSON Web Key of type <c>OKP</c> (Ed25519) or <c>EC</c> (P-256, P-384).</summary>
    /// <exception cref="DataIntegrityException">It is no such key, or holds a secret key (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static PublicKey FromJwk(JsonElementRef jwk) => TryFromJwk(jwk, out PublicKey? key) ? key : throw Errors.Jwk(jwk.Pointer);

    /// <summary>Reads a JSON Web Key of type <c>OKP</c> (Ed25519) or <c>EC</c> (P-256, P-384).</summary>
    /// <param name="utf8Json">The key as UTF-8 JSON.</param>
    /// <exception cref="DataIntegrityException">It is no such key, or holds a secret key (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    /// <exception cref="JsonLdException">The text is no strict JSON.</exception>
    public static PublicKey FromJwk(ReadOnlySpan<byte> utf8Json)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json);
        return FromJwk(tape.Root);
    }

    /// <summary>The key as a JSON Web Key.</summary>
    public JsonObject ToJwk()
    {
        var jwk = new JsonObject { ["kty"] = Type == KeyType.Ed25519 ? "OKP" : "EC" };
        if (Type == KeyType.Ed25519)
        {
            jwk["crv"] = "Ed25519";
            jwk["x"] = Base64Url.EncodeToString(_bytes);
        }
        else
        {
            jwk["crv"] = NistCurve.Of(Type).Name;
            jwk["x"] = Base64Url.EncodeToString(_point.X);
            jwk["y"] = Base64Url.EncodeToString(_point.Y);
        }

        return jwk;
    }

    /// <summary>The thumbprint of the JSON Web Key: base64url of the SHA-256 of its required members.</summary>
    /// <remarks>Specification: <see href="https://www.rfc-editor.org/rfc/rfc7638#section-3">RFC 7638, 3</see>; for <c>OKP</c>
    /// <see href="https://www.rfc-editor.org/rfc/rfc8037#section-2">RFC 8037, 2</see>.</remarks>
    public string JwkThumbprint()
    {
        string members = Type == KeyType.Ed25519
            ? $$"""{"crv":"Ed25519","kty":"OKP","x":"{{Base64Url.EncodeToString(_bytes)}}"}"""
            : $$"""{"crv":"{{NistCurve.Of(Type).Name}}","kty":"EC","x":"{{Base64Url.EncodeToString(_point.X)}}","y":"{{Base64Url.EncodeToString(_point.Y)}}"}""";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(members)));
    }

    private static bool TryFromCoordinates(JsonElementRef jwk, NistCurve curve, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        Span<byte> x = stackalloc byte[curve.Size];
        Span<byte> y = stackalloc byte[curve.Size];
        return TryGetBytes(jwk, "x"u8, x) && TryGetBytes(jwk, "y"u8, y)
            && curve.TryCompress(x, y, out byte[] compressed) && TryFromBytes(curve.Type, compressed, out key);
    }

    private static bool TryGetCurve(ReadOnlySpan<byte> crv, [NotNullWhen(true)] out NistCurve? curve)
    {
        curve = crv.SequenceEqual("P-256"u8) ? NistCurve.P256 : crv.SequenceEqual("P-384"u8) ? NistCurve.P384 : null;
        return curve is not null;
    }

    private static bool TryGetText(JsonElementRef jwk, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        bool found = jwk.TryGetProperty(name, out JsonElementRef value) && value.Kind == JsonKind.String;
        text = found ? value.Text : default;
        return found;
    }

    private static bool TryGetBytes(JsonElementRef jwk, ReadOnlySpan<byte> name, Span<byte> bytes) =>
        TryGetText(jwk, name, out ReadOnlySpan<byte> text) && Base64UrlText.TryDecode(text, bytes);
}
