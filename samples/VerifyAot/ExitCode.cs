namespace VerifyAot;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    public const int Verified = 0;
    public const int NotVerified = 1;
    public const int Usage = 2;
}
