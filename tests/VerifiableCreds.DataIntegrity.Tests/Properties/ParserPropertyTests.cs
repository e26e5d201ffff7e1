using System.Text;
using CsCheck;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Properties;

public sealed class ParserPropertyTests
{
    [Fact]
    public void Multibase_round_trips() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Base58Btc.Decode(Base58Btc.Encode(bytes)).AsSpan().SequenceEqual(bytes));

    [Fact]
    public void Ed25519_keys_round_trip() =>
        Gen.Byte.Array[32].Sample(seed =>
        {
            using var signer = Ed25519Signer.FromSeed(seed);
            PublicKey key = signer.PublicKey;
            return PublicKey.FromMultibase(key.ToMultibase()).Equals(key) && PublicKey.FromJwk(Encoding.UTF8.GetBytes(key.ToJwk().ToJsonString())).Equals(key);
        }, iter: 300);

    [Fact]
    public void Compressed_points_are_read_as_the_framework_does() =>
        Gen.Byte.Array[32].Sample(x =>
        {
            bool isPoint = PublicKey.TryFromBytes(KeyType.P256, [2, .. x], out PublicKey? key);
            return isPoint == PublicKey.TryFromBytes(KeyType.P256, [3, .. x], out _)
                && (!isPoint || !key!.Verify([1], new byte[64]));
        }, iter: 300);

    [Fact]
    public void Random_text_to_key_parsers_gives_typed_errors_only() =>
        Gen.String.Sample(text => IsTyped(() => PublicKey.FromMultibase("z" + text)) && IsTyped(() => PublicKey.FromMultibase(text))
            && IsTyped(() => Ed25519Signer.FromSecretKeyMultibase(text).Dispose()));

    [Fact]
    public void Random_digits_to_key_parsers_give_typed_errors_only() =>
        Gen.Char["123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"].Array[0, 80].Sample(digits =>
            IsTyped(() => PublicKey.FromMultibase("z" + new string(digits))) && IsTyped(() => PublicKey.FromMultibase("z6Mk" + new string(digits))));

    [Fact]
    public void Random_bytes_to_JSON_parsers_give_typed_errors_only() =>
        Gen.Byte.Array[0, 64].Sample(bytes =>
            IsTyped(() => ControllerDocument.FromJson(bytes)) && IsTyped(() => PublicKey.FromJwk(bytes)) && IsTyped(() => Ed25519Signer.FromJwk(bytes).Dispose()));

    [Fact]
    public void Changed_bytes_of_a_document_give_typed_errors_only()
    {
        byte[] document = TestDocuments.Utf8(
            """{"id":"a:b","verificationMethod":[{"id":"#x","type":"JsonWebKey","controller":"a:b","publicKeyJwk":{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},"expires":"2026-01-01T00:00:00Z"}],"assertionMethod":["#x"]}""");
        Gen.Select(Gen.Int[0, document.Length - 1], Gen.Byte).Array[1, 3].Sample(changes =>
        {
            byte[] changed = (byte[])document.Clone();
            foreach ((int place, byte value) in changes)
            {
                changed[place] = value;
            }

            return IsTyped(() => ControllerDocument.FromJson(changed));
        }, iter: 5_000);
    }

    [Fact]
    public void Random_text_as_a_date_never_throws() =>
        Gen.Char["0123456789-:.TZ+"].Array[0, 40].Sample(text =>
            !DateTimeStamp.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset instant) || DateTimeStamp.IsValid(Encoding.UTF8.GetBytes(DateTimeStamp.Format(instant))));

    private static bool IsTyped(Action parse)
    {
        try
        {
            parse();
            return true;
        }
        catch (DataIntegrityException exception)
        {
            return exception.Message.Length > 0;
        }
        catch (JsonLdException exception)
        {
            return exception.ByteOffset is not null;
        }
    }
}
