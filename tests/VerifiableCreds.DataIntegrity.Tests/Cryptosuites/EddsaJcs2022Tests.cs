using System.Text.Json.Nodes;
using Xunit;
using static VerifiableCreds.DataIntegrity.Tests.TestDocuments;

namespace VerifiableCreds.DataIntegrity.Tests.Cryptosuites;

public sealed class EddsaJcs2022Tests
{
    private const string Extra = "https://www.w3.org/ns/credentials/undefined-terms/v2";

    [Fact]
    public async Task VCDIEdDSA_3_3_2_contexts_may_be_appended_to_the_document()
    {
        ProofResult result = await VerifyChangedAsync(document => document["@context"]!.AsArray().Add(Extra), suite: EddsaJcs2022.Instance);
        Assert.True(result.IsVerified);
    }

    [Fact]
    public async Task VCDIEdDSA_3_3_2_contexts_must_begin_with_those_of_the_proof()
    {
        ProofResult inserted = await VerifyChangedAsync(document => document["@context"]!.AsArray().Insert(0, Extra), suite: EddsaJcs2022.Instance);
        AssertFailed(inserted, "PROOF_VERIFICATION_ERROR", "/proof/@context/0");
        ProofResult shortened = await VerifyChangedAsync(document => document["@context"]!.AsArray().RemoveAt(1), suite: EddsaJcs2022.Instance);
        AssertFailed(shortened, "PROOF_VERIFICATION_ERROR", "/proof/@context/1");
        ProofResult removed = await VerifyChangedAsync(document => document.AsObject().Remove("@context"), suite: EddsaJcs2022.Instance);
        AssertFailed(removed, "PROOF_VERIFICATION_ERROR", "/proof/@context");
    }

    [Fact]
    public async Task VCDIEdDSA_3_3_2_context_of_the_proof_is_signed()
    {
        AssertFailed(
            await VerifyChangedAsync(document => document["proof"]!["@context"]!.AsArray().RemoveAt(1), suite: EddsaJcs2022.Instance),
            "PROOF_VERIFICATION_ERROR",
            "/proof/proofValue");
        AssertFailed(
            await VerifyChangedAsync(document => document["proof"]!.AsObject().Remove("@context"), suite: EddsaJcs2022.Instance),
            "PROOF_VERIFICATION_ERROR",
            "/proof/proofValue");
    }

    [Theory]
    [InlineData("""{"@context":"https://www.w3.org/ns/credentials/v2","a":1.50}""")]
    [InlineData("""{"@context":[{"x":"urn:x"},"urn:any"],"a":{"b":[null,true]}}""")]
    [InlineData("""{"a":1}""")]
    public async Task VCDIEdDSA_3_3_any_object_is_signed_without_JSON_LD(string json)
    {
        byte[] signed = await SignAsync(EddsaJcs2022.Instance, document: Utf8(json));
        Assert.True(Assert.Single(await VerifyAsync(signed)).IsVerified);
        JsonNode proof = JsonNode.Parse(signed)!["proof"]!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json)!["@context"], proof["@context"]));
    }

    [Fact]
    public async Task VCDIEdDSA_3_3_equal_contexts_in_another_spelling_are_accepted()
    {
        byte[] signed = await SignAsync(EddsaJcs2022.Instance, document: Utf8("""{"@context":[{"x":"urn:x","y":"urn:y"}]}"""));
        JsonNode document = JsonNode.Parse(signed)!;
        document["@context"] = JsonNode.Parse("""[ {"y":"urn:\u0079","x":"urn:x"} ]""");
        Assert.True(Assert.Single(await VerifyAsync(Utf8(document.ToJsonString()))).IsVerified);
    }

    [Fact]
    public async Task RFC_8785_number_beyond_doubles_fails_with_its_place()
    {
        ProofResult result = await VerifyChangedAsync(document => document["huge"] = JsonNode.Parse("1e999"), suite: EddsaJcs2022.Instance);
        AssertFailed(result, "invalid JSON", "/huge");
    }
}
