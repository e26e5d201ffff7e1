using System.Text;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using Xunit;

namespace VerifiableCreds.Tests.Verification;

public sealed class CredentialVerifierTests
{
    public static TheoryData<string> Suites => ["eddsa-rdfc-2022", "eddsa-jcs-2022", "Ed25519Signature2020"];

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task Issued_badge_passes_every_check(string suite)
    {
        VerificationResult result = await IssuedBadge.VerifyAsync(await IssueAsync(suite));
        Assert.True(result.IsVerified, string.Join('\n', result.Failures));
        Assert.Equal(
            [CheckKind.Structure, CheckKind.IssuerKey, CheckKind.Proof, CheckKind.IssuerKey, CheckKind.Dates],
            result.Checks.Select(check => check.Kind));
    }

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task Changed_value_fails(string suite)
    {
        string json = (await IssueAsync(suite)).With("\"value\": \"B\"", "\"value\": \"A\"");
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.Proof, "PROOF_VERIFICATION_ERROR", "/proof/proofValue");
    }

    [Fact]
    public async Task Malformed_JSON_fails_with_its_offset()
    {
        string json = await IssuedBadge.IssueAsync();
        VerificationResult result = await IssuedBadge.VerifyAsync(json[..^20]);
        VerificationCheck check = Assert.Single(result.Checks);
        Assert.Equal((CheckOutcome.Failed, CheckKind.Structure, "INVALID_JSON"), (check.Outcome, check.Kind, check.Code));
        Assert.InRange(check.ByteOffset!.Value, 1, json.Length - 20);
    }

    [Fact]
    public async Task Duplicate_key_fails_with_its_offset()
    {
        string json = (await IssuedBadge.IssueAsync()).With("\"role\":", "\"term\":");
        VerificationResult result = await IssuedBadge.VerifyAsync(json);
        VerificationCheck check = Assert.Single(result.Checks);
        Assert.Equal(("DUPLICATE_KEY", (long?)json.LastIndexOf("\"term\":", StringComparison.Ordinal)), (check.Code, check.ByteOffset));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"badge\"")]
    [InlineData("null")]
    public async Task JSON_that_is_no_object_fails(string json) =>
        Assert.Equal("NOT_AN_OBJECT", Assert.Single((await IssuedBadge.VerifyAsync(json)).Checks).Code);

    [Fact]
    public async Task Missing_context_fails()
    {
        string json = await IssuedBadge.IssueAsync();
        int start = json.IndexOf("\"@context\"", StringComparison.Ordinal);
        int end = json.IndexOf("\"id\"", StringComparison.Ordinal);
        AssertFailure(await IssuedBadge.VerifyAsync(json.Remove(start, end - start)), CheckKind.Structure, "MISSING_PROPERTY", "/@context");
    }

    [Fact]
    public async Task Unknown_context_is_left_open()
    {
        string json = (await IssuedBadge.IssueAsync()).With("context-3.0.3.json\"", "context-3.0.9.json\"");
        VerificationResult result = await IssuedBadge.VerifyAsync(json);
        Assert.False(result.IsVerified);
        Assert.Contains(result.Checks, check => check is { Kind: CheckKind.Proof, Outcome: CheckOutcome.Indeterminate, Code: "loading remote context failed" });
    }

    [Fact]
    public async Task Undefined_term_fails()
    {
        string json = (await IssuedBadge.IssueAsync()).With("\"role\":", "\"honours\": true, \"role\":");
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.Proof, "undefined term", "/credentialSubject/honours");
    }

    [Fact]
    public async Task Missing_proof_fails() =>
        AssertFailure(await IssuedBadge.VerifyAsync(IssuedBadge.Unsecured), CheckKind.Proof, "PROOF_MISSING", "/proof");

    [Fact]
    public async Task Unknown_suite_fails()
    {
        string json = (await IssuedBadge.IssueAsync()).With("\"eddsa-rdfc-2022\"", "\"eddsa-rdfc-2099\"");
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.Proof, "UNSUPPORTED_CRYPTOSUITE", "/proof/cryptosuite");
    }

    [Fact]
    public async Task Suite_that_the_verifier_does_not_accept_fails()
    {
        var verifier = new CredentialVerifier(new CredentialVerifierOptions
        {
            Proofs = new ProofVerifierOptions { TimeProvider = new FixedClock(IssuedBadge.Noon), Cryptosuites = [EddsaJcs2022.Instance] },
        });
        VerificationResult result = await verifier.VerifyAsync(Encoding.UTF8.GetBytes(await IssuedBadge.IssueAsync()), TestContext.Current.CancellationToken);
        AssertFailure(result, CheckKind.Proof, "UNSUPPORTED_CRYPTOSUITE", "/proof/cryptosuite");
    }

    [Fact]
    public async Task Wrong_key_type_fails()
    {
        // The did:key of the P-256 base point: a good key, but not for EdDSA.
        const string P256 = "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169";
        string json = (await IssuedBadge.IssueAsync()).With(IssuedBadge.Signer.VerificationMethod, $"did:key:{P256}#{P256}");
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.IssuerKey, "KEY_TYPE_MISMATCH", "/proof/verificationMethod");
    }

    [Fact]
    public async Task Key_of_another_fails()
    {
        using var other = Ed25519Signer.Generate();
        string json = Encoding.UTF8.GetString(await new ProofSigner(EddsaRdfc2022.Instance, other, timeProvider: new FixedClock(IssuedBadge.Noon))
            .AddProofAsync(Encoding.UTF8.GetBytes(IssuedBadge.Unsecured), cancellationToken: TestContext.Current.CancellationToken));
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.IssuerKey, "ISSUER_KEY_MISMATCH", "/issuer/id");
    }

    [Fact]
    public async Task Wrong_proof_purpose_fails()
    {
        string json = await IssuedBadge.IssueAsync(options: new ProofOptions { ProofPurpose = "authentication" });
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.Proof, "INVALID_PROOF_PURPOSE", "/proof/proofPurpose");
    }

    [Theory]
    [InlineData("2029-09-01T00:06:00Z", "CREDENTIAL_EXPIRED", "/validUntil")]
    [InlineData("2026-08-31T08:00:00Z", "CREDENTIAL_NOT_YET_VALID", "/validFrom")]
    public async Task Date_outside_the_validity_period_fails(string now, string code, string pointer)
    {
        DateTimeOffset at = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        string json = await IssuedBadge.IssueAsync(at: new DateTimeOffset(2026, 8, 31, 0, 0, 0, TimeSpan.Zero));
        AssertFailure(await IssuedBadge.VerifyAsync(json, at), CheckKind.Dates, code, pointer);
    }

    [Fact]
    public async Task Expired_proof_fails()
    {
        string json = await IssuedBadge.IssueAsync(options: new ProofOptions { Expires = IssuedBadge.Noon.AddHours(1) });
        AssertFailure(await IssuedBadge.VerifyAsync(json, IssuedBadge.Noon.AddHours(2)), CheckKind.Proof, "PROOF_EXPIRED", "/proof/expires");
    }

    [Fact]
    public async Task Proof_created_in_the_future_fails()
    {
        string json = await IssuedBadge.IssueAsync(at: IssuedBadge.Noon.AddHours(1));
        AssertFailure(await IssuedBadge.VerifyAsync(json), CheckKind.Proof, "PROOF_NOT_YET_VALID", "/proof/created");
    }

    [Fact]
    public async Task Truncated_proof_value_fails()
    {
        string json = await IssuedBadge.IssueAsync();
        string value = json[json.IndexOf("\"z", json.IndexOf("\"proofValue\"", StringComparison.Ordinal), StringComparison.Ordinal)..].Split('"')[1];
        AssertFailure(await IssuedBadge.VerifyAsync(json.With(value, value[..^4])), CheckKind.Proof, "INVALID_PROOF_VALUE", "/proof/proofValue");
    }

    [Fact]
    public async Task Status_that_is_not_looked_up_is_left_open()
    {
        string unsecured = IssuedBadge.Unsecured.With("\"credentialSchema\":", """
            "credentialStatus": {
                "id": "https://university.example/status/3#94567", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
                "statusListIndex": "94567", "statusListCredential": "https://university.example/status/3"
              },
              "credentialSchema":
            """);
        VerificationResult result = await IssuedBadge.VerifyAsync(await IssuedBadge.IssueAsync(unsecured));
        Assert.False(result.IsVerified);
        Assert.Empty(result.Failures);
        Assert.Contains(result.Checks, check => check is { Kind: CheckKind.Status, Outcome: CheckOutcome.Indeterminate, Pointer: "/credentialStatus" });
    }

    [Fact]
    public async Task Issuer_is_checked_against_those_that_are_trusted()
    {
        byte[] json = Encoding.UTF8.GetBytes(await IssuedBadge.IssueAsync());
        VerificationResult known = await IssuedBadge.Verifier(null, IssuedBadge.IssuerId).VerifyAsync(json, TestContext.Current.CancellationToken);
        VerificationResult unknown = await IssuedBadge.Verifier(null, "did:example:other").VerifyAsync(json, TestContext.Current.CancellationToken);
        Assert.True(known.IsVerified);
        AssertFailure(unknown, CheckKind.Trust, "ISSUER_NOT_TRUSTED", "/issuer/id");
    }

    [Fact]
    public void Result_without_checks_is_no_success() => Assert.False(new VerificationResult([]).IsVerified);

    private static Task<string> IssueAsync(string suite) => suite switch
    {
        "eddsa-jcs-2022" => IssuedBadge.IssueAsync(suite: EddsaJcs2022.Instance),
        "Ed25519Signature2020" => IssuedBadge.IssueAsync(
            IssuedBadge.Unsecured.With("v3p0/extensions.json\"", "v3p0/extensions.json\", \"https://w3id.org/security/suites/ed25519-2020/v1\""),
            suite: Ed25519Signature2020.Instance),
        _ => IssuedBadge.IssueAsync(),
    };

    private static void AssertFailure(VerificationResult result, CheckKind kind, string code, string pointer)
    {
        Assert.False(result.IsVerified);
        Assert.Contains((kind, code, pointer), result.Failures.Select(check => (check.Kind, check.Code, check.Pointer)));
    }
}
