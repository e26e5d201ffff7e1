using System.Text;
using System.Text.Json;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>The keys of the did:key test vectors, base58btc of the multibase ones, and the JSON Web Keys of RFC 8037.</summary>
public sealed class DidKeyTests
{
    public static TheoryData<string> Ed25519 => Dids("did/did-key/ed25519-x25519.json", "did:key:z6Mk");

    public static TheoryData<string> Nist => [.. Dids("did/did-key/nist-curves.json", "did:key:zDna"), .. Dids("did/did-key/nist-curves.json", "did:key:z82")];

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Vectors_hold_keys_of_each_kind() => Assert.Equal((true, true), (Ed25519.Count > 1, Nist.Count > 3));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Ed25519))]
    public async Task Ed25519_did_holds_the_key_of_the_seed(string did)
    {
        JsonElement vector = Vector("did/did-key/ed25519-x25519.json", did);
        using var signer = Ed25519Signer.FromSeed(Convert.FromHexString(vector.GetProperty("seed").GetString()!));
        ControllerDocument document = await DidKeyResolver.Shared.ResolveAsync(did, TestContext.Current.CancellationToken);
        string id = vector.GetProperty("verificationKeyPair").GetProperty("id").GetString()!;
        Assert.True(document.TryGetMethod(id.StartsWith('#') ? did + id : id, out VerificationMethod? method));
        Assert.Equal((signer.PublicKey, signer.VerificationMethod, did), (method.PublicKey, method.Id, method.Controller));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Nist))]
    public async Task Nist_did_holds_the_point_of_the_jwk(string did)
    {
        JsonElement method = Vector("did/did-key/nist-curves.json", did).GetProperty("verificationMethod");
        ControllerDocument document = await DidKeyResolver.Shared.ResolveAsync(did, TestContext.Current.CancellationToken);
        PublicKey key = document.Methods[0].PublicKey!;
        Assert.EndsWith(method.GetProperty("id").GetString()!, document.Methods[0].Id, StringComparison.Ordinal);
        if (method.TryGetProperty("publicKeyJwk", out JsonElement jwk))
        {
            Assert.Equal(PublicKey.FromJwk(Encoding.UTF8.GetBytes(jwk.GetRawText())), key);
            Assert.Equal(jwk.GetProperty("y").GetString(), key.ToJwk()["y"]!.GetValue<string>());
        }
        else
        {
            Assert.Equal("z" + method.GetProperty("publicKeyBase58").GetString(), Base58Btc.Encode(key.Bytes.Span));
        }
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("basic.csv", "yes mani !")]
    [InlineData("leading_zero.csv", "\0yes mani !")]
    [InlineData("two_leading_zeros.csv", "\0\0yes mani !")]
    public void Multibase_base58btc_is_read_and_written(string file, string plain)
    {
        string row = ConformanceData.Text("did/multibase/tests/" + file).Split('\n').Single(line => line.StartsWith("base58btc,", StringComparison.Ordinal));
        string encoded = row.Split('"')[1];
        Assert.Equal((plain, encoded), (Encoding.UTF8.GetString(Base58Btc.Decode(encoded)), Base58Btc.Encode(Encoding.UTF8.GetBytes(plain))));
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Rfc8037_appendix_A_signature_and_thumbprint_are_reproduced()
    {
        JsonElement rfc = JsonDocument.Parse(ConformanceData.Bytes("jose/rfc/rfc8037-rfc7638.json")).RootElement.GetProperty("rfc8037-appendix-A");
        using var signer = Ed25519Signer.FromJwk(Encoding.UTF8.GetBytes(rfc.GetProperty("privateJwk").GetRawText()));
        byte[] signature = await signer.SignAsync(
            Encoding.ASCII.GetBytes(rfc.GetProperty("signingInput").GetString()!), TestContext.Current.CancellationToken);
        Assert.Equal(
            (rfc.GetProperty("signatureBase64Url").GetString(), rfc.GetProperty("thumbprintSha256Base64Url").GetString()),
            (System.Buffers.Text.Base64Url.EncodeToString(signature), signer.PublicKey.JwkThumbprint()));
        Assert.Equal(signer.PublicKey, PublicKey.FromJwk(Encoding.UTF8.GetBytes(rfc.GetProperty("publicJwk").GetRawText())));
    }

    private static JsonElement Vector(string file, string did) => JsonDocument.Parse(ConformanceData.Bytes(file)).RootElement.GetProperty(did);

    private static TheoryData<string> Dids(string file, string prefix) => ConformanceData.IsPresent
        ? [.. JsonDocument.Parse(ConformanceData.Bytes(file)).RootElement.EnumerateObject().Select(p => p.Name).Where(n => n.StartsWith(prefix, StringComparison.Ordinal))]
        : [];
}
