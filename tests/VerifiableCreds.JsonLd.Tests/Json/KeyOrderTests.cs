using System.Text;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Json;

/// <summary>JCS sorts by UTF-16 code units, RDFC-1.0 by code points; above U+FFFF the two disagree.</summary>
public sealed class KeyOrderTests
{
    // U+FF61 is less than U+10000 as a code point, and more than its first unit, U+D800.
    private const string Low = "\uff61";
    private const string High = "\U00010000";

    [Fact]
    public void Jcs_puts_the_surrogate_pair_first() =>
        Assert.Equal($$"""{"{{High}}":2,"{{Low}}":1}""", Encoding.UTF8.GetString(Jcs.Canonicalize(Encoding.UTF8.GetBytes($$"""{"{{Low}}":1,"{{High}}":2}"""))));

    [Fact]
    public void Rdfc_puts_the_lesser_code_point_first()
    {
        byte[] quads = Encoding.UTF8.GetBytes($"<urn:s> <urn:p> \"{High}\" .\n<urn:s> <urn:p> \"{Low}\" .\n");
        string expected = $"<urn:s> <urn:p> \"{Low}\" .\n<urn:s> <urn:p> \"{High}\" .\n";
        Assert.Equal(expected, new RdfCanonicalizer().Canonicalize(NQuadsReader.Parse(quads)).ToString());
    }

    [Theory]
    [InlineData("{\"b\":1,\"a\":2,\"\":3}", "{\"\":3,\"a\":2,\"b\":1}")]
    [InlineData("{\"aa\":1,\"a\":2}", "{\"a\":2,\"aa\":1}")]
    [InlineData("{\"\\uD83D\\uDE01\":1,\"\\uD83D\\uDE00\":2}", "{\"\U0001F600\":2,\"\U0001F601\":1}")]
    [InlineData("{\"\\u0000\":1}", "{\"\\u0000\":1}")]
    public void Jcs_sorts_names(string json, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(Jcs.Canonicalize(Encoding.UTF8.GetBytes(json))));
}
