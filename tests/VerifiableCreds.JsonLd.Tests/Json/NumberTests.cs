using System.Globalization;
using System.Text;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Json;

/// <summary>Numbers as RDF and as JCS spell them: JSON-LD 1.1 API, 8.6, and RFC 8785, 3.2.2.3.</summary>
public sealed class NumberTests
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    [Theory]
    [InlineData("0.1", "1.0E-1", "double", "0.1")]
    [InlineData("0.5", "5.0E-1", "double", "0.5")]
    [InlineData("1.1", "1.1E0", "double", "1.1")]
    [InlineData("100.5", "1.005E2", "double", "100.5")]
    [InlineData("-1.5", "-1.5E0", "double", "-1.5")]
    [InlineData("3.0", "3", "integer", "3")]
    [InlineData("1.0E0", "1", "integer", "1")]
    [InlineData("1.0e+2", "100", "integer", "100")]
    [InlineData("10e-1", "1", "integer", "1")]
    [InlineData("1e-7", "1.0E-7", "double", "1e-7")]
    [InlineData("0.000001", "1.0E-6", "double", "0.000001")]
    [InlineData("1e20", "100000000000000000000", "integer", "100000000000000000000")]
    [InlineData("1e21", "1.0E21", "double", "1e+21")]
    [InlineData("-1e21", "-1.0E21", "double", "-1e+21")]
    [InlineData("0", "0", "integer", "0")]
    [InlineData("-0", "0", "integer", "0")]
    [InlineData("-0.0", "0", "integer", "0")]
    [InlineData("0e10", "0", "integer", "0")]
    [InlineData("9223372036854775807", "9223372036854775807", "integer", "9223372036854776000")]
    [InlineData("9223372036854775808", "9223372036854775808", "integer", "9223372036854776000")]
    [InlineData("12345678901234567890", "12345678901234567890", "integer", "12345678901234567000")]
    [InlineData("123456789012345678901234567890", "1.234567890123457E29", "double", "1.2345678901234568e+29")]
    [InlineData("1.7976931348623157e308", "1.797693134862316E308", "double", "1.7976931348623157e+308")]
    [InlineData("5e-324", "4.940656458412465E-324", "double", "5e-324")]
    public async Task Number_has_one_spelling_in_rdf_and_one_in_jcs(string json, string lexical, string type, string jcs)
    {
        Assert.Equal((lexical, Xsd + type), await ToRdfAsync($$$"""{"urn:p":{{{json}}}}"""));
        Assert.Equal(jcs, Encoding.UTF8.GetString(Jcs.Canonicalize(Encoding.UTF8.GetBytes(json))));
    }

    [Theory]
    [InlineData("3", "3.0E0")]
    [InlineData("3.0", "3.0E0")]
    [InlineData("0", "0.0E0")]
    [InlineData("-0", "-0.0E0")]
    [InlineData("1e-7", "1.0E-7")]
    [InlineData("12345678901234567890", "1.234567890123457E19")]
    public async Task Number_typed_as_double_has_an_exponent(string json, string lexical) =>
        Assert.Equal((lexical, Xsd + "double"), await ToRdfAsync($$$"""{"urn:p":{"@value":{{{json}}},"@type":"{{{Xsd}}}double"}}"""));

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e309")]
    [InlineData("1.5e999999999999999999999")]
    public async Task Number_beyond_a_double_is_refused(string json)
    {
        Assert.Equal(JsonLdErrorCode.InvalidJson, (await Assert.ThrowsAsync<JsonLdException>(() => ToRdfAsync($$$"""{"urn:p":{{{json}}}}"""))).Code);
        Assert.Equal(JsonLdErrorCode.InvalidJson, Assert.Throws<JsonLdException>(() => Jcs.Canonicalize(Encoding.UTF8.GetBytes(json))).Code);
    }

    [Fact]
    public void Canonical_number_reads_back_as_the_same_double() => Gen.Double.Where(double.IsFinite).Sample(value =>
        double.Parse(Canonical(value), CultureInfo.InvariantCulture) == value, iter: 20_000);

    [Fact]
    public void Every_power_of_two_reads_back() => Assert.All(Enumerable.Range(-1074, 1074 + 1024), exponent =>
        Assert.Equal(Math.ScaleB(1, exponent), double.Parse(Canonical(Math.ScaleB(1, exponent)), CultureInfo.InvariantCulture)));

    private static string Canonical(double value)
    {
        Span<byte> text = stackalloc byte[JsonNumber.MaxLength];
        return Encoding.ASCII.GetString(text[..JsonNumber.FormatEcmaScript(value, text)]);
    }

    private static async Task<(string Value, string? Datatype)> ToRdfAsync(string json)
    {
        RdfDataset dataset = await new JsonLdProcessor().ToRdfAsync(Encoding.UTF8.GetBytes(json), TestContext.Current.CancellationToken);
        RdfTerm term = Assert.Single(dataset.ToQuads()).Object;
        return (term.Value, term.Datatype);
    }
}
