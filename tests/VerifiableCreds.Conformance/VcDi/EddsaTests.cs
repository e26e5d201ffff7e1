using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>The W3C test vectors of VC-DI-EdDSA, appendix B: every step, byte for byte.</summary>
public sealed class EddsaTests
{
    public static TheoryData<string> Folders => [.. EddsaVectors.All.Keys];

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Transformation_and_configuration_give_the_canonical_texts(string folder)
    {
        EddsaVectors vectors = EddsaVectors.All[folder];
        (string document, string configuration, _) = await StepsAsync(vectors);
        Assert.Equal((vectors.Text("canonDoc"), vectors.Text("proofCanon")), (document, configuration));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Hashing_puts_the_proof_first(string folder)
    {
        EddsaVectors vectors = EddsaVectors.All[folder];
        (_, _, byte[] hash) = await StepsAsync(vectors);
        string hex = Convert.ToHexStringLower(hash);
        Assert.Equal((vectors.Text("proofHash"), vectors.Text("docHash"), vectors.Text("combinedHash")), (hex[..64], hex[64..], hex));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Signature_is_reproduced(string folder)
    {
        EddsaVectors vectors = EddsaVectors.All[folder];
        using Ed25519Signer signer = EddsaVectors.Signer();
        byte[] signature = await signer.SignAsync((await StepsAsync(vectors)).Hash, TestContext.Current.CancellationToken);
        Assert.Equal((vectors.Text("sigHex"), vectors.Text("sigBTC58")), (Convert.ToHexStringLower(signature), Base58Btc.Encode(signature)));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Signed_document_is_reproduced(string folder)
    {
        EddsaVectors vectors = EddsaVectors.All[folder];
        JsonNode expected = JsonNode.Parse(vectors.Signed())!;
        using Ed25519Signer signer = EddsaVectors.Signer();
        byte[] signed = await new ProofSigner(vectors.Suite, signer, EddsaVectors.JsonLd)
            .AddProofAsync(vectors.Unsigned(), EddsaVectors.Options(expected["proof"]!), TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.GetString(Jcs.Canonicalize(vectors.Signed())), Encoding.UTF8.GetString(Jcs.Canonicalize(signed)));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Signed_document_is_verified(string folder)
    {
        ProofResult result = Assert.Single(await EddsaVectors.VerifyAsync(EddsaVectors.All[folder].Signed()));
        Assert.Equal((true, "/proof", EddsaVectors.All[folder].Suite.Name), (result.IsVerified, result.Pointer, result.Cryptosuite));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Changed_claim_is_refused(string folder)
    {
        JsonNode document = JsonNode.Parse(EddsaVectors.All[folder].Signed())!;
        document["name"] = document["name"]!.GetValue<string>() + "!";
        await AssertSignatureRefusedAsync(document);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Changed_proof_option_is_refused(string folder)
    {
        JsonNode document = JsonNode.Parse(EddsaVectors.All[folder].Signed())!;
        document["proof"]!["created"] = "2023-02-24T23:36:39Z";
        await AssertSignatureRefusedAsync(document);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Folders))]
    public async Task Changed_proof_value_is_refused(string folder)
    {
        JsonNode document = JsonNode.Parse(EddsaVectors.All[folder].Signed())!;
        byte[] signature = Base58Btc.Decode(document["proof"]!["proofValue"]!.GetValue<string>());
        signature[10] ^= 1;
        document["proof"]!["proofValue"] = Base58Btc.Encode(signature);
        await AssertSignatureRefusedAsync(document);
    }

    private static async Task AssertSignatureRefusedAsync(JsonNode document)
    {
        ProofResult result = Assert.Single(await EddsaVectors.VerifyAsync(Encoding.UTF8.GetBytes(document.ToJsonString())));
        VerificationCheck failed = Assert.Single(result.Checks, check => check.Outcome != CheckOutcome.Passed);
        Assert.Equal((CheckOutcome.Failed, "PROOF_VERIFICATION_ERROR", "/proof/proofValue"), (failed.Outcome, failed.Code, failed.Pointer));
    }

    private static async Task<(string Document, string Configuration, byte[] Hash)> StepsAsync(EddsaVectors vectors)
    {
        using JsonTape tape = JsonTape.Parse(vectors.Unsigned());
        using JsonTape proof = JsonTape.Parse(Encoding.UTF8.GetBytes(vectors.Text("proofConfig", "json")));
        var document = new UnsecuredDocument(tape.Root, EddsaVectors.JsonLd);
        ReadOnlyMemory<byte> transformed = await vectors.Suite.TransformAsync(document, proof.Root);
        ReadOnlyMemory<byte> configuration = await vectors.Suite.ConfigureAsync(document, proof.Root);
        return (Encoding.UTF8.GetString(transformed.Span), Encoding.UTF8.GetString(configuration.Span),
            vectors.Suite.Hash(configuration.Span, transformed.Span));
    }
}
