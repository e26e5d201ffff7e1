using System.Globalization;

namespace VerifiableCreds.DataIntegrity;

/// <summary>XML Schema <c>dateTimeStamp</c>: a date and time whose offset from UTC is given.</summary>
/// <remarks>
/// Specification: <see href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1 Part 2, 3.4.28</see>. Digits beyond 100 ns are
/// read and dropped; years outside 0001 to 9999 are refused.
/// </remarks>
internal static class XsdDateTime
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a text strictly: no white space, no missing part, no leap second.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':'
            || !TryDigits(text[..4], out int year) || !TryDigits(text[5..7], out int month) || !TryDigits(text[8..10], out int day)
            || !TryDigits(text[11..13], out int hour) || !TryDigits(text[14..16], out int minute) || !TryDigits(text[17..19], out int second)
            || !TryFraction(text[19..], out long fraction, out ReadOnlySpan<byte> zone) || !TryZone(zone, out int offset))
        {
            return false;
        }

        bool isEndOfDay = hour == 24 && minute == 0 && second == 0 && fraction == 0;
        if (year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || (hour > 23 && !isEndOfDay) || minute > 59 || second > 59)
        {
            return false;
        }

        long ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks
            + (((((hour * 60L) + minute - offset) * 60L) + second) * TimeSpan.TicksPerSecond) + fraction;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    /// <summary>Writes an instant in UTC; a fraction only where there is one.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks, out ReadOnlySpan<byte> rest)
    {
        ticks = 0;
        rest = text;
        if (text[0] != '.')
        {
            return true;
        }

        int length = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 1)
        {
            return false;
        }

        long unit = TimeSpan.TicksPerSecond / 10;
        foreach (byte digit in text.Slice(1, length))
        {
            ticks += (digit - '0') * unit;
            unit /= 10;
        }

        rest = text[(1 + length)..];
        return true;
    }

    private static bool TryZone(ReadOnlySpan<byte> zone, out int minutes)
    {
        minutes = 0;
        if (zone is [(byte)'Z'])
        {
            return true;
        }

        if (zone.Length != 6 || zone[0] is not ((byte)'+' or (byte)'-') || zone[3] != ':'
            || !TryDigits(zone[1..3], out int hour) || !TryDigits(zone[4..], out int minute) || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        bool isValid = minutes <= MaxOffsetMinutes;
        minutes = zone[0] == '-' ? -minutes : minutes;
        return isValid;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        foreach (byte digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
