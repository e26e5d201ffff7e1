using System.Text.Json.Nodes;
using VerifiableCreds.DataModel;
using Xunit;
using static VerifiableCreds.DataIntegrity.Tests.TestDocuments;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

public sealed class ProofChainTests
{
    public static TheoryData<string> Suites => ["eddsa-rdfc-2022", "eddsa-jcs-2022"];

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task VCDI_4_5_chain_is_verified(string suite)
    {
        IReadOnlyList<ProofResult> results = await VerifyAsync(await ChainAsync(suite));
        Assert.Equal([("urn:1", true), ("urn:2", true), ("urn:3", true)], results.Select(result => (result.Id!, result.IsVerified)));
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task VCDI_4_5_previous_proof_that_is_made_anew_breaks_the_chain(string suite)
    {
        JsonNode document = JsonNode.Parse(await ChainAsync(suite))!;
        JsonNode other = JsonNode.Parse(await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:1" }, signer: OtherSigner))!;
        document["proof"]![0] = other["proof"]!.DeepClone();
        IReadOnlyList<ProofResult> results = await VerifyAsync(Utf8(document.ToJsonString()));
        Assert.Equal([true, false, false], results.Select(result => result.IsVerified));
        AssertFailed(results[1], "PROOF_VERIFICATION_ERROR", "/proof/1/proofValue");
    }

    [Fact]
    public async Task VCDI_4_5_missing_previous_proof_fails()
    {
        JsonNode document = JsonNode.Parse(await ChainAsync("eddsa-rdfc-2022"))!;
        document["proof"]!.AsArray().RemoveAt(0);
        IReadOnlyList<ProofResult> results = await VerifyAsync(Utf8(document.ToJsonString()));
        AssertFailed(results[0], "PROOF_VERIFICATION_ERROR", "/proof/0/previousProof");
    }

    [Theory]
    [InlineData("urn:1", "/proof/0/previousProof")]
    [InlineData("urn:2", "/proof/0/previousProof")]
    [InlineData("urn:3", "/proof/0/previousProof")]
    public async Task VCDI_4_5_cycle_fails(string previous, string pointer)
    {
        JsonNode document = JsonNode.Parse(await ChainAsync("eddsa-rdfc-2022"))!;
        document["proof"]![0]!["previousProof"] = previous;
        IReadOnlyList<ProofResult> results = await VerifyAsync(Utf8(document.ToJsonString()));
        AssertFailed(results[0], "PREVIOUS_PROOF_CYCLE", pointer);
    }

    [Fact]
    public async Task VCDI_4_5_malformed_previous_proofs_do_not_stop_the_search_for_cycles()
    {
        JsonNode document = JsonNode.Parse(await ChainAsync("eddsa-rdfc-2022"))!;
        document["proof"]![0]!["previousProof"] = new JsonArray(7, "urn:2", new JsonObject());
        IReadOnlyList<ProofResult> results = await VerifyAsync(Utf8(document.ToJsonString()));
        AssertFailed(results[0], "MALFORMED_PROOF", "/proof/0/previousProof");
        AssertFailed(results[1], "PREVIOUS_PROOF_CYCLE", "/proof/1/previousProof");
    }

    [Fact]
    public async Task VCDI_4_5_proof_of_a_set_may_be_taken_away()
    {
        byte[] both = await SignAsync(document: await SignAsync(), signer: OtherSigner);
        JsonNode document = JsonNode.Parse(both)!;
        document["proof"]!.AsArray().RemoveAt(0);
        ProofResult result = Assert.Single(await VerifyAsync(Utf8(document.ToJsonString())));
        Assert.Equal((true, OtherSigner.VerificationMethod), (result.IsVerified, result.VerificationMethod));
    }

    [Fact]
    public async Task VCDI_4_5_endless_list_of_previous_proofs_is_refused_at_once()
    {
        JsonNode document = JsonNode.Parse(await ChainAsync("eddsa-rdfc-2022"))!;
        JsonNode proof = document["proof"]![0]!;
        proof["previousProof"] = new JsonArray([.. Enumerable.Repeat(0, 20_000).Select(_ => JsonValue.Create("urn:2"))]);
        document["proof"] = new JsonArray([.. Enumerable.Range(0, 32).Select(_ => proof.DeepClone())]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        IReadOnlyList<ProofResult> results = await VerifyAsync(Utf8(document.ToJsonString()));
        AssertFailed(results[31], "TOO_MANY_PROOFS", "/proof/31/previousProof");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString());
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task VCDI_4_5_deep_document_is_chained_within_the_limits_of_its_text(string suite)
    {
        string deep = string.Concat(Enumerable.Range(0, 125).Select(level => $"{{\"a{level}\":")) + "1" + new string('}', 125);
        byte[] document = Utf8("{\"@context\":{\"@vocab\":\"urn:v#\",\"proof\":{\"@id\":\"https://w3id.org/security#proof\",\"@container\":\"@graph\"},"
            + "\"id\":\"@id\",\"type\":\"@type\",\"DataIntegrityProof\":\"https://w3id.org/security#DataIntegrityProof\"},\"a\":" + deep + "}");
        byte[] one = await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:1" }, document);
        byte[] two = await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:2", PreviousProof = ["urn:1"] }, one);
        Assert.Equal([true, true], (await VerifyAsync(two)).Select(result => result.IsVerified));
    }

    private static ICryptosuite SuiteOf(string name) => name == "eddsa-jcs-2022" ? EddsaJcs2022.Instance : EddsaRdfc2022.Instance;

    private static async Task<byte[]> ChainAsync(string suite)
    {
        byte[] one = await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:1" });
        byte[] two = await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:2", PreviousProof = ["urn:1"] }, one, OtherSigner);
        return await SignAsync(SuiteOf(suite), new ProofOptions { Id = "urn:3", PreviousProof = ["urn:1", "urn:2"] }, two);
    }
}
