using Xunit;

namespace VerifiableCreds.Tests.Packaging;

/// <summary>Whatever comes from others is named.</summary>
public sealed class ThirdPartyNoticesTests
{
    [Fact]
    public void Every_embedded_context_is_named()
    {
        string notices = File.ReadAllText(RepositoryFolder.PathOf("THIRD-PARTY-NOTICES.md"));
        string[] embedded = [.. Directory.GetFiles(RepositoryFolder.PathOf("src", "VerifiableCreds.JsonLd", "Contexts", "Embedded")).Select(path => Path.GetFileName(path))];
        Assert.NotEmpty(embedded);
        Assert.All(embedded, file => Assert.Contains($"| {file} | https://", notices, StringComparison.Ordinal));
        Assert.Equal(embedded.Length, notices.Split('\n').Count(line => line.Contains(" | https://", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("NSec.Cryptography")]
    [InlineData("libsodium")]
    [InlineData("SimpleBase")]
    public void Every_library_is_named(string library) =>
        Assert.Contains($"| {library} | ", File.ReadAllText(RepositoryFolder.PathOf("THIRD-PARTY-NOTICES.md")), StringComparison.Ordinal);
}
