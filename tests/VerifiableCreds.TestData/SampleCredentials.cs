using System.Text;

namespace VerifiableCreds.TestData;

/// <summary>Unsecured credentials of our own, for tests and benchmarks.</summary>
public static class SampleCredentials
{
    /// <summary>The smallest credential that is of any use: one claim, the subject's id.</summary>
    public static byte[] Minimal { get; } = Read("minimal.json");

    /// <summary>An Open Badge of about 4.5 KB with results, alignments and evidence.</summary>
    public static byte[] Badge { get; } = Read("badge.json");

    /// <summary>A presentation of ten badges, each a node of its own.</summary>
    public static byte[] PresentationOfTen { get; } = Presentation(10);

    private static byte[] Presentation(int count)
    {
        string badge = Encoding.UTF8.GetString(Badge);
        IEnumerable<string> badges = Enumerable.Range(0, count).Select(i => badge.Replace("7c1d2a50", $"7c1d2a5{i}", StringComparison.Ordinal));
        return Encoding.UTF8.GetBytes($$"""
            {
              "@context": ["https://www.w3.org/ns/credentials/v2"],
              "type": ["VerifiablePresentation"],
              "holder": "did:example:learner",
              "verifiableCredential": [{{string.Join(",\n", badges)}}]
            }
            """);
    }

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(SampleCredentials).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
