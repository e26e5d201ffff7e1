using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Soak;

/// <summary>A bounded set of badges, each with an id, an issuer and a key of its own.</summary>
internal static class IssuedBadges
{
    public static async Task<IReadOnlyList<ReadOnlyMemory<byte>>> IssueAsync(int count)
    {
        string sample = Encoding.UTF8.GetString(SampleCredentials.Badge);
        var badges = new ReadOnlyMemory<byte>[count];
        for (int i = 0; i < count; i++)
        {
            byte[] seed = new byte[Ed25519Signer.SeedLength];
            BinaryPrimitives.WriteInt32BigEndian(seed, i + 1);
            using var signer = Ed25519Signer.FromSeed(seed);
            var issuer = new CredentialIssuer(signer);
            string badge = sample
                .Replace("https://university.example/issuers/14", issuer.Id, StringComparison.Ordinal)
                .Replace("7c1d2a50", i.ToString("x8", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            badges[i] = await issuer.IssueAsync(Encoding.UTF8.GetBytes(badge));
        }

        return badges;
    }

    /// <summary>The badges again and again, until there are enough.</summary>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> RepeatAsync(IReadOnlyList<ReadOnlyMemory<byte>> badges, long count)
    {
        for (long i = 0; i < count; i++)
        {
            yield return badges[(int)(i % badges.Count)];
        }

        await Task.CompletedTask;
    }
}
