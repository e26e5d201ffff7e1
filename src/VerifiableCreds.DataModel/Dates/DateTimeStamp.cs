namespace VerifiableCreds.DataModel;

/// <summary>Reads <c>dateTimeStamp</c> values of XML Schema: a date and time whose time zone is always stated.</summary>
/// <remarks>
/// Exactly the lexical form is taken: no blanks around it, upper-case <c>T</c> and <c>Z</c>, no leap seconds, offsets up to 14:00,
/// <c>24:00:00</c> as the end of a day, years of more than four digits or before the common era, any number of fractional digits.
/// Specification: <see href="https://www.w3.org/TR/xmlschema11-2/#dateTimeStamp">XML Schema 1.1 Part 2, 3.4.28</see>.
/// </remarks>
public static class DateTimeStamp
{
    /// <summary>Whether the text is a <c>dateTimeStamp</c>.</summary>
    /// <param name="utf8">The characters in UTF-8.</param>
    public static bool IsValid(ReadOnlySpan<byte> utf8) => TryParse(utf8, out _, out _);

    /// <summary>Reads a <c>dateTimeStamp</c>. Fractions of a second are cut off after 100 ns.</summary>
    /// <param name="utf8">The characters in UTF-8.</param>
    /// <param name="value">The moment, with the offset that was written.</param>
    /// <param name="isClamped">Whether the moment lies before year 1 or after year 9999; <paramref name="value"/> is then the nearest that can be held.</param>
    /// <returns><see langword="false"/> if the text is not of the lexical form.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTimeOffset value, out bool isClamped)
    {
        value = default;
        isClamped = false;
        var text = new Cursor(utf8);
        if (!text.Year(out Year year) || !text.Take('-') || !text.Two(1, 12, out int month) || !text.Take('-')
            || !text.Two(1, DaysIn(year, month), out int day) || !text.Take('T') || !text.Time(out long ticks)
            || !text.Offset(out int offset) || !text.AtEnd)
        {
            return false;
        }

        isClamped = !TryMake(year, month, day, ticks, offset, out value);
        return true;
    }

    /// <summary>The same as <see cref="TryParse(ReadOnlySpan{byte}, out DateTimeOffset, out bool)"/>, for callers to whom clamping is all the same.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out DateTimeOffset value) => TryParse(utf8, out value, out _);

    /// <summary>The text of a moment: the shortest <c>dateTimeStamp</c> that says it without loss.</summary>
    public static string Format(DateTimeOffset value)
    {
        string seconds = value.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
        string zone = value.Offset == TimeSpan.Zero ? "'Z'" : "zzz";
        return value.ToString(seconds + zone, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static int DaysIn(Year year, int month) => DateTime.DaysInMonth(year.IsLeap ? 2000 : 1999, month);

    private static bool TryMake(Year year, int month, int day, long ticks, int offset, out DateTimeOffset value)
    {
        value = year.IsNegative || year.Value == 0 ? DateTimeOffset.MinValue : DateTimeOffset.MaxValue;
        if (year.IsNegative || year.Value is < 1 or > 9999)
        {
            return false;
        }

        long local = new DateTime((int)year.Value, month, day, 0, 0, 0, DateTimeKind.Unspecified).Ticks + ticks;
        long utc = local - (offset * TimeSpan.TicksPerMinute);
        if (utc < 0 || local < 0)
        {
            value = DateTimeOffset.MinValue;
            return false;
        }

        if (utc > DateTime.MaxValue.Ticks || local > DateTime.MaxValue.Ticks)
        {
            value = DateTimeOffset.MaxValue;
            return false;
        }

        value = new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
        return true;
    }

    /// <summary>A year of any size: its value up to 10,000, and its remainder for the rule of leap years.</summary>
    private readonly record struct Year(bool IsNegative, int Value, int Remainder)
    {
        public bool IsLeap => (Remainder % 4 == 0 && Remainder % 100 != 0) || Remainder == 0;
    }

    private ref struct Cursor(ReadOnlySpan<byte> text)
    {
        private ReadOnlySpan<byte> _rest = text;

        public readonly bool AtEnd => _rest.IsEmpty;

        public bool Take(char expected)
        {
            if (_rest.IsEmpty || _rest[0] != expected)
            {
                return false;
            }

            _rest = _rest[1..];
            return true;
        }

        public bool Two(int least, int most, out int value)
        {
            value = 0;
            if (_rest.Length < 2 || !char.IsAsciiDigit((char)_rest[0]) || !char.IsAsciiDigit((char)_rest[1]))
            {
                return false;
            }

            value = ((_rest[0] - '0') * 10) + _rest[1] - '0';
            _rest = _rest[2..];
            return value >= least && value <= most;
        }

        public bool Year(out Year year)
        {
            bool negative = Take('-');
            int digits = Digits();
            int value = 0;
            int remainder = 0;
            foreach (byte digit in _rest[..digits])
            {
                value = Math.Min(10_000, (value * 10) + digit - '0');
                remainder = ((remainder * 10) + digit - '0') % 400;
            }

            bool isWellFormed = digits == 4 || (digits > 4 && _rest[0] != '0');
            _rest = _rest[digits..];
            year = new Year(negative, value, remainder);
            return isWellFormed;
        }

        public bool Time(out long ticks)
        {
            ticks = 0;
            if (!Two(0, 24, out int hour) || !Take(':') || !Two(0, 59, out int minute) || !Take(':') || !Two(0, 59, out int second))
            {
                return false;
            }

            long fraction = 0;
            bool isZero = true;
            if (Take('.') && !Fraction(out fraction, out isZero))
            {
                return false;
            }

            ticks = (((((hour * 60L) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + fraction;
            return hour < 24 || (minute == 0 && second == 0 && isZero);
        }

        public bool Offset(out int minutes)
        {
            minutes = 0;
            if (Take('Z'))
            {
                return true;
            }

            bool isWest = Take('-');
            if ((!isWest && !Take('+')) || !Two(0, 14, out int hour) || !Take(':') || !Two(0, hour == 14 ? 0 : 59, out int minute))
            {
                return false;
            }

            minutes = ((hour * 60) + minute) * (isWest ? -1 : 1);
            return true;
        }

        private bool Fraction(out long ticks, out bool isZero)
        {
            int digits = Digits();
            ticks = 0;
            isZero = _rest[..digits].IndexOfAnyExcept((byte)'0') < 0;
            for (int at = 0; at < 7; at++)
            {
                ticks = (ticks * 10) + (at < digits ? _rest[at] - '0' : 0);
            }

            _rest = _rest[digits..];
            return digits > 0;
        }

        private readonly int Digits()
        {
            int end = _rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            return end < 0 ? _rest.Length : end;
        }
    }
}
