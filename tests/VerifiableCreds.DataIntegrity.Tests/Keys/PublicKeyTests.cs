using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Keys;

public sealed class PublicKeyTests
{
    private const string P256 = "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv";

    public static TheoryData<string> BadMultikeys => new()
    {
        { "" }, { "z" }, { "z6Mk" }, { "f" + new string('0', 64) }, { "u7QEAAA" },
        { Multikey([0xED, 0x01], 31) }, { Multikey([0xED, 0x01], 33) }, { Multikey([0xEC, 0x01], 32) }, { Multikey([0x80, 0x24], 33) },
        { Multikey([0x81, 0x24], 48) }, { Multikey([0x80, 0x26], 32) },
    };

    public static TheoryData<string> BadJwks => new()
    {
        { """{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo="}""" },
        { """{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp"}""" },
        { """{"kty":"OKP","crv":"Ed25519","x":" 1qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""" },
        { """{"kty":"OKP","crv":"Ed25519","x":"11qY"}""" },
        { """{"kty":"OKP","crv":"Ed25519","x":7}""" },
        { """{"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""" },
        { """{"kty":"EC","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""" },
        { """{"crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""" },
        { """{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}""" },
        { """{"kty":"EC","crv":"P-256","x":"igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns","y":"igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns"}""" },
        { """{"kty":"EC","crv":"P-256","x":"igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns"}""" },
        { """{"kty":"EC","crv":"secp256k1","x":"igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns","y":"efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM"}""" },
        { """[]""" },
        { """ "x" """ },
    };

    [Theory]
    [MemberData(nameof(BadMultikeys))]
    public void CID_2_2_2_malformed_Multikey_is_refused(string text)
    {
        var error = Assert.Throws<DataIntegrityException>(() => PublicKey.FromMultibase(text));
        Assert.Contains(error.Code, new[] { DataIntegrityErrorCode.InvalidKey, DataIntegrityErrorCode.InvalidMultibase });
        Assert.False(PublicKey.TryFromMultibase(text, out _));
    }

    [Theory]
    [MemberData(nameof(BadJwks))]
    public void CID_2_2_3_malformed_JsonWebKey_is_refused(string text) =>
        Assert.Equal(DataIntegrityErrorCode.InvalidKey, Assert.Throws<DataIntegrityException>(() => PublicKey.FromJwk(TestDocuments.Utf8(text))).Code);

    [Theory]
    [InlineData("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")] // y = p
    [InlineData("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")]
    [InlineData("0200000000000000000000000000000000000000000000000000000000000000")] // no x with this y
    [InlineData("0100000000000000000000000000000000000000000000000000000000000080")] // x = 0 has no odd root
    public void RFC_8032_5_1_3_bytes_off_the_curve_are_refused(string hex) =>
        Assert.Equal(DataIntegrityErrorCode.InvalidKey, Assert.Throws<DataIntegrityException>(() => PublicKey.FromBytes(KeyType.Ed25519, Convert.FromHexString(hex))).Code);

    [Theory]
    [InlineData(KeyType.P256, 33)]
    [InlineData(KeyType.P384, 49)]
    public void SEC1_2_3_4_points_off_the_curve_are_refused(KeyType type, int length)
    {
        byte[] tooLarge = [2, .. Enumerable.Repeat((byte)0xFF, length - 1)];
        byte[] uncompressed = [4, .. new byte[length - 1]];
        Assert.False(PublicKey.TryFromBytes(type, tooLarge, out _));
        Assert.False(PublicKey.TryFromBytes(type, uncompressed, out _));
        Assert.Equal(DataIntegrityErrorCode.InvalidKey, Assert.Throws<DataIntegrityException>(() => PublicKey.FromBytes(type, new byte[length])).Code);
    }

    [Fact]
    public void Multikey_of_each_kind_is_read_and_written_and_equal_by_value()
    {
        foreach (string text in new[] { P256, TestDocuments.Signer.PublicKey.ToMultibase() })
        {
            var key = PublicKey.FromMultibase(text);
            Assert.Equal((text, text), (key.ToMultibase(), key.ToString()));
            Assert.Equal(key, PublicKey.FromJwk(TestDocuments.Utf8(key.ToJwk().ToJsonString())));
            Assert.Equal(key.GetHashCode(), PublicKey.FromMultibase(text).GetHashCode());
        }

        Assert.NotEqual(PublicKey.FromMultibase(P256), TestDocuments.Signer.PublicKey);
    }

    [Theory]
    [InlineData(KeyType.P256)]
    [InlineData(KeyType.P384)]
    public void Ecdsa_signature_of_the_framework_is_verified(KeyType type)
    {
        using var ecdsa = ECDsa.Create(type == KeyType.P256 ? ECCurve.NamedCurves.nistP256 : ECCurve.NamedCurves.nistP384);
        ECPoint point = ecdsa.ExportParameters(false).Q;
        PublicKey key = PublicKey.FromBytes(type, [(byte)(2 + (point.Y![^1] & 1)), .. point.X!]);
        byte[] signature = ecdsa.SignData("data"u8, type == KeyType.P256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA384);
        Assert.True(key.Verify("data"u8, signature));
        Assert.False(key.Verify("date"u8, signature));
        Assert.False(key.Verify("data"u8, signature.AsSpan(1)));
    }

    [Fact]
    public void RFC_7638_thumbprint_of_an_EC_key_hashes_its_required_members_in_order()
    {
        var key = PublicKey.FromMultibase(P256);
        string members = """{"crv":"P-256","kty":"EC","x":"igrFmi0whuihKnj9R3Om1SoMph72wUGeFaBbzG2vzns","y":"efsX5b10x8yjyrj4ny3pGfLcY7Xby1KzgqOdqnsrJIM"}""";
        Assert.Equal(System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(members))), key.JwkThumbprint());
    }

    private static string Multikey(byte[] prefix, int length) => Base58Btc.Encode([.. prefix, .. new byte[length]]);
}
