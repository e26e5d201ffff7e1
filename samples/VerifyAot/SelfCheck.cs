using System.Text;
using IssueAndVerify;
using VerifiableCreds;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;

namespace VerifyAot;

/// <summary>Issues a badge, verifies it, and sees it refused once it was changed.</summary>
internal static class SelfCheck
{
    public static async Task<int> RunAsync()
    {
        using var key = Ed25519Signer.Generate();
        var issuer = new CredentialIssuer(key);
        var verifier = new CredentialVerifier();
        byte[] badge = await issuer.IssueAsync(DataStewardBadge.Create(issuer.Id));

        Console.WriteLine($"A badge of {badge.Length} bytes, as issued:");
        VerificationResult genuine = await verifier.VerifyAsync(badge);
        Report.Checks(genuine);

        Console.WriteLine();
        Console.WriteLine("The same with the grade raised from B to A:");
        byte[] raised = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(badge).Replace("\"value\":\"B\"", "\"value\":\"A\"", StringComparison.Ordinal));
        VerificationResult forged = await verifier.VerifyAsync(raised);
        Report.Checks(forged);

        Console.WriteLine();
        bool isAsExpected = genuine.IsVerified && !raised.AsSpan().SequenceEqual(badge) && !forged.IsVerified;
        Console.WriteLine(isAsExpected ? "The genuine badge was accepted; the forgery was refused." : "Something is wrong: see above.");
        return isAsExpected ? ExitCode.Verified : ExitCode.NotVerified;
    }
}
