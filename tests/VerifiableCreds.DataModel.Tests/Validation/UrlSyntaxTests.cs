using System.Text;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Validation;

/// <summary>RFC 3986 and RFC 3987.</summary>
public sealed class UrlSyntaxTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG/%C3%BC?q=1#f/?")]
    [InlineData("https://user:pw@example.org:8080//a;b=1/c,d/")]
    [InlineData("https://[2001:db8::1]:8443/x")]
    [InlineData("https://exämple.org/ü?ü#ü")]
    [InlineData("did:example:123#key-1")]
    [InlineData("did:key:z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi")]
    [InlineData("urn:uuid:6a1676b8-b51f-11ed-937b-d76685a20ff5")]
    [InlineData("data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tag:example.org,2024:1")]
    public void Absolute_url_is_taken(string url) => Assert.True(UrlSyntax.IsAbsolute(Encoding.UTF8.GetBytes(url)));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("example")]
    [InlineData("/credentials/1")]
    [InlineData("//example.org/1")]
    [InlineData("#f")]
    [InlineData("1http://example.org")]
    [InlineData("ht_tp://example.org")]
    [InlineData("did key:example")]
    [InlineData("http:example.org")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/<a>")]
    [InlineData("https://example.org/{a}")]
    [InlineData("https://example.org/a|b")]
    [InlineData("https://example.org/a\\b")]
    [InlineData("https://example.org/\"")]
    [InlineData("https://example.org/%")]
    [InlineData("https://example.org/%2")]
    [InlineData("https://example.org/%GG")]
    [InlineData("https://example.org/#a#b")]
    [InlineData("https://example.org/[a]")]
    [InlineData("https://[::1/x")]
    [InlineData("https://[]/x")]
    [InlineData("https://[::1]x/")]
    [InlineData("https://example.org/\n")]
    [InlineData("https://example.org/\u0085")]
    [InlineData("https://example.org/\uFDD0")]
    [InlineData("https://example.org/\uFFFE")]
    public void Anything_else_is_refused(string url) => Assert.False(UrlSyntax.IsAbsolute(Encoding.UTF8.GetBytes(url)));

    [Fact]
    public void Broken_utf8_is_refused() => Assert.False(UrlSyntax.IsAbsolute([.. "https://example.org/"u8, 0xC3]));
}
