using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

public sealed class XsdDateTimeTests
{
    [Theory]
    [InlineData("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00.5Z", "2026-03-01T12:00:00.5Z")]
    [InlineData("2026-03-01T12:00:00.123456789Z", "2026-03-01T12:00:00.1234567Z")]
    [InlineData("2026-03-01T12:00:00+05:30", "2026-03-01T06:30:00Z")]
    [InlineData("2026-03-01T12:00:00.25-14:00", "2026-03-02T02:00:00.25Z")]
    [InlineData("2026-02-28T24:00:00Z", "2026-03-01T00:00:00Z")]
    [InlineData("2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    public void XSD_3_4_28_stamp_is_read(string text, string expected)
    {
        Assert.True(XsdDateTime.TryParse(TestDocuments.Utf8(text), out DateTimeOffset instant));
        Assert.Equal(expected, XsdDateTime.Format(instant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-03-01")]
    [InlineData("2026-03-01T12:00:00")]
    [InlineData("2026-03-01T12:00:00.5")]
    [InlineData("2026-03-01T12:00Z")]
    [InlineData("2026-03-01T12:00:00.Z")]
    [InlineData("2026-03-01T12:00:00z")]
    [InlineData("2026-03-01t12:00:00Z")]
    [InlineData("2026-03-01 12:00:00Z")]
    [InlineData(" 2026-03-01T12:00:00Z")]
    [InlineData("2026-03-01T12:00:00Z ")]
    [InlineData("2026-02-29T12:00:00Z")]
    [InlineData("2026-13-01T12:00:00Z")]
    [InlineData("2026-00-01T12:00:00Z")]
    [InlineData("2026-03-00T12:00:00Z")]
    [InlineData("2026-03-01T24:00:01Z")]
    [InlineData("2026-03-01T25:00:00Z")]
    [InlineData("2026-03-01T12:60:00Z")]
    [InlineData("2026-03-01T12:00:60Z")]
    [InlineData("2026-03-01T12:00:00+14:01")]
    [InlineData("2026-03-01T12:00:00+0530")]
    [InlineData("2026-03-01T12:00:00+05:60")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("-0001-01-01T00:00:00Z")]
    [InlineData("10000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("٢٠٢٦-03-01T12:00:00Z")]
    public void XSD_3_4_28_other_text_is_refused(string text) => Assert.False(XsdDateTime.TryParse(TestDocuments.Utf8(text), out _));
}
