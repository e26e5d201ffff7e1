using System.Diagnostics;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Loading;

/// <summary>RFC 8288, with headers that mean well and headers that do not.</summary>
public sealed class WebLinkTests
{
    [Theory]
    [InlineData("<a>; rel=next", "a|next|")]
    [InlineData("<a>;rel=\"next\"; type=\"text/html\"", "a|next|text/html")]
    [InlineData("<a>; rel=\"next prev\", <b>; rel=last", "a|next prev|;b|last|")]
    [InlineData("  ,, <a>;rel=x ,\t<b>;rel=y,", "a|x|;b|y|")]
    [InlineData("<a>; REL = next ; Type = t", "a|next|t")]
    [InlineData("<a>; rel=first; rel=second; type=1; type=2", "a|first|1")]
    [InlineData("<a,b;c>; rel=x", "a,b;c|x|")]
    [InlineData("<a>; title=\"a, <evil>; rel=y\"; rel=x", "a|x|")]
    [InlineData("<a>; title=\"a \\\" <evil>; rel=y\"; rel=x", "a|x|")]
    [InlineData("<a>; flag; rel=x", "a|x|")]
    [InlineData("<a>", "a||")]
    [InlineData("<>; rel=self", "|self|")]
    [InlineData("<a>; rel=x; anchor=\"#other\", <b>; rel=y", "b|y|")]
    [InlineData("<a>; rel=\"never closed", "a|never closed|")]
    [InlineData("<a>; rel=\"ends in \\", "a|ends in \\|")]
    [InlineData("<a", "")]
    [InlineData("a; rel=x", "")]
    [InlineData("<a>; rel=x garbage, <b>; rel=y", "a|x|")]
    [InlineData("<a>;;;rel=x", "a|x|")]
    [InlineData("<a>;=;rel=x", "a|x|")]
    [InlineData("", "")]
    [InlineData(",,,,", "")]
    public void Header_is_read(string header, string expected) =>
        Assert.Equal(expected, string.Join(';', WebLink.Parse(header).Select(link => $"{link.Target}|{string.Join(' ', link.Relations)}|{link.Type}")));

    [Fact]
    public void Relations_are_compared_without_case() => Assert.True(WebLink.Parse("<a>; rel=Alternate")[0].HasRelation("alternate"));

    [Theory]
    [InlineData("<")]
    [InlineData(",")]
    [InlineData("<a>,")]
    [InlineData("<a>;")]
    [InlineData(";=\"")]
    [InlineData("\\\"")]
    public void Long_headers_take_time_in_proportion(string piece)
    {
        string header = "<a>; rel=\"x\"" + string.Concat(Enumerable.Repeat(piece, 1_000_000));
        long start = Stopwatch.GetTimestamp();
        Assert.True(WebLink.Parse(header).Count <= 1_000_001);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Any_header_is_read_without_an_exception() =>
        Gen.String[Gen.Char["<>;,=\"\\ \tarel"], 0, 60].Sample(header => WebLink.Parse(header).All(link => !link.Target.Contains('>', StringComparison.Ordinal)));
}
