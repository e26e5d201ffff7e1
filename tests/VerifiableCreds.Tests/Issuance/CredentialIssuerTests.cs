using System.Text;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.Tests.Issuance;

public sealed class CredentialIssuerTests
{
    [Fact]
    public async Task Issued_credential_keeps_every_byte_of_the_document()
    {
        string issued = await IssuedBadge.IssueAsync();
        int proof = issued.LastIndexOf(",\"proof\":", StringComparison.Ordinal);
        string before = issued[..proof];
        Assert.StartsWith(before, IssuedBadge.Unsecured, StringComparison.Ordinal);
        Assert.Equal("}", IssuedBadge.Unsecured[before.Length..].Trim());
    }

    [Fact]
    public async Task Issuance_is_deterministic() => Assert.Equal(await IssuedBadge.IssueAsync(), await IssuedBadge.IssueAsync());

    [Fact]
    public async Task Credential_of_another_issuer_is_refused()
    {
        CredentialException exception = await RefuseAsync<CredentialException>(IssuedBadge.Unsecured.With(IssuedBadge.IssuerId, "https://university.example/issuers/15"));
        VerificationCheck failure = Assert.Single(exception.Failures);
        Assert.Equal((CheckKind.IssuerKey, "ISSUER_KEY_MISMATCH", "/issuer/id"), (failure.Kind, failure.Code, failure.Pointer));
    }

    [Fact]
    public async Task Credential_that_breaks_several_rules_is_refused_with_all_of_them()
    {
        CredentialException exception = await RefuseAsync<CredentialException>(
            IssuedBadge.Unsecured.With("\"2026-09-01T08:00:00Z\"", "\"1 September\"").With("[\"AchievementSubject\"]", "[\"Subject\"]"));
        Assert.Equal(["/credentialSubject/type", "/validFrom"], exception.Failures.Select(failure => failure.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Malformed_JSON_is_refused() =>
        Assert.Equal("INVALID_JSON", Assert.Single((await RefuseAsync<CredentialException>("{")).Failures).Code);

    [Fact]
    public async Task Undefined_term_is_refused()
    {
        JsonLdException exception = await RefuseAsync<JsonLdException>(IssuedBadge.Unsecured.With("\"role\":", "\"honours\": true, \"role\":"));
        Assert.Equal((JsonLdErrorCode.UndefinedTerm, "/credentialSubject/honours"), (exception.Code, exception.Pointer));
    }

    [Fact]
    public void Signer_of_the_wrong_kind_is_refused()
    {
        DataIntegrityException exception = Assert.Throws<DataIntegrityException>(() => new CredentialIssuer(new P256Signer()));
        Assert.Equal(DataIntegrityErrorCode.KeyTypeMismatch, exception.Code);
    }

    private static Task<T> RefuseAsync<T>(string unsecured)
        where T : Exception =>
        Assert.ThrowsAsync<T>(async () => await new CredentialIssuer(IssuedBadge.Signer).IssueAsync(Encoding.UTF8.GetBytes(unsecured)));

    private sealed class P256Signer : ISigner
    {
        public KeyType KeyType => KeyType.P256;

        public string VerificationMethod => "did:example:issuer#key";

        public ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("nothing is to be signed");
    }
}
