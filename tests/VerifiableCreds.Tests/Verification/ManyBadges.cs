using System.Text;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Tests.Verification;

/// <summary>Badges of several issuers, and some that are bent; issued once.</summary>
public sealed class ManyBadges
{
    private const int IssuerCount = 8;

    public ManyBadges()
    {
        Badges = [.. Enumerable.Range(0, IssuerCount).Select(Issue)];
        Bent =
        [
            [],
            "[]"u8.ToArray(),
            [0xFF, 0xFE, 0x00],
            Encoding.UTF8.GetBytes(new string('[', 100_000)),
            """{"@context":["https://www.w3.org/ns/credentials/v2"],"proof":[[[]]]}"""u8.ToArray(),
            Badges[0][..^20],
            Encoding.UTF8.GetBytes(IssuedBadge.Unsecured),
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Badges[1]).With("\"value\": \"B\"", "\"value\": \"A\"")),
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Badges[2]).With("did:key:z6Mk", "did:key:z6Mj")),
        ];
        Unknown = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Badges[3]).With("context-3.0.3.json\"", "context-3.0.9.json\""));
    }

    /// <summary>Badges that verify, each of an issuer of its own.</summary>
    public IReadOnlyList<byte[]> Badges { get; }

    /// <summary>What fails.</summary>
    public IReadOnlyList<byte[]> Bent { get; }

    /// <summary>A badge whose context is not known, so that its proof is left open.</summary>
    public byte[] Unknown { get; }

    public static string IssuerOf(int number) => SignerOf(number).VerificationMethod.Split('#')[0];

    /// <summary>Badges that verify, those of the first issuers again and again.</summary>
    public IReadOnlyList<byte[]> Take(int count) => [.. Enumerable.Range(0, count).Select(i => Badges[i % IssuerCount])];

    private static byte[] Issue(int number)
    {
        using Ed25519Signer signer = SignerOf(number);
        string id = signer.VerificationMethod.Split('#')[0];
        string unsecured = Encoding.UTF8.GetString(SampleCredentials.Badge).With("https://university.example/issuers/14", id);
        var issuer = new CredentialIssuer(signer, new CredentialIssuerOptions { TimeProvider = new FixedClock(IssuedBadge.Noon) });
        ValueTask<byte[]> issued = issuer.IssueAsync(Encoding.UTF8.GetBytes(unsecured));
        return issued.AsTask().GetAwaiter().GetResult();
    }

    private static Ed25519Signer SignerOf(int number) =>
        Ed25519Signer.FromSeed([.. Enumerable.Range(0, Ed25519Signer.SeedLength).Select(i => (byte)((number * 7) + i + 2))]);
}
