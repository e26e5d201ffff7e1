using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Keys;

public sealed class Ed25519SignerTests
{
    // RFC 8037, appendix A.1.
    private const string Jwk = """{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    public static TheoryData<string, string> BadJwks => new()
    {
        { Jwk.Replace("11qY", "21qY", StringComparison.Ordinal), "/x" },
        { Jwk.Replace("OKP", "EC", StringComparison.Ordinal), "/kty" },
        { Jwk.Replace("\"Ed25519\"", "7", StringComparison.Ordinal), "/crv" },
        { Jwk.Replace("f2A\"", "f2A=\"", StringComparison.Ordinal), "/d" },
        { Jwk.Replace("\"x\"", "\"y\"", StringComparison.Ordinal), "" },
        { Jwk.Replace("{", "{\"d\":\"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A\",", StringComparison.Ordinal), "/d" },
        { "{", "" }, { "[]", "" }, { "", "" },
    };

    [Theory]
    [MemberData(nameof(BadJwks))]
    public void RFC_8037_2_malformed_secret_key_is_refused_without_showing_it(string text, string pointer)
    {
        var error = Assert.Throws<DataIntegrityException>(() => Ed25519Signer.FromJwk(TestDocuments.Utf8(text)));
        Assert.Equal((DataIntegrityErrorCode.InvalidKey, pointer), (error.Code, error.Pointer));
        Assert.DoesNotContain("nWG", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CID_2_2_2_secret_key_multibase_round_trips()
    {
        using var signer = Ed25519Signer.Generate();
        using var again = Ed25519Signer.FromSecretKeyMultibase(signer.ExportSecretKeyMultibase());
        Assert.Equal((signer.PublicKey, signer.VerificationMethod), (again.PublicKey, again.VerificationMethod));
        Assert.Equal($"did:key:{signer.PublicKey}#{signer.PublicKey}", signer.VerificationMethod);
    }

    [Theory]
    [InlineData("0OIl", DataIntegrityErrorCode.InvalidMultibase)]
    [InlineData("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", DataIntegrityErrorCode.InvalidKey)] // A public key.
    [InlineData("zrv2bqTbNwCTsRrHFcJCPjVAduh4Ezcnoq1A3ZxH1GWTNkxipLVuaAoMFmze2gFN9oNXfJjufxSHWVZzsJiUsMHFMcx", DataIntegrityErrorCode.InvalidKey)] // 64 bytes.
    public void CID_2_2_2_other_multibase_is_refused(string text, DataIntegrityErrorCode code)
    {
        var error = Assert.Throws<DataIntegrityException>(() => Ed25519Signer.FromSecretKeyMultibase(text));
        Assert.Equal(code, error.Code);
        Assert.DoesNotContain(text, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(64)]
    public void RFC_8032_5_1_5_seed_of_another_length_is_refused(int length) =>
        Assert.Equal(DataIntegrityErrorCode.InvalidKey, Assert.Throws<DataIntegrityException>(() => Ed25519Signer.FromSeed(new byte[length])).Code);

    [Fact]
    public void Text_of_a_signer_never_holds_the_secret()
    {
        using var signer = Ed25519Signer.FromJwk(TestDocuments.Utf8(Jwk), "https://issuer.example/#key-1");
        Assert.Equal("https://issuer.example/#key-1", signer.ToString());
    }

    [Fact]
    public async Task Disposed_signer_signs_no_more()
    {
        var signer = Ed25519Signer.Generate();
        signer.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await signer.SignAsync(new byte[1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cancelled_signing_gives_no_signature()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await TestDocuments.Signer.SignAsync(new byte[1], source.Token));
    }
}
