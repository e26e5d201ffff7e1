using System.Text;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Compaction;

/// <summary>References are the way back from resolution, byte for byte.</summary>
public sealed class RelativeIriTests
{
    private static readonly Gen<string> Segment = Gen.OneOf("", "a", "b", "..", ".", "x:y", "%C3%BC", "ü");

    private static readonly Gen<string> AnyIri = Gen.Select(
        Gen.OneOf("http://ex.org", "HTTP://Ex.org:80", "file://", "urn:x"),
        Segment.Array[0, 4],
        Gen.OneOf("", "?q", "#f", "?q#f", "?"),
        (start, segments, tail) => start + string.Concat(segments.Select(segment => "/" + segment)) + tail);

    [Theory]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/c", "c")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/", "./")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/b", "b")]
    [InlineData("http://ex.org/a/", "http://ex.org/a/", "./")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/b#f", "#f")]
    [InlineData("http://ex.org/a/b?q", "http://ex.org/a/b#f", "b#f")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/b?q", "?q")]
    [InlineData("http://ex.org/a/b", "http://ex.org/c", "../c")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/c:d", "./c:d")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a//c", ".//c")]
    [InlineData("http://ex.org", "http://ex.org/c", "c")]
    [InlineData("http://ex.org/a/b", "http://EX.org/a/c", "http://EX.org/a/c")]
    [InlineData("http://ex.org/a/b", "http://ex.org/a/../c", "http://ex.org/a/../c")]
    [InlineData("urn:a:b", "urn:a:c", "urn:a:c")]
    public void Reference_is_the_shortest_that_resolves_back(string baseIri, string iri, string expected) =>
        Assert.Equal(expected, From(baseIri, iri));

    [Fact]
    public void Reference_resolves_back_to_the_same_bytes() =>
        Gen.Select(AnyIri, AnyIri).Sample(
            (baseIri, iri) =>
            {
                // An IRI that no reference resolves to stays as it is, and absolute IRIs of a document are not resolved.
                string reference = From(baseIri, iri);
                string back = Encoding.UTF8.GetString(Iri.Resolve(Encoding.UTF8.GetBytes(baseIri), Encoding.UTF8.GetBytes(reference)));
                Assert.Equal(iri, reference == iri ? reference : back);
            },
            iter: 5_000,
            threads: 1);

    private static string From(string baseIri, string iri) =>
        Encoding.UTF8.GetString(RelativeIri.From(Encoding.UTF8.GetBytes(baseIri), Encoding.UTF8.GetBytes(iri)));
}
