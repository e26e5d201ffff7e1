using Xunit;

namespace VerifiableCreds.DataModel.Tests.Validation;

/// <summary>RFC 5646, 2.1; the tags are those of its appendix A and of its grammar.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("zh-Hant")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("en-US-u-islamcal")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("i-klingon")]
    [InlineData("EN-gb-OED")]
    [InlineData("abcdefgh")]
    public void Well_formed_tag_is_taken(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("e")]
    [InlineData("en_US")]
    [InlineData("en-")]
    [InlineData("en--US")]
    [InlineData("de-419-DE")]
    [InlineData("a-DE")]
    [InlineData("x")]
    [InlineData("en-x")]
    [InlineData("en-a")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("de-1901-1901")]
    [InlineData("abcdefghi")]
    [InlineData("12")]
    [InlineData("dë")]
    [InlineData("not a tag")]
    public void Malformed_tag_is_refused(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));
}
