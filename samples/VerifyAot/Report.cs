using VerifiableCreds.DataModel;

namespace VerifyAot;

/// <summary>Writes plain lines, one for each check.</summary>
internal static class Report
{
    public static void Checks(VerificationResult result)
    {
        foreach (VerificationCheck check in result.Checks)
        {
            Console.WriteLine($"{check.Outcome,-13} {check.Kind,-9} {check.Code} {check.Pointer}");
            Console.WriteLine($"              {check.Message}");
        }

        Console.WriteLine(result.IsVerified ? "Verified." : "Refused.");
    }

    public static int Usage()
    {
        Console.Error.WriteLine("""
            VerifyAot              issue a badge in memory, verify it, change it, see it refused
            VerifyAot FILE         verify the credential in FILE: exit code 0 if verified, 1 if not
            VerifyAot --time FILE  the same, and tell the time from Main's first line to the verification's end
            VerifyAot --issue FILE issue a badge and write it to FILE
            """);
        return ExitCode.Usage;
    }
}
