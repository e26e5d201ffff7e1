using System.Text;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Tests;

/// <summary>A badge that was issued at noon on 1 October 2026, to be bent in tests.</summary>
internal static class IssuedBadge
{
    public static readonly DateTimeOffset Noon = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly byte[] Seed = [.. Enumerable.Range(1, Ed25519Signer.SeedLength).Select(i => (byte)i)];

    public static Ed25519Signer Signer { get; } = Ed25519Signer.FromSeed(Seed);

    public static string IssuerId { get; } = new CredentialIssuer(Signer).Id;

    /// <summary>The badge without a proof.</summary>
    public static string Unsecured { get; } =
        Encoding.UTF8.GetString(SampleCredentials.Badge).Replace("https://university.example/issuers/14", IssuerId, StringComparison.Ordinal);

    public static async Task<string> IssueAsync(string? unsecured = null, ProofOptions? options = null, ICryptosuite? suite = null, DateTimeOffset? at = null)
    {
        var issuer = new CredentialIssuer(Signer, new CredentialIssuerOptions
        {
            TimeProvider = new FixedClock(at ?? Noon),
            Cryptosuite = suite ?? EddsaRdfc2022.Instance,
        });
        return Encoding.UTF8.GetString(await issuer.IssueAsync(Encoding.UTF8.GetBytes(unsecured ?? Unsecured), options));
    }

    public static CredentialVerifier Verifier(DateTimeOffset? at = null, params string[]? trusted) => new(new CredentialVerifierOptions
    {
        Proofs = new ProofVerifierOptions { TimeProvider = new FixedClock(at ?? Noon) },
        TrustedIssuers = trusted is { Length: > 0 } ? trusted : null,
    });

    public static async Task<VerificationResult> VerifyAsync(string json, DateTimeOffset? at = null) =>
        await Verifier(at).VerifyAsync(Encoding.UTF8.GetBytes(json));

    /// <summary>Replaces text that must be there, so that no test bends nothing.</summary>
    public static string With(this string json, string old, string @new) => json.Contains(old, StringComparison.Ordinal)
        ? json.Replace(old, @new, StringComparison.Ordinal)
        : throw new ArgumentException($"The badge does not contain '{old}'.", nameof(old));
}
