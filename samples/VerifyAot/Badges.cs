using System.Diagnostics;
using System.Globalization;
using IssueAndVerify;
using VerifiableCreds;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;

namespace VerifyAot;

/// <summary>Badges in files.</summary>
internal static class Badges
{
    /// <summary>Verifies a file; says how long that took since <paramref name="start"/>, a timestamp of <see cref="Stopwatch"/>, if one is given.</summary>
    public static async Task<int> VerifyAsync(string file, long? start)
    {
        if (!File.Exists(file))
        {
            Console.Error.WriteLine($"There is no file {file}.");
            return Report.Usage();
        }

        VerificationResult result = await new CredentialVerifier().VerifyAsync(await File.ReadAllBytesAsync(file));
        TimeSpan? elapsed = start is { } from ? Stopwatch.GetElapsedTime(from) : null;
        Report.Checks(result);
        if (elapsed is { } time)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F1} ms from Main's first line to the end of the first verification"));
        }

        return result.IsVerified ? ExitCode.Verified : ExitCode.NotVerified;
    }

    /// <summary>Issues a badge with a key that is thrown away.</summary>
    public static async Task<int> IssueAsync(string file)
    {
        using var key = Ed25519Signer.Generate();
        var issuer = new CredentialIssuer(key);
        await File.WriteAllBytesAsync(file, await issuer.IssueAsync(DataStewardBadge.Create(issuer.Id)));
        Console.WriteLine($"Issued {file}.");
        return ExitCode.Verified;
    }
}
