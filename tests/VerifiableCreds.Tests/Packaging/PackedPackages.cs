using System.Xml.Linq;
using Xunit;

namespace VerifiableCreds.Tests.Packaging;

/// <summary>All packages, packed once into a folder of their own. Nothing is built into the folders of the sources.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    /// <summary>The version that is packed.</summary>
    public const string Version = "0.1.0-packed";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verifiablecreds-");

    /// <summary>The folder with the packages, which serves as a feed.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        string artifacts = Path.Combine(_folder.FullName, "artifacts");
        foreach (string project in RepositoryFolder.Packages.Values)
        {
            await DotnetCommand.RunAsync(
                RepositoryFolder.Root, new Dictionary<string, string>(), TestContext.Current.CancellationToken,
                "pack", project, "-c", "Release", "-o", Feed, "--artifacts-path", artifacts, "-p:Version=" + Version, "-v", "quiet", "--disable-build-servers");
        }
    }

    /// <summary>Builds and runs a program that refers to a package, as its user would.</summary>
    /// <returns>What it printed.</returns>
    public async Task<string> RunProgramAsync(string package, string program, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory("program");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Program.cs"), program, cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "program.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """, cancellationToken);
        string global = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Configuration(global).Save(Path.Combine(folder.FullName, "nuget.config"));

        // A folder of its own for the packages unpacked: the same version packed again must not come from the last run.
        var environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "unpacked") };
        return await DotnetCommand.RunAsync(folder.FullName, environment, cancellationToken, "run", "-c", "Release", "-v", "quiet");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>The repository's sources and the feed; what has been downloaded already is used.</summary>
    private XDocument Configuration(string global)
    {
        XDocument configuration = XDocument.Load(RepositoryFolder.PathOf("nuget.config"));
        configuration.Root!.Element("packageSources")!.Add(Entry("packed", Feed));
        if (Directory.Exists(global))
        {
            configuration.Root.Add(new XElement("fallbackPackageFolders", Entry("downloaded", global)));
        }

        return configuration;
    }

    private static XElement Entry(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));
}
