using System.Text;
using System.Text.Json;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Iris;

/// <summary>IRIs go from JSON-LD to canonical N-Quads byte for byte: a signature covers them.</summary>
public sealed class IriBytesTests
{
    [Theory]
    [InlineData("http://EXAMPLE.org/Path")]
    [InlineData("HTTP://example.org:80/")]
    [InlineData("http://example.org")]
    [InlineData("http://example.org/%C3%BC")]
    [InlineData("http://example.org/%c3%bc")]
    [InlineData("http://example.org/\u00fc")]
    [InlineData("http://example.org/u\u0308")]
    [InlineData("http://b\u00fccher.example/")]
    [InlineData("http://example.org//a///b//")]
    [InlineData("http://example.org/a/../b/./c")]
    [InlineData("http://example.org/%7Euser/%41")]
    [InlineData("http://example.org/?q=%20&r=+#%23")]
    [InlineData("http://example.org/\U0001F600")]
    [InlineData("urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6")]
    [InlineData("did:example:123;x=y?a#KEY-1")]
    public async Task Iri_is_kept(string iri)
    {
        string quoted = JsonSerializer.Serialize(iri);
        byte[] document = Encoding.UTF8.GetBytes($$$"""{"@id":{{{quoted}}},"@type":{{{quoted}}},"urn:p":{"@id":{{{quoted}}}}}""");
        CanonicalRdf canonical = await new JsonLdProcessor().CanonicalizeAsync(document, cancellationToken: TestContext.Current.CancellationToken);
        string[] expected = [$"<{iri}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{iri}> .\n", $"<{iri}> <urn:p> <{iri}> .\n"];
        Assert.Equal(string.Concat(expected), canonical.ToString());
        Assert.Equal(canonical.ToString(), new RdfCanonicalizer().Canonicalize(NQuadsReader.Parse(canonical.NQuads.Span)).ToString());
    }
}
