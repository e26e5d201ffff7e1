using System.Globalization;
using System.Text;
using CsCheck;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Dates;

/// <summary>XML Schema 1.1 Part 2, 3.4.28.</summary>
public sealed class DateTimeStampTests
{
    [Theory]
    [InlineData("2010-01-01T19:23:24Z", "2010-01-01T19:23:24.0000000+00:00")]
    [InlineData("2010-01-01T19:23:24+14:00", "2010-01-01T19:23:24.0000000+14:00")]
    [InlineData("2010-01-01T19:23:24-14:00", "2010-01-01T19:23:24.0000000-14:00")]
    [InlineData("2010-01-01T19:23:24-00:30", "2010-01-01T19:23:24.0000000-00:30")]
    [InlineData("2010-01-01T19:23:24-00:00", "2010-01-01T19:23:24.0000000+00:00")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00")]
    [InlineData("2000-02-29T00:00:00Z", "2000-02-29T00:00:00.0000000+00:00")]
    [InlineData("2010-12-31T24:00:00Z", "2011-01-01T00:00:00.0000000+00:00")]
    [InlineData("2010-12-31T24:00:00.000Z", "2011-01-01T00:00:00.0000000+00:00")]
    [InlineData("2010-01-01T19:23:24.5Z", "2010-01-01T19:23:24.5000000+00:00")]
    [InlineData("2010-01-01T19:23:24.12345678999999999999Z", "2010-01-01T19:23:24.1234567+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    public void Lexical_form_is_read(string text, string expected)
    {
        Assert.True(DateTimeStamp.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value, out bool isClamped));
        Assert.False(isClamped);
        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("10000-01-01T00:00:00Z", false)]
    [InlineData("123456789012345678901234567890-01-01T00:00:00Z", false)]
    [InlineData("9999-12-31T24:00:00Z", false)]
    [InlineData("9999-12-31T23:59:59-14:00", false)]
    [InlineData("0001-01-01T00:00:00+14:00", true)]
    [InlineData("0000-02-29T00:00:00Z", true)]
    [InlineData("-0004-02-29T00:00:00Z", true)]
    [InlineData("-12000-01-01T00:00:00Z", true)]
    public void Years_that_cannot_be_held_are_clamped(string text, bool isEarly)
    {
        Assert.True(DateTimeStamp.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value, out bool isClamped));
        Assert.True(isClamped);
        Assert.Equal(isEarly ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2010-01-01")]
    [InlineData("2010-01-01T19:23:24")]
    [InlineData("2010-01-01T19:23:24z")]
    [InlineData("2010-01-01t19:23:24Z")]
    [InlineData("2010-01-01 19:23:24Z")]
    [InlineData(" 2010-01-01T19:23:24Z")]
    [InlineData("2010-01-01T19:23:24Z ")]
    [InlineData("2010-01-01T19:23:24ZZ")]
    [InlineData("2010-01-01T19:23Z")]
    [InlineData("2010-01-01T19:23:60Z")]
    [InlineData("2010-01-01T19:60:24Z")]
    [InlineData("2010-01-01T25:00:00Z")]
    [InlineData("2010-01-01T24:00:01Z")]
    [InlineData("2010-01-01T24:00:00.1Z")]
    [InlineData("2010-01-01T24:00:00.00000000000000001Z")]
    [InlineData("2010-01-01T19:23:24.Z")]
    [InlineData("2010-01-01T19:23:24+14:01")]
    [InlineData("2010-01-01T19:23:24+15:00")]
    [InlineData("2010-01-01T19:23:24+0100")]
    [InlineData("2010-01-01T19:23:24+01")]
    [InlineData("2010-00-01T19:23:24Z")]
    [InlineData("2010-13-01T19:23:24Z")]
    [InlineData("2010-01-00T19:23:24Z")]
    [InlineData("2010-01-32T19:23:24Z")]
    [InlineData("2010-04-31T19:23:24Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("1900-02-29T00:00:00Z")]
    [InlineData("10100-02-29T00:00:00Z")]
    [InlineData("-0001-02-29T00:00:00Z")]
    [InlineData("010-01-01T19:23:24Z")]
    [InlineData("02010-01-01T19:23:24Z")]
    [InlineData("+2010-01-01T19:23:24Z")]
    [InlineData("2010-1-01T19:23:24Z")]
    [InlineData("２０１０-01-01T19:23:24Z")]
    public void Other_forms_are_refused(string text) => Assert.False(DateTimeStamp.IsValid(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Format_is_read_back_without_loss() =>
        Gen.Select(Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], Gen.Int[-14 * 60, 14 * 60]).Sample((ticks, offset) =>
        {
            var moment = new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset));
            Assert.True(DateTimeStamp.TryParse(Encoding.UTF8.GetBytes(DateTimeStamp.Format(moment)), out DateTimeOffset read, out bool isClamped));
            Assert.Equal((moment, moment.Offset, false), (read, read.Offset, isClamped));
        });

    [Fact]
    public void Any_bytes_are_answered() =>
        Gen.OneOf(Gen.Byte.Array, Gen.Char["0123456789-+:.TZ"].Array.Select(chars => Encoding.UTF8.GetBytes(chars))).Sample(bytes =>
            Assert.Equal(DateTimeStamp.IsValid(bytes), DateTimeStamp.TryParse(bytes, out _)));
}
