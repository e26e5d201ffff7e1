using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;
using ArchUnitNET.Loader;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.Tests.Architecture;

/// <summary>Dependencies point one way. Both what the projects declare and what the assemblies use is looked at.</summary>
public sealed class DependencyDirectionTests
{
    public static TheoryData<string> Packages => [.. DependencyRules.Projects];

    [Fact]
    public void Every_package_has_a_rule() =>
        Assert.Equal(DependencyRules.Projects.Order(StringComparer.Ordinal), RepositoryFolder.Packages.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Project_declares_only_what_it_may(string package)
    {
        XDocument project = XDocument.Load(RepositoryFolder.Packages[package]);
        IEnumerable<string> projects = project.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(Include(reference).Replace('\\', '/')));
        IEnumerable<string> packages = project.Descendants("PackageReference").Where(reference => reference.Attribute("PrivateAssets")?.Value != "all").Select(Include);
        Assert.Empty(DependencyRules.Violations(package, projects.Concat(packages)));
        Assert.Equal(package == "VerifiableCreds.JsonLd" ? 0 : 1, projects.Count());
        Assert.Empty(project.Descendants("FrameworkReference").Concat(project.Descendants("Reference")));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assembly_uses_only_what_it_may(string package) => Assert.Empty(DependencyRules.Violations(package, AssemblyReferences(package)));

    [Theory]
    [InlineData("VerifiableCreds.JsonLd", "VerifiableCreds.DataModel")]
    [InlineData("VerifiableCreds.JsonLd", "NSec.Cryptography")]
    [InlineData("VerifiableCreds.JsonLd", "VerifiableCreds.JsonLd")]
    [InlineData("VerifiableCreds.DataModel", "VerifiableCreds.DataIntegrity")]
    [InlineData("VerifiableCreds.DataModel", "NSec.Cryptography")]
    [InlineData("VerifiableCreds.DataIntegrity", "VerifiableCreds")]
    [InlineData("VerifiableCreds.DataIntegrity", "BouncyCastle.Cryptography")]
    [InlineData("VerifiableCreds", "NSec.Cryptography")]
    [InlineData("VerifiableCreds", "SimpleBase")]
    public void Arrow_that_turns_is_noticed(string package, string reference) =>
        Assert.Equal([reference], DependencyRules.Violations(package, ["System.Runtime", reference]));

    [Fact]
    public void Uri_class_is_used_in_one_file_of_JsonLd_only()
    {
        ArchUnitNET.Domain.Architecture architecture = new ArchLoader().LoadAssemblies(typeof(JsonLdProcessor).Assembly).Build();
        string[] users = [.. architecture.Types
            .Where(type => type.GetTypeDependencies().Any(dependency => dependency.FullName == typeof(Uri).FullName))
            .Select(type => type.FullName.Split('/', '+')[0])
            .Distinct()];
        Assert.Equal(["VerifiableCreds.JsonLd.HttpsRequest"], users);
    }

    private static string Include(XElement reference) => reference.Attribute("Include")!.Value;

    private static string[] AssemblyReferences(string package)
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, package + ".dll"));
        using var executable = new PEReader(file);
        MetadataReader metadata = executable.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
