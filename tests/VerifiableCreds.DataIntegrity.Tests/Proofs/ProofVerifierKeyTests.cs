using VerifiableCreds.DataIntegrity.Tests.Dids;
using VerifiableCreds.DataModel;
using Xunit;
using static VerifiableCreds.DataIntegrity.Tests.TestDocuments;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

public sealed class ProofVerifierKeyTests
{
    private const string Issuer = "https://university.example/issuers/565049";
    private const string Method = Issuer + "#key-1";

    [Theory]
    [InlineData(DataIntegrityErrorCode.ResolutionUnavailable, CheckOutcome.Indeterminate)]
    [InlineData(DataIntegrityErrorCode.NotFound, CheckOutcome.Failed)]
    [InlineData(DataIntegrityErrorCode.MethodNotSupported, CheckOutcome.Failed)]
    [InlineData(DataIntegrityErrorCode.InvalidControlledIdentifierDocument, CheckOutcome.Failed)]
    public async Task CID_3_3_key_that_cannot_be_had_is_failed_or_open(DataIntegrityErrorCode code, CheckOutcome outcome)
    {
        ProofResult result = await VerifyAsync(new OfflineResolver(code));
        AssertFailed(result, code.ToSpecName(), "/proof/verificationMethod", outcome);
        Assert.Equal((CheckKind.IssuerKey, null), (Assert.Single(result.Checks).Kind, result.Controller));
    }

    [Fact]
    public async Task CID_2_2_listed_key_is_verified() => Assert.True((await VerifyAsync(Resolver())).IsVerified);

    [Fact]
    public async Task CID_2_3_key_outside_the_relationship_is_refused() =>
        AssertFailed(
            await VerifyAsync(Resolver(relationship: VerificationRelationship.Authentication)),
            "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD",
            "/proof/verificationMethod");

    [Fact]
    public async Task CID_2_2_method_without_a_readable_key_is_refused()
    {
        AssertFailed(await VerifyAsync(Resolver(method => method with { PublicKey = null })), "INVALID_VERIFICATION_METHOD", "/proof/verificationMethod");
    }

    [Theory]
    [InlineData(1, true, true)]
    [InlineData(0, true, false)]
    [InlineData(-4, true, false)]
    [InlineData(-5, false, false)]
    public async Task CID_2_2_expiry_allows_for_clock_skew_and_revocation_does_not(int minutes, bool whenItExpires, bool whenItIsRevoked)
    {
        DateTimeOffset at = Now.AddMinutes(minutes);
        Assert.Equal(whenItExpires, (await VerifyAsync(Resolver(method => method with { Expires = at }))).IsVerified);
        Assert.Equal(whenItIsRevoked, (await VerifyAsync(Resolver(method => method with { Revoked = at }))).IsVerified);
    }

    [Fact]
    public async Task CID_2_2_expired_and_revoked_keys_have_codes_of_their_own()
    {
        AssertFailed(
            await VerifyAsync(Resolver(method => method with { Expires = Now.AddDays(-1) })), "VERIFICATION_METHOD_EXPIRED", "/proof/verificationMethod");
        AssertFailed(
            await VerifyAsync(Resolver(method => method with { Revoked = Now.AddDays(-1) })), "VERIFICATION_METHOD_REVOKED", "/proof/verificationMethod");
    }

    private static async Task<ProofResult> VerifyAsync(IDidResolver resolver) =>
        Assert.Single(await TestDocuments.VerifyAsync(
            await SignAsync(options: new ProofOptions { VerificationMethod = Method }), Options with { Resolver = resolver }));

    private static StaticDidResolver Resolver(
        Func<VerificationMethod, VerificationMethod>? change = null,
        VerificationRelationship relationship = VerificationRelationship.AssertionMethod)
    {
        var method = new VerificationMethod(Method, Issuer, "Multikey", Signer.PublicKey);
        return new StaticDidResolver(new ControllerDocument(
            Issuer,
            [change is null ? method : change(method)],
            new Dictionary<VerificationRelationship, IReadOnlyList<string>> { [relationship] = [Method] }));
    }
}
