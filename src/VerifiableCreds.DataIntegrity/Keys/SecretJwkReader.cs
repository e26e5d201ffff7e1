using System.Text.Json;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Reads a secret Ed25519 JSON Web Key in place, so that no buffer of ours ever holds its text.</summary>
internal static class SecretJwkReader
{
    /// <exception cref="DataIntegrityException">It is no such key.</exception>
    public static void Read(ReadOnlySpan<byte> utf8Json, Span<byte> seed, Span<byte> x)
    {
        bool hasD = false, hasX = false, hasCrv = false, hasKty = false;
        var json = new Utf8JsonReader(utf8Json);
        try
        {
            Expect(json.Read() && json.TokenType == JsonTokenType.StartObject, "");
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                if (json.ValueTextEquals("d"u8))
                {
                    Take(ref json, ref hasD, "/d");
                    Expect(Base64UrlText.TryDecode(json.ValueSpan, seed), "/d");
                }
                else if (json.ValueTextEquals("x"u8))
                {
                    Take(ref json, ref hasX, "/x");
                    Expect(Base64UrlText.TryDecode(json.ValueSpan, x), "/x");
                }
                else if (json.ValueTextEquals("crv"u8))
                {
                    Take(ref json, ref hasCrv, "/crv");
                    Expect(json.ValueTextEquals("Ed25519"u8), "/crv");
                }
                else if (json.ValueTextEquals("kty"u8))
                {
                    Take(ref json, ref hasKty, "/kty");
                    Expect(json.ValueTextEquals("OKP"u8), "/kty");
                }
                else
                {
                    json.Skip();
                }
            }

            Expect(hasKty && hasCrv && hasD && hasX && !json.Read(), "");
        }
        catch (JsonException)
        {
            // The message of the framework may quote the text, so it is not passed on.
            throw Errors.SecretJwk("");
        }
    }

    private static void Take(ref Utf8JsonReader json, ref bool seen, string pointer)
    {
        Expect(!seen && json.Read() && json.TokenType == JsonTokenType.String, pointer);
        seen = true;
    }

    private static void Expect(bool condition, string pointer)
    {
        if (!condition)
        {
            throw Errors.SecretJwk(pointer);
        }
    }
}
