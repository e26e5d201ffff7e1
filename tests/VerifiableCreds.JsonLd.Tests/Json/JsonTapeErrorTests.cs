using System.Text;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Json;

/// <summary>What is not I-JSON: each kind with its code and the byte where it stands.</summary>
public sealed class JsonTapeErrorTests
{
    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", JsonLdErrorCode.DuplicateKey, 7)]
    [InlineData("{\"a\":1,\"\\u0061\":2}", JsonLdErrorCode.DuplicateKey, 7)]
    [InlineData("{\"a\":{\"b\":1,\"b\":1}}", JsonLdErrorCode.DuplicateKey, 12)]
    [InlineData("[{\"\":1}, {\"\":1, \"\":2}]", JsonLdErrorCode.DuplicateKey, 16)]
    [InlineData("\"\\ud800\"", JsonLdErrorCode.LoneSurrogate, 1)]
    [InlineData("\"a\\uDFFF\"", JsonLdErrorCode.LoneSurrogate, 2)]
    [InlineData("\"\\ud800\\ud800\\udc00\"", JsonLdErrorCode.LoneSurrogate, 1)]
    [InlineData("\"\\udc00\\ud800\"", JsonLdErrorCode.LoneSurrogate, 1)]
    [InlineData("\"\\ud800x\\udc00\"", JsonLdErrorCode.LoneSurrogate, 1)]
    [InlineData("{\"\\ud800\":1}", JsonLdErrorCode.LoneSurrogate, 2)]
    [InlineData("\"\\\\\\ud800\"", JsonLdErrorCode.LoneSurrogate, 3)]
    [InlineData("\ufeff{}", JsonLdErrorCode.InvalidJson, 0)]
    [InlineData("", JsonLdErrorCode.InvalidJson, 0)]
    [InlineData("{} x", JsonLdErrorCode.InvalidJson, 3)]
    [InlineData("{\n\"a\":\nx}", JsonLdErrorCode.InvalidJson, 7)]
    [InlineData("[1,]", JsonLdErrorCode.InvalidJson, 3)]
    [InlineData("{\"a\":01}", JsonLdErrorCode.InvalidJson, 6)]
    public void Text_is_refused_with_code_and_offset(string json, JsonLdErrorCode code, long offset) =>
        Assert.Equal((code, offset), Refusal(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("22FF22", 1)]
    [InlineData("22C08022", 1)]
    [InlineData("2261EDA08022", 2)]
    [InlineData("22F490808022", 1)]
    [InlineData("7B7DE282", 2)]
    [InlineData("FFFE7B007D00", 0)]
    public void Bytes_that_are_not_utf8_are_refused_with_offset(string hex, long offset) =>
        Assert.Equal((JsonLdErrorCode.InvalidUtf8, offset), Refusal(Convert.FromHexString(hex)));

    [Theory]
    [InlineData(20)]
    [InlineData(5_000)]
    public void Duplicate_in_a_large_object_is_found(int members)
    {
        string before = "{" + string.Concat(Enumerable.Range(0, members).Select(i => $"\"k{i}\":{i},"));
        Assert.Equal((JsonLdErrorCode.DuplicateKey, before.Length), Refusal(Encoding.UTF8.GetBytes(before + "\"k7\":0}")));
    }

    [Fact]
    public void Paired_surrogates_and_escaped_backslashes_are_read()
    {
        using JsonTape tape = JsonTape.Parse("\"\\ud83d\\ude00 \\\\ud800 \\u00fc\""u8);
        Assert.Equal("\U0001F600 \\ud800 \u00fc", tape.Root.GetString());
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Deep_nesting_is_an_error(string open, string close)
    {
        byte[] deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000)));
        Assert.Equal((JsonLdErrorCode.NestingTooDeep, 128L * open.Length), Refusal(deep));
        Assert.Equal(JsonLdErrorCode.NestingTooDeep, Assert.Throws<JsonLdException>(() => Jcs.Canonicalize(deep)).Code);
        JsonLdException error = await Assert.ThrowsAsync<JsonLdException>(() => new JsonLdProcessor().ExpandAsync(deep, TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(JsonLdErrorCode.NestingTooDeep, error.Code);
    }

    [Fact]
    public void Deep_nesting_that_a_caller_allows_still_ends_in_an_error()
    {
        byte[] deep = Encoding.UTF8.GetBytes(new string('[', 100_000) + new string(']', 100_000));
        var limits = new JsonLdLimits { MaxDepth = 100_000 };
        using JsonTape tape = JsonTape.Parse(deep, limits);
        Assert.Equal(100_000, tape.Count);
        Assert.Equal(JsonLdErrorCode.NestingTooDeep, Assert.Throws<JsonLdException>(() => Jcs.Canonicalize(tape.Root)).Code);
    }

    [Fact]
    public void Document_over_the_limit_is_refused()
    {
        var limits = new JsonLdLimits { MaxDocumentBytes = 3 };
        Assert.Equal(JsonLdErrorCode.DocumentTooLarge, Assert.Throws<JsonLdException>(() => JsonTape.Parse("[1 ]"u8, limits).Dispose()).Code);
        using JsonTape tape = JsonTape.Parse("[1]"u8, limits);
        Assert.Equal(JsonKind.Array, tape.Root.Kind);
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_place() => AnyText.Sample(bytes =>
    {
        try
        {
            JsonTape.Parse(bytes).Dispose();
            return true;
        }
        catch (JsonLdException exception)
        {
            return exception.ByteOffset is { } offset && offset >= 0 && offset <= bytes.Length;
        }
    }, iter: 20_000);

    [Fact]
    public void Any_bytes_are_canonicalised_once_and_for_all_or_refused() => AnyText.Sample(bytes =>
    {
        try
        {
            byte[] canonical = Jcs.Canonicalize(bytes);
            return canonical.AsSpan().SequenceEqual(Jcs.Canonicalize(canonical));
        }
        catch (JsonLdException)
        {
            return true;
        }
    }, iter: 20_000);

    /// <summary>Bytes at random, and pieces of JSON at random, which get further.</summary>
    private static Gen<byte[]> AnyText => Gen.OneOf(
        Gen.Byte.Array[0, 40],
        Gen.OneOf("{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"\\u0061\"", "\\ud800", "\\", "1", "-0", "1e5", ".5", "true", "nul", " ", "\n", "\u00fc")
            .Array[0, 12].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))));

    private static (JsonLdErrorCode Code, long Offset) Refusal(byte[] json)
    {
        JsonLdException error = Assert.Throws<JsonLdException>(() => JsonTape.Parse(json).Dispose());
        return (error.Code, error.ByteOffset ?? -1);
    }
}
