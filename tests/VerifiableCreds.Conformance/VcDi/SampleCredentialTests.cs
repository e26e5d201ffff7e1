using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>Signed credentials that other systems made: the samples of the 1EdTech validator and the W3C Recommendation on status lists.</summary>
public sealed class SampleCredentialTests
{
    private const string Samples = "badges/public-validator/";
    private const string StatusExamples = "status/bitstring/rec-signed-data-integrity.json";

    public static TheoryData<string> Verified =>
    [
        "ob30/complete.json", "ob30/endorsement-valid.json", "ob30/simple.json", "ob30/simple-context-alias.json",
        "ob30/simple-context-version.json", "ob30/simple-did-key-method.json", "ob30/simple-did-web-method.json", "ob30/simple_v1.json",
        "ob30/simple-err-expired.json", "ob30/simple-err-issued.json", "ob30/simple-err-issuer.json",
        "ob30/bit-string-list/credential-status-revoked.json", "ob30/bit-string-list/credential-status-revoked-blank-nodes.json",
        "ob30/bit-string-list/testlist", "clr20/simple.json", "clr20/simple_v1.json", "clr20/complex.json",
    ];

    public static TheoryData<string, string, string> Refused => new()
    {
        { "ob30/simple-err-proof-method.json", "INVALID_VERIFICATION_METHOD", "/proof/verificationMethod" },
        { "ob30/simple-err-proof-method-no-scheme.json", "INVALID_VERIFICATION_METHOD_URL", "/proof/0/verificationMethod" },
        { "ob30/simple-err-proof-method-unknown-did-method.json", "METHOD_NOT_SUPPORTED", "/proof/0/verificationMethod" },
        { "ob30/simple-err-proof-method-unknown-scheme.json", "METHOD_NOT_SUPPORTED", "/proof/0/verificationMethod" },
        { "ob30/simple-err-proof-value.json", "PROOF_VERIFICATION_ERROR", "/proof/0/proofValue" },
        { "ob30/simple-eddsa-2022.json", "UNSUPPORTED_CRYPTOSUITE", "/proof/0/cryptosuite" },
    };

    public static TheoryData<int> StatusDocuments => [1, 3];

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Verified))]
    public async Task Sample_is_verified(string path)
    {
        ProofResult result = Assert.Single(await VerifyAsync(path));
        Assert.All(result.Checks, check => Assert.Equal((CheckOutcome.Passed, check.Message), (check.Outcome, check.Message)));
        Assert.True(result.IsVerified);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Refused))]
    public async Task Sample_is_refused(string path, string code, string pointer)
    {
        ProofResult result = Assert.Single(await VerifyAsync(path));
        VerificationCheck failed = Assert.Single(result.Checks, check => check.Outcome == CheckOutcome.Failed);
        Assert.Equal((code, pointer), (failed.Code, failed.Pointer));
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Draft_name_is_verified_where_asked_for()
    {
        byte[] document = ConformanceData.Bytes(Samples + "ob30/simple-eddsa-2022.json");
        var options = new ProofVerifierOptions { Cryptosuites = [EddsaRdfc2022.Draft], Resolver = new FragmentKeyResolver(document) };
        Assert.True(Assert.Single(await EddsaVectors.VerifyAsync(document, options)).IsVerified);
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Unknown_proof_beside_a_good_one_has_its_own_failure()
    {
        IReadOnlyList<ProofResult> results = await VerifyAsync("ob30/simple-multiple-proofs.json");
        Assert.Equal([false, true], results.Select(result => result.IsVerified));
        Assert.Contains(results[0].Checks, check => check is { Code: "UNSUPPORTED_CRYPTOSUITE", Pointer: "/proof/0/type" });
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public async Task Sample_without_proof_has_no_results() => Assert.Empty(await VerifyAsync("ob30/simple-noproof.json"));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(StatusDocuments))]
    public async Task Status_list_example_is_verified(int index)
    {
        JsonNode example = JsonNode.Parse(ConformanceData.Bytes(StatusExamples))!["documents"]![index]!["document"]!;
        Assert.Equal("eddsa-rdfc-2022", example["proof"]!["cryptosuite"]!.GetValue<string>());
        ProofResult result = Assert.Single(await EddsaVectors.VerifyAsync(Encoding.UTF8.GetBytes(example.ToJsonString())));
        Assert.True(result.IsVerified, string.Join("; ", result.Checks));
    }

    private static Task<IReadOnlyList<ProofResult>> VerifyAsync(string path)
    {
        byte[] document = ConformanceData.Bytes(Samples + path);
        return EddsaVectors.VerifyAsync(document, new() { Resolver = new FragmentKeyResolver(document) });
    }
}
