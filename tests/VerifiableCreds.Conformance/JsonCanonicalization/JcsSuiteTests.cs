using System.Globalization;
using System.Text;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonCanonicalization;

/// <summary>The test data of RFC 8785: six documents, and numbers by the bits of their doubles.</summary>
public sealed class JcsSuiteTests
{
    private const string Folder = "jcs/";

    public static TheoryData<string> Names => ConformanceData.IsPresent
        ? [.. Directory.GetFiles(ConformanceData.PathOf(Folder + "input")).Select(path => Path.GetFileNameWithoutExtension(path))]
        : [];

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void There_are_6_documents() => Assert.Equal(6, Names.Count);

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Names))]
    public void Document_has_exactly_these_bytes(string name)
    {
        byte[] expected = ConformanceData.Bytes(Folder + $"output/{name}.json");
        string hex = string.Concat(ConformanceData.Text(Folder + $"outhex/{name}.txt").Where(char.IsAsciiHexDigit));
        byte[] actual = Jcs.Canonicalize(ConformanceData.Bytes(Folder + $"input/{name}.json"));
        Assert.Equal(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual));
        Assert.Equal(Convert.FromHexString(hex), actual);
        Assert.Equal(expected, Jcs.Canonicalize(actual));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("rfc8785-appendix-b.csv", 24)]
    [InlineData("golden-every-third.csv", 18_149)]
    public void Number_is_spelled_as_in_ECMAScript(string file, int rows)
    {
        string[][] all = [.. ConformanceData.Text(Folder + "numbers/" + file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split(',')).Where(row => row[0] != "ieee754_hex" && row[0] != "hex")];
        string[] failures = [.. all.Where(row => !IsRight(row[0], row[1])).Select(row => $"{row[0]}: {row[1]}")];
        Assert.Empty(failures);
        Assert.Equal(rows, all.Length);
    }

    /// <summary>From the bits, from the canonical text, and from a text of 17 digits with an exponent.</summary>
    private static bool IsRight(string hex, string expected)
    {
        double value = BitConverter.UInt64BitsToDouble(ulong.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Span<byte> text = stackalloc byte[JsonNumber.MaxLength];
        int length = JsonNumber.FormatEcmaScript(value, text);
        return Encoding.ASCII.GetString(text[..length]) == expected
            && Canonical(expected) == expected
            && Canonical(value.ToString("E16", CultureInfo.InvariantCulture)) == expected;
    }

    private static string Canonical(string number) => Encoding.UTF8.GetString(Jcs.Canonicalize(Encoding.UTF8.GetBytes(number)));
}
