using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>The W3C test vectors of proof sets and proof chains.</summary>
public sealed class EddsaChainTests
{
    private const string Folder = "vc-di/eddsa/proof-set-chain/";

    public static TheoryData<string, string, string, string> Steps => new()
    {
        { "unsigned.json", "proofSetConfigSigned1.json", "signedProofSet1.json", "keyPair1" },
        { "signedProofSet1.json", "proofSetConfigSigned2.json", "signedProofSet2.json", "keyPair2" },
        { "signedProofSet2.json", "proofChainConfigSigned1.json", "signedProofChain1.json", "keyPair3" },
        { "signedProofChain1.json", "proofChainConfigSigned2.json", "signedProofChain2.json", "keyPair4" },
    };

    public static TheoryData<string, int> Documents => new()
    {
        { "signedProofSet1.json", 1 }, { "signedProofSet2.json", 2 }, { "signedProofChain1.json", 3 }, { "signedProofChain2.json", 4 },
    };

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Steps))]
    public async Task Signing_reproduces_the_next_document(string before, string proof, string after, string key)
    {
        JsonNode keys = JsonNode.Parse(ConformanceData.Bytes(Folder + "multiKeyPairs.json"))!;
        using var signer = Ed25519Signer.FromSecretKeyMultibase(keys[key]!["privateKeyMultibase"]!.GetValue<string>());
        ProofOptions options = EddsaVectors.Options(JsonNode.Parse(ConformanceData.Bytes(Folder + proof))!);
        byte[] signed = await new ProofSigner(EddsaRdfc2022.Instance, signer, EddsaVectors.JsonLd)
            .AddProofAsync(ConformanceData.Bytes(Folder + before), options, TestContext.Current.CancellationToken);
        Assert.Equal(
            Encoding.UTF8.GetString(Jcs.Canonicalize(ConformanceData.Bytes(Folder + after))),
            Encoding.UTF8.GetString(Jcs.Canonicalize(signed)));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Documents))]
    public async Task All_proofs_are_verified(string document, int proofs)
    {
        IReadOnlyList<ProofResult> results = await EddsaVectors.VerifyAsync(ConformanceData.Bytes(Folder + document));
        Assert.Equal(Enumerable.Repeat(true, proofs), results.Select(result => result.IsVerified));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Documents))]
    public async Task Changed_claim_breaks_all_proofs(string name, int proofs)
    {
        JsonNode document = JsonNode.Parse(ConformanceData.Bytes(Folder + name))!;
        document["description"] = "changed";
        IReadOnlyList<ProofResult> results = await EddsaVectors.VerifyAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Equal(Enumerable.Repeat(false, proofs), results.Select(result => result.IsVerified));
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Changed_first_proof_breaks_itself_and_the_one_that_covers_it()
    {
        JsonNode document = JsonNode.Parse(ConformanceData.Bytes(Folder + "signedProofChain2.json"))!;
        document["proof"]![0]!["created"] = "2023-02-24T23:36:39Z";
        IReadOnlyList<ProofResult> results = await EddsaVectors.VerifyAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
        Assert.Equal([false, true, false, true], results.Select(result => result.IsVerified));
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Removed_previous_proof_is_missed()
    {
        JsonNode document = JsonNode.Parse(ConformanceData.Bytes(Folder + "signedProofChain1.json"))!;
        document["proof"]!.AsArray().RemoveAt(0);
        IReadOnlyList<ProofResult> results = await EddsaVectors.VerifyAsync(Encoding.UTF8.GetBytes(document.ToJsonString()));
        VerificationCheck failed = Assert.Single(results[1].Checks, check => check.Outcome == CheckOutcome.Failed);
        Assert.Equal(("PROOF_VERIFICATION_ERROR", "/proof/1/previousProof"), (failed.Code, failed.Pointer));
    }
}
