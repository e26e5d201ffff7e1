using System.Buffers;
using System.Text;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Rdf;

/// <summary>What is written reads back as the same dataset, whatever is in it.</summary>
public sealed class NQuadsRoundTripTests
{
    private static readonly Gen<string> AnyRune = Gen.OneOf(
        Gen.Int[0, 0x7F], Gen.Int[0x80, 0xD7FF], Gen.Int[0xE000, 0xFFFF], Gen.Int[0x10000, 0x10FFFF]).Select(code => new Rune(code).ToString());

    private static readonly Gen<string> Iris = Gen.OneOf("urn:a", "http://EXAMPLE.org//%C3%BC", "http://example.org/\u00fc?q#f", "did:x:1");

    private static readonly Gen<string> Nodes = Gen.OneOf(Gen.OneOf("_:a", "_:b", "_:c.d", "_:\u00e9-1"), Iris.Select(iri => $"<{iri}>"));

    private static readonly Gen<string> Literals = Gen.Select(
        AnyRune.Array[0, 8], Gen.OneOf("", "@en", "@de-CH", "^^<urn:t>", "^^<http://www.w3.org/2001/XMLSchema#string>"),
        (runes, tail) => $"\"{string.Concat(runes.Select(Escape))}\"{tail}");

    private static readonly Gen<string> Lines = Gen.Select(
        Nodes, Iris, Gen.OneOf(Nodes, Literals), Gen.OneOf(Gen.Const(""), Nodes), (s, p, o, g) => $"{s} <{p}> {o} {g} .\n");

    [Fact]
    public void Written_dataset_reads_back_the_same() => Lines.Array[0, 6].Sample(lines =>
    {
        RdfDataset first = NQuadsReader.Parse(Encoding.UTF8.GetBytes(string.Concat(lines)));
        byte[] written = Write(first);
        RdfDataset second = NQuadsReader.Parse(written);
        return written.AsSpan().SequenceEqual(Write(second)) && first.ToQuads().SequenceEqual(second.ToQuads()) && Canonical(first) == Canonical(second);
    }, iter: 5_000);

    [Fact]
    public void Canonical_form_does_not_depend_on_order_or_labels() => Lines.Array[0, 6].Sample(lines =>
    {
        string text = string.Concat(lines);
        string other = string.Concat(lines.Reverse()).Replace("_:a", "_:zz", StringComparison.Ordinal).Replace("_:b", "_:a", StringComparison.Ordinal);
        return Canonical(NQuadsReader.Parse(Encoding.UTF8.GetBytes(text))) == Canonical(NQuadsReader.Parse(Encoding.UTF8.GetBytes(other)));
    }, iter: 5_000);

    [Theory]
    [InlineData("\\t\\b\\n\\r\\f\\\"\\'\\\\", "\t\b\n\r\f\"'\\", "\\t\\b\\n\\r\\f\\\"'\\\\")]
    [InlineData("\\u0041\\U00000042", "AB", "AB")]
    [InlineData("\\u00E9\\U0001F600", "\u00e9\U0001F600", "\u00e9\U0001F600")]
    [InlineData("\\u0000\\u001f\\u007F", "\0\u001f\u007f", "\\u0000\\u001F\\u007F")]
    [InlineData("\\uFFFD\\uFFFE\\uFFFF", "\ufffd\ufffe\uffff", "\ufffd\\uFFFE\\uFFFF")]
    [InlineData("\\u0085\\u2028", "\u0085\u2028", "\u0085\u2028")]
    public void Escapes_are_read_and_written_canonically(string escaped, string value, string canonical)
    {
        RdfDataset dataset = NQuadsReader.Parse(Encoding.UTF8.GetBytes($"<urn:s> <urn:p> \"{escaped}\" ."));
        Assert.Equal(value, Assert.Single(dataset.ToQuads()).Object.Value);
        Assert.Equal($"<urn:s> <urn:p> \"{canonical}\" .\n", Encoding.UTF8.GetString(Write(dataset)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n\r\n \t\n")]
    [InlineData("<urn:s><urn:p><urn:o>.")]
    [InlineData("<urn:s> <urn:p> \"o\"@en.# end")]
    [InlineData("_:a.b <urn:p> _:c.")]
    [InlineData("\t<urn:s>\t<urn:p>\t_:o\t_:g\t.\t\r\n")]
    public void White_space_and_comments_are_free(string text)
    {
        byte[] written = Write(NQuadsReader.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text.Contains("urn:p", StringComparison.Ordinal) ? 1 : 0, written.Count(b => b == (byte)'\n'));
        Assert.Equal(written, Write(NQuadsReader.Parse(written)));
    }

    private static string Escape(string rune) => rune is "\"" or "\\" or "\n" or "\r" ? $"\\u{(int)rune[0]:X4}" : rune;

    private static string Canonical(RdfDataset dataset) => new RdfCanonicalizer().Canonicalize(dataset).ToString();

    private static byte[] Write(RdfDataset dataset)
    {
        var output = new ArrayBufferWriter<byte>();
        NQuadsWriter.Write(dataset, output);
        return output.WrittenSpan.ToArray();
    }
}
