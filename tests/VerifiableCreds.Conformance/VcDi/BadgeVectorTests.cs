using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>The signing vectors of Open Badges 3.0 and CLR 2.0.</summary>
public sealed class BadgeVectorTests
{
    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("obv3p0")]
    [InlineData("clrv2p0")]
    public async Task Steps_are_reproduced(string version)
    {
        string folder = $"badges/openbadges-spec/test-vectors/{version}/";
        JsonNode vector = JsonNode.Parse(ConformanceData.Bytes(folder + "vector.json"))!;
        JsonNode options = vector["proof"]!.DeepClone();
        options.AsObject().Remove("proofValue");
        using JsonTape tape = JsonTape.Parse(Bytes(vector["credential"]!));
        using JsonTape proof = JsonTape.Parse(Bytes(options));
        var document = new UnsecuredDocument(tape.Root, EddsaVectors.JsonLd);
        ReadOnlyMemory<byte> transformed = await EddsaRdfc2022.Instance.TransformAsync(document, proof.Root, TestContext.Current.CancellationToken);
        ReadOnlyMemory<byte> configuration = await EddsaRdfc2022.Instance.ConfigureAsync(document, proof.Root, TestContext.Current.CancellationToken);
        Assert.Equal(ConformanceData.Text(folder + "document-canon.txt"), Encoding.UTF8.GetString(transformed.Span));
        Assert.Equal(ConformanceData.Text(folder + "proof-canon.txt"), Encoding.UTF8.GetString(configuration.Span));
        Assert.Equal(
            vector["dataToSignHex"]!.GetValue<string>(),
            Convert.ToHexStringLower(EddsaRdfc2022.Instance.Hash(configuration.Span, transformed.Span)));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("obv3p0")]
    [InlineData("clrv2p0")]
    public async Task Signed_credential_is_reproduced_and_verified(string version)
    {
        JsonNode vector = JsonNode.Parse(ConformanceData.Bytes($"badges/openbadges-spec/test-vectors/{version}/vector.json"))!;
        byte[] seed = Convert.FromHexString(vector["privateKeyHex"]!.GetValue<string>())[..32];
        using var signer = Ed25519Signer.FromSeed(seed);
        byte[] signed = await new ProofSigner(EddsaRdfc2022.Instance, signer, EddsaVectors.JsonLd)
            .AddProofAsync(Bytes(vector["credential"]!), EddsaVectors.Options(vector["proof"]!), TestContext.Current.CancellationToken);
        JsonNode expected = vector["signedCredential"]!.DeepClone();
        expected["proof"] = vector["proof"]!.DeepClone(); // An array of one in the CLR vector.
        Assert.Equal(Jcs.Canonicalize(Bytes(expected)), Jcs.Canonicalize(signed));

        ProofResult result = Assert.Single(await EddsaVectors.VerifyAsync(signed, new() { Resolver = new FragmentKeyResolver(signed) }));
        Assert.True(result.IsVerified);
    }

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString());
}
