using System.Text;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Rdf;

/// <summary>Lines that are not N-Quads, each with the byte at which reading stops.</summary>
public sealed class NQuadsReaderErrorTests
{
    [Theory]
    [InlineData("x", 0)]
    [InlineData("<urn:s>", 7)]
    [InlineData("<urn:s> <urn:p>", 15)]
    [InlineData("<urn:s> <urn:p> <urn:o>", 23)]
    [InlineData("<urn:s> <urn:p> <urn:o> <urn:g>", 31)]
    [InlineData("<urn:s> <urn:p> <urn:o> <urn:g> <urn:h> .", 32)]
    [InlineData("<urn:s> <urn:p> <urn:o> .. ", 25)]
    [InlineData("<urn:s> <urn:p> <urn:o> . <urn:s> <urn:p> <urn:o> .", 26)]
    [InlineData("<urn:s> <urn:p> <urn:o>\n.", 23)]
    [InlineData("\"s\" <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:s> _:p <urn:o> .", 8)]
    [InlineData("<urn:s> \"p\" <urn:o> .", 8)]
    [InlineData("<urn:s> <urn:p> <urn:o> \"g\" .", 24)]
    [InlineData("<s> <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:s> <> <urn:o> .", 8)]
    [InlineData("<urn:a b> <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:a\\u0020b> <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:a<b> <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:a\nb> <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:a\\nb> <urn:p> <urn:o> .", 6)]
    [InlineData("<urn:s", 6)]
    [InlineData("_: <urn:p> <urn:o> .", 0)]
    [InlineData("_:- <urn:p> <urn:o> .", 0)]
    [InlineData("_:. <urn:p> <urn:o> .", 0)]
    [InlineData("_ <urn:p> <urn:o> .", 0)]
    [InlineData("<urn:s> <urn:p> \"o .", 17)]
    [InlineData("<urn:s> <urn:p> \"a\nb\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"a\\x\" .", 18)]
    [InlineData("<urn:s> <urn:p> \"\\u12\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"\\u123g\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"\\ud800\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"\\U00110000\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"\\u+123\" .", 17)]
    [InlineData("<urn:s> <urn:p> \"a\\", 18)]
    [InlineData("<urn:s> <urn:p> \"o\"@ .", 20)]
    [InlineData("<urn:s> <urn:p> \"o\"@1 .", 21)]
    [InlineData("<urn:s> <urn:p> \"o\"@en- .", 23)]
    [InlineData("<urn:s> <urn:p> \"o\"^<urn:t> .", 19)]
    [InlineData("<urn:s> <urn:p> \"o\"^^urn:t .", 21)]
    [InlineData("<urn:s> <urn:p> \"o\"^^<t> .", 21)]
    [InlineData("<urn:s> <urn:p> \"o\"@en^^<urn:t> .", 22)]
    [InlineData("<urn:s> <urn:p> <urn:o> .\n<urn:s> <urn:p> .", 42)]
    [InlineData("# comment\nx", 10)]
    [InlineData("\ufeff<urn:s> <urn:p> <urn:o> .", 0)]
    [InlineData("<< <urn:s> <urn:p> <urn:o> >> <urn:p> <urn:o> .", 0)]
    public void Malformed_line_is_refused_at_its_byte(string text, long offset)
    {
        JsonLdException error = Assert.Throws<JsonLdException>(() => NQuadsReader.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Equal((JsonLdErrorCode.InvalidNQuads, offset), (error.Code, error.ByteOffset ?? -1));
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused_with_offset()
    {
        JsonLdException error = Assert.Throws<JsonLdException>(() => NQuadsReader.Parse([.. "<urn:s> <urn:p> \""u8, 0xC3, .. "\" ."u8]));
        Assert.Equal((JsonLdErrorCode.InvalidUtf8, 17L), (error.Code, error.ByteOffset));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<<")]
    [InlineData("_:")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("<urn:s> ")]
    public void Long_repetition_is_an_error_not_a_crash(string piece)
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)));
        Assert.Equal(JsonLdErrorCode.InvalidNQuads, Assert.Throws<JsonLdException>(() => NQuadsReader.Parse(text)).Code);
    }

    [Fact]
    public void Quads_and_bytes_are_limited()
    {
        byte[] text = Encoding.UTF8.GetBytes("<urn:s> <urn:p> <urn:o> .\n<urn:s> <urn:p> <urn:q> .\n");
        Assert.Equal(JsonLdErrorCode.TooManyQuads, Assert.Throws<JsonLdException>(() => NQuadsReader.Parse(text, new JsonLdLimits { MaxQuads = 1 })).Code);
        Assert.Equal(JsonLdErrorCode.DocumentTooLarge, Assert.Throws<JsonLdException>(() => NQuadsReader.Parse(text, new JsonLdLimits { MaxDocumentBytes = 51 })).Code);
        Assert.Equal(2, NQuadsReader.Parse(text, new JsonLdLimits { MaxQuads = 2, MaxDocumentBytes = 52 }).Count);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_place() => AnyText.Sample(bytes =>
    {
        try
        {
            return NQuadsReader.Parse(bytes).Count >= 0;
        }
        catch (JsonLdException exception)
        {
            return exception.ByteOffset is { } offset && offset >= 0 && offset <= bytes.Length;
        }
    }, iter: 20_000);

    private static Gen<byte[]> AnyText => Gen.OneOf(
        Gen.Byte.Array[0, 40],
        Gen.OneOf("<urn:s>", "<", ">", "_:b", "_:", "\"", "\"o\"", "@en", "@", "^^", "<urn:t>", "\\u00e9", "\\U0001F600", "\\", ".", " ", "\t", "\n", "\r", "#", "\u00fc")
            .Array[0, 14].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))));
}
