using System.Text.Json.Nodes;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;
using static VerifiableCreds.DataIntegrity.Tests.TestDocuments;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

public sealed class ProofVerifierTests
{
    /// <summary>A member of the proof, what it becomes (nothing: it is removed), and the code and place of the failed check.</summary>
    public static TheoryData<string, string?, string, string> Members => new()
    {
        { "type", null, "PROOF_VERIFICATION_ERROR", "/proof" },
        { "type", "7", "MALFORMED_PROOF", "/proof/type" },
        { "type", "[\"DataIntegrityProof\"]", "MALFORMED_PROOF", "/proof/type" },
        { "type", "\"SomeProof\"", "UNSUPPORTED_CRYPTOSUITE", "/proof/type" },
        { "cryptosuite", null, "PROOF_VERIFICATION_ERROR", "/proof" },
        { "cryptosuite", "{}", "MALFORMED_PROOF", "/proof/cryptosuite" },
        { "cryptosuite", "\"none\"", "UNSUPPORTED_CRYPTOSUITE", "/proof/cryptosuite" },
        { "cryptosuite", "\"ecdsa-rdfc-2019\"", "UNSUPPORTED_CRYPTOSUITE", "/proof/cryptosuite" },
        { "cryptosuite", "\"eddsa-jcs-2022\"", "PROOF_VERIFICATION_ERROR", "/proof/proofValue" },
        { "id", "7", "MALFORMED_PROOF", "/proof/id" },
        { "nonce", "[]", "MALFORMED_PROOF", "/proof/nonce" },
        { "proofPurpose", null, "PROOF_VERIFICATION_ERROR", "/proof" },
        { "proofPurpose", "false", "MALFORMED_PROOF", "/proof/proofPurpose" },
        { "proofPurpose", "\"authentication\"", "INVALID_PROOF_PURPOSE", "/proof/proofPurpose" },
        { "verificationMethod", null, "PROOF_VERIFICATION_ERROR", "/proof" },
        { "verificationMethod", "{\"id\":\"did:key:z\"}", "MALFORMED_PROOF", "/proof/verificationMethod" },
        { "verificationMethod", "\"key\"", "INVALID_VERIFICATION_METHOD_URL", "/proof/verificationMethod" },
        { "verificationMethod", "\"did:web:example.com#k\"", "METHOD_NOT_SUPPORTED", "/proof/verificationMethod" },
        { "verificationMethod", "\"did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv\"", "KEY_TYPE_MISMATCH", "/proof/verificationMethod" },
        { "created", "7", "INVALID_PROOF_DATETIME", "/proof/created" },
        { "created", "\"2026-03-01\"", "INVALID_PROOF_DATETIME", "/proof/created" },
        { "created", "\"2026-03-01T12:05:01Z\"", "PROOF_NOT_YET_VALID", "/proof/created" },
        { "expires", "\"tomorrow\"", "INVALID_PROOF_DATETIME", "/proof/expires" },
        { "expires", "\"2026-03-01T11:55:00Z\"", "PROOF_EXPIRED", "/proof/expires" },
        { "domain", "7", "MALFORMED_PROOF", "/proof/domain" },
        { "domain", "[\"a\",7]", "MALFORMED_PROOF", "/proof/domain" },
        { "challenge", "[]", "MALFORMED_PROOF", "/proof/challenge" },
        { "previousProof", "7", "MALFORMED_PROOF", "/proof/previousProof" },
        { "previousProof", "[[]]", "MALFORMED_PROOF", "/proof/previousProof" },
        { "previousProof", "\"urn:absent\"", "PROOF_VERIFICATION_ERROR", "/proof/previousProof" },
        { "proofValue", null, "PROOF_VERIFICATION_ERROR", "/proof" },
        { "proofValue", "7", "MALFORMED_PROOF", "/proof/proofValue" },
        { "proofValue", "\"\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "proofValue", "\"z\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "proofValue", "\"z0OIl\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "proofValue", "\"uAAAA\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "proofValue", "\"z1111\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "proofValue", "\"zé\"", "INVALID_PROOF_VALUE", "/proof/proofValue" },
        { "mystery", "1", "PROOF_VERIFICATION_ERROR", "/proof/proofValue" },
        { "@context", "7", "PROOF_TRANSFORMATION_ERROR", "/proof/@context" },
        { "@context", "[\"https://www.w3.org/ns/credentials/v2\"]", "PROOF_TRANSFORMATION_ERROR", "/proof/@context" },
    };

    public static TheoryData<string, string, string> Documents => new()
    {
        { "[]", "INVALID_DOCUMENT", "" },
        { "\"x\"", "INVALID_DOCUMENT", "" },
        { """{"proof":"x"}""", "MALFORMED_PROOF", "/proof" },
        { """{"proof":null}""", "MALFORMED_PROOF", "/proof" },
        { """{"proof":[7]}""", "MALFORMED_PROOF", "/proof/0" },
        { """{"proof":[[]]}""", "MALFORMED_PROOF", "/proof/0" },
        { """{"proof":{}}""", "PROOF_VERIFICATION_ERROR", "/proof" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public async Task VCDI_4_4_changed_member_is_refused(string member, string? json, string code, string pointer)
    {
        ProofResult result = await VerifyChangedAsync(document =>
        {
            document["proof"]!.AsObject().Remove(member);
            if (json is not null)
            {
                document["proof"]![member] = JsonNode.Parse(json);
            }
        });
        // The examples context has @vocab, so that unknown members change the signature rather than fail to expand.
        AssertFailed(result, code, pointer);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task VCDI_4_4_malformed_document_is_refused(string json, string code, string pointer) =>
        AssertFailed(Assert.Single(await VerifyAsync(Utf8(json))), code, pointer);

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"proof":[]}""")]
    public async Task VCDI_4_4_document_without_proof_has_no_results(string json) => Assert.Empty(await VerifyAsync(Utf8(json)));

    [Fact]
    public async Task VCDI_4_4_result_names_what_was_verified()
    {
        ProofResult result = Assert.Single(await VerifyAsync(await SignAsync(options: new ProofOptions { Id = "urn:uuid:1" })));
        Assert.True(result.IsVerified);
        Assert.Equal(
            ("/proof", "urn:uuid:1", "eddsa-rdfc-2022", Signer.VerificationMethod, "did:key:" + Signer.PublicKey, "assertionMethod", Now),
            (result.Pointer, result.Id, result.Cryptosuite, result.VerificationMethod, result.Controller, result.Purpose, result.Created));
        Assert.Equal(
            [(CheckKind.IssuerKey, "VERIFICATION_METHOD_VERIFIED", "/proof/verificationMethod"), (CheckKind.Proof, "PROOF_VERIFIED", "/proof")],
            result.Checks.Select(check => (check.Kind, check.Code, check.Pointer!)));
    }

    [Fact]
    public async Task VCDI_4_4_other_key_does_not_verify() =>
        AssertFailed(
            await VerifyChangedAsync(document => document["proof"]!["verificationMethod"] = OtherSigner.VerificationMethod),
            "PROOF_VERIFICATION_ERROR",
            "/proof/proofValue");

    [Fact]
    public async Task VCDI_4_4_all_flaws_are_listed()
    {
        ProofResult result = await VerifyChangedAsync(document =>
        {
            document["proof"]!["created"] = "2030-01-01T00:00:00Z";
            document["proof"]!["expires"] = "2020-01-01T00:00:00Z";
            document["proof"]!["proofPurpose"] = "authentication";
            document["proof"]!["proofValue"] = "z1";
        });
        Assert.Equal(
            ["INVALID_PROOF_PURPOSE", "PROOF_NOT_YET_VALID", "PROOF_EXPIRED", "INVALID_PROOF_VALUE"],
            result.Checks.Where(check => check.Outcome == CheckOutcome.Failed).Select(check => check.Code));
    }

    [Theory]
    [InlineData("2026-03-01T12:05:00Z", true)]
    [InlineData("2026-03-01T12:05:00.0000001Z", false)]
    public async Task VCDI_2_1_created_may_be_ahead_by_the_clock_skew(string created, bool verified)
    {
        var options = new ProofOptions { Created = DateTimeOffset.Parse(created, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(verified, Assert.Single(await VerifyAsync(await SignAsync(options: options))).IsVerified);
    }

    [Theory]
    [InlineData("2026-03-01T11:55:00.0000001Z", true)]
    [InlineData("2026-03-01T11:55:00Z", false)]
    public async Task VCDI_2_1_expires_may_be_behind_by_the_clock_skew(string expires, bool verified)
    {
        var options = new ProofOptions
        {
            Created = Now.AddDays(-1),
            Expires = DateTimeOffset.Parse(expires, System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(verified, Assert.Single(await VerifyAsync(await SignAsync(options: options))).IsVerified);
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a b", "b a", true)]
    [InlineData("a", "a b", false)]
    [InlineData("a b", "a", false)]
    [InlineData("a", "", false)]
    public async Task VCDI_4_4_domain_must_be_the_expected_set(string expected, string actual, bool verified)
    {
        byte[] signed = await SignAsync(options: new ProofOptions { Domain = actual.Split(' ', StringSplitOptions.RemoveEmptyEntries) });
        ProofResult result = Assert.Single(await VerifyAsync(signed, Options with { ExpectedDomain = expected.Split(' ') }));
        Assert.Equal(verified, result.IsVerified);
        if (!verified)
        {
            AssertFailed(result, "INVALID_DOMAIN_ERROR", actual.Length == 0 ? "/proof" : "/proof/domain");
        }
    }

    [Theory]
    [InlineData("c", true)]
    [InlineData("C", false)]
    [InlineData(null, false)]
    public async Task VCDI_4_4_challenge_must_be_the_expected_one(string? challenge, bool verified)
    {
        ProofResult result = Assert.Single(await VerifyAsync(
            await SignAsync(options: new ProofOptions { Challenge = challenge }), Options with { ExpectedChallenge = "c" }));
        Assert.Equal(verified, result.IsVerified);
        if (!verified)
        {
            AssertFailed(result, "INVALID_CHALLENGE_ERROR", challenge is null ? "/proof" : "/proof/challenge");
        }
    }

    [Fact]
    public async Task VCDI_4_4_presentation_is_verified_for_authentication()
    {
        byte[] signed = await SignAsync(options: new ProofOptions { ProofPurpose = "authentication", Challenge = "c", Domain = ["a"] });
        var options = Options with { ExpectedPurpose = VerificationRelationship.Authentication, ExpectedChallenge = "c", ExpectedDomain = ["a"] };
        Assert.True(Assert.Single(await VerifyAsync(signed, options)).IsVerified);
    }

    [Fact]
    public async Task VCDI_3_suite_that_is_not_allowed_is_refused()
    {
        byte[] signed = await SignAsync(EddsaJcs2022.Instance);
        ProofResult result = Assert.Single(await VerifyAsync(signed, Options with { Cryptosuites = [EddsaRdfc2022.Instance] }));
        AssertFailed(result, "UNSUPPORTED_CRYPTOSUITE", "/proof/cryptosuite");
    }

    [Fact]
    public async Task VCDI_2_1_undefined_term_fails_with_its_place()
    {
        ProofResult result = await VerifyChangedAsync(document =>
        {
            document["@context"] = "https://www.w3.org/ns/credentials/v2";
            document["credentialSubject"] = new JsonObject { ["id"] = "did:example:abc", ["smuggled"] = "claim" };
        });
        AssertFailed(result, "undefined term", "/credentialSubject/smuggled");
    }

    [Fact]
    public async Task VCDI_2_1_document_without_context_fails() =>
        AssertFailed(await VerifyChangedAsync(document => document.AsObject().Remove("@context")), "PROOF_TRANSFORMATION_ERROR", "/@context");

    [Fact]
    public async Task VCDI_2_1_context_that_cannot_be_had_leaves_the_question_open() =>
        AssertFailed(
            await VerifyChangedAsync(document => document["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2", "https://unknown.example/c")),
            "loading remote context failed",
            "/@context/1",
            CheckOutcome.Indeterminate);

    [Fact]
    public async Task VCDI_4_4_too_many_proofs_are_refused_before_any_work()
    {
        JsonNode document = JsonNode.Parse(await SignAsync())!;
        document["proof"] = new JsonArray([.. Enumerable.Range(0, 33).Select(_ => document["proof"]!.DeepClone())]);
        AssertFailed(Assert.Single(await VerifyAsync(Utf8(document.ToJsonString()))), "TOO_MANY_PROOFS", "/proof");
        IReadOnlyList<ProofResult> allowed = await VerifyAsync(Utf8(document.ToJsonString()), Options with { MaxProofs = 33 });
        Assert.Equal((33, true, "/proof/32"), (allowed.Count, allowed[32].IsVerified, allowed[32].Pointer));
    }

    [Fact]
    public async Task VCDI_4_4_credential_within_a_document_is_verified_in_its_place()
    {
        byte[] signed = await SignAsync();
        byte[] outer = [.. "{\"inner\":["u8, .. signed, .. "]}"u8];
        using JsonTape tape = JsonTape.Parse(outer);
        tape.Root.TryGetProperty("inner"u8, out JsonElementRef inner);
        ProofResult result = Assert.Single(await new ProofVerifier(Options).VerifyAsync(inner.EnumerateArray().Single(), TestContext.Current.CancellationToken));
        Assert.Equal((true, "/inner/0/proof"), (result.IsVerified, result.Pointer));
    }
}
