using System.Text;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Iris;

/// <summary>Resolution of references: the examples of RFC 3986, 5.4, and bytes that must not change.</summary>
public sealed class IriResolutionTests
{
    [Theory]
    [InlineData("g:h", "g:h")]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("#s", "http://a/b/c/d;p?q#s")]
    [InlineData("g#s", "http://a/b/c/g#s")]
    [InlineData("g?y#s", "http://a/b/c/g?y#s")]
    [InlineData(";x", "http://a/b/c/;x")]
    [InlineData("g;x", "http://a/b/c/g;x")]
    [InlineData("g;x?y#s", "http://a/b/c/g;x?y#s")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("./", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../", "http://a/")]
    [InlineData("../../g", "http://a/g")]
    public void Rfc3986_5_4_1_normal_examples(string reference, string expected) => Assert.Equal(expected, Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("../../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("/../g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData(".g", "http://a/b/c/.g")]
    [InlineData("g..", "http://a/b/c/g..")]
    [InlineData("..g", "http://a/b/c/..g")]
    [InlineData("./../g", "http://a/b/g")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g/./h", "http://a/b/c/g/h")]
    [InlineData("g/../h", "http://a/b/c/h")]
    [InlineData("g;x=1/./y", "http://a/b/c/g;x=1/y")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("g?y/./x", "http://a/b/c/g?y/./x")]
    [InlineData("g?y/../x", "http://a/b/c/g?y/../x")]
    [InlineData("g#s/./x", "http://a/b/c/g#s/./x")]
    [InlineData("g#s/../x", "http://a/b/c/g#s/../x")]
    [InlineData("http:g", "http:g")]
    public void Rfc3986_5_4_2_abnormal_examples(string reference, string expected) => Assert.Equal(expected, Resolve("http://a/b/c/d;p?q", reference));

    [Theory]
    [InlineData("HTTP://EXAMPLE.org:80/A/%c3%BC/\u00fc", "x", "HTTP://EXAMPLE.org:80/A/%c3%BC/x")]
    [InlineData("http://a/%7E/b", "\u00fc%C3%BC", "http://a/%7E/\u00fc%C3%BC")]
    [InlineData("http://a//b//c", "d", "http://a//b//d")]
    [InlineData("http://a//b//c", "../d", "http://a//b/d")]
    [InlineData("http://a/b", "c//d", "http://a/c//d")]
    [InlineData("http://a/b", "//G.Example//x", "http://G.Example//x")]
    [InlineData("http://a/b", "%2E%2E/c", "http://a/%2E%2E/c")]
    [InlineData("http://a", "c", "http://a/c")]
    [InlineData("http://a?q", "c", "http://a/c")]
    [InlineData("http://a/b?q#f", "", "http://a/b?q")]
    [InlineData("http://a/b?q", "?", "http://a/b?")]
    [InlineData("http://a/b", "#", "http://a/b#")]
    [InlineData("urn:ex:a", "b", "urn:b")]
    [InlineData("tag:example:a/b", "c", "tag:example:a/c")]
    [InlineData("http://a/b", "\U0001F600", "http://a/\U0001F600")]
    [InlineData("", "x/../y", "x/../y")]
    public void No_byte_is_rewritten(string baseIri, string reference, string expected) => Assert.Equal(expected, Resolve(baseIri, reference));

    private static string Resolve(string baseIri, string reference) =>
        Encoding.UTF8.GetString(Iri.Resolve(Encoding.UTF8.GetBytes(baseIri), Encoding.UTF8.GetBytes(reference)));
}
