using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Loading;

/// <summary>The embedded contexts are those of the index, byte for byte, and each of them is in order.</summary>
public sealed class EmbeddedContextTests
{
    public static TheoryData<string> Iris => [.. EmbeddedContextLoader.Iris.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Iris))]
    public async Task Context_is_processed_without_error(string iri)
    {
        byte[] document = Encoding.UTF8.GetBytes($$"""{"@context":["{{iri}}"],"@id":"urn:s","urn:p":"value"}""");
        var expanded = await new JsonLdProcessor().ExpandAsync(document, TestContext.Current.CancellationToken);
        Assert.Equal("""[{"@id":"urn:s","urn:p":[{"@value":"value"}]}]""", expanded.ToJsonString());
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Iris))]
    public async Task Context_has_the_bytes_and_the_hash_of_the_index(string iri)
    {
        using var index = JsonDocument.Parse(ConformanceData.Bytes("contexts/index.json"));
        JsonElement entry = index.RootElement.GetProperty("contexts").EnumerateArray().Single(one => one.GetProperty("url").GetString() == iri);
        RemoteDocument document = await EmbeddedContextLoader.Instance.LoadAsync(iri, TestContext.Current.CancellationToken);
        Assert.Equal(ConformanceData.Bytes("contexts/" + entry.GetProperty("file").GetString()), document.Content.ToArray());
        Assert.Equal(entry.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(document.Content.Span)));
    }

    [Theory]
    [InlineData("https://www.w3.org/ns/credentials/v3")]
    [InlineData("https://www.w3.org/ns/credentials/V2")]
    [InlineData("https://www.w3.org/ns/credentials/v2#")]
    [InlineData("")]
    public async Task Any_other_iri_is_not_loaded(string iri)
    {
        JsonLdException error = await Assert.ThrowsAsync<JsonLdException>(
            async () => await EmbeddedContextLoader.Instance.LoadAsync(iri, TestContext.Current.CancellationToken));
        Assert.Equal((JsonLdErrorCode.LoadingDocumentFailed, iri), (error.Code, error.ContextIri));
    }

    [Fact]
    public void There_are_45_contexts() => Assert.Equal(45, EmbeddedContextLoader.Iris.Count);
}
