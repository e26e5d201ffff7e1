using System.IO.Compression;
using System.Xml.Linq;
using VerifiableCreds.Tests.Architecture;
using Xunit;

namespace VerifiableCreds.Tests.Packaging;

/// <summary>What is packed can be used, and holds what it has to.</summary>
public sealed class PackageTests(PackedPackages packed) : IClassFixture<PackedPackages>
{
    private const string Marker = "<!-- example: issue-and-verify -->";

    public static TheoryData<string> Packages => [.. DependencyRules.Projects];

    [Fact]
    public async Task Example_of_the_readme_runs_on_the_packages()
    {
        string readme = await File.ReadAllTextAsync(RepositoryFolder.PathOf("README.md"), TestContext.Current.CancellationToken);
        string output = await packed.RunProgramAsync("VerifiableCreds", Example(readme), TestContext.Current.CancellationToken);
        Assert.EndsWith("verified", output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("Failed", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_holds_library_documentation_readme_licence_and_notices(string package)
    {
        using ZipArchive archive = Open(package);
        string[] expected = ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", $"lib/net10.0/{package}.dll", $"lib/net10.0/{package}.xml"];
        Assert.Equal(expected, archive.Entries.Select(entry => entry.FullName).Intersect(expected).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_depends_only_on_what_it_may(string package)
    {
        using ZipArchive archive = Open(package);
        using Stream nuspec = archive.GetEntry(package + ".nuspec")!.Open();
        string[] dependencies = [.. XDocument.Load(nuspec).Descendants().Where(node => node.Name.LocalName == "dependency").Select(node => node.Attribute("id")!.Value)];
        Assert.Empty(DependencyRules.Violations(package, dependencies));
        Assert.Equal(package == "VerifiableCreds.JsonLd", dependencies.Length == 0);
    }

    private ZipArchive Open(string package) => ZipFile.OpenRead(Path.Combine(packed.Feed, $"{package}.{PackedPackages.Version}.nupkg"));

    /// <summary>The block of C# after the marker. Without it there is nothing that could be run, and the test fails.</summary>
    private static string Example(string readme)
    {
        int marker = readme.IndexOf(Marker, StringComparison.Ordinal);
        Assert.True(marker >= 0, "README.md has no example: " + Marker);
        string[] lines = readme[(marker + Marker.Length)..].TrimStart().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("```csharp", lines[0].TrimEnd());
        string[] program = [.. lines.Skip(1).TakeWhile(line => line.TrimEnd() != "```")];
        Assert.NotEmpty(program);
        return string.Join('\n', program);
    }
}
