namespace VerifiableCreds.TestData;

/// <summary>The one place that knows where the conformance suites are: they live outside the repository.</summary>
public static class ConformanceData
{
    private const string Variable = "VERIFIABLECREDS_CONFORMANCE";

    /// <summary>Why a test that needs the suites is skipped.</summary>
    public const string SkipReason = "conformance data not found: set " + Variable + " or put it in ../shared/conformance beside the repository";

    /// <summary>The folder that holds the suites, or <see langword="null"/> where there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>Whether the suites are present; for <c>SkipUnless</c>.</summary>
    public static bool IsPresent => Root is not null;

    /// <summary>The absolute path of a file or folder of the suites, given with forward slashes.</summary>
    public static string PathOf(string relative) =>
        Path.Combine(Root ?? throw new DirectoryNotFoundException(SkipReason), relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The bytes of a file of the suites.</summary>
    public static byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    /// <summary>The UTF-8 text of a file of the suites, exactly as it stands.</summary>
    public static string Text(string relative) => File.ReadAllText(PathOf(relative));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "VerifiableCreds.sln")))
            {
                string candidate = Path.Combine(folder.FullName, "..", "shared", "conformance");
                return Directory.Exists(candidate) ? Path.GetFullPath(candidate) : null;
            }
        }

        return null;
    }
}
