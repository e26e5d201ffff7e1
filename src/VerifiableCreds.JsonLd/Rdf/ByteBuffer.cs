using System.Globalization;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Bytes that are written one after the other; the memory is kept when it is cleared.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>How much memory is kept.</summary>
    public int Capacity => _bytes.Length;

    public void Clear() => Length = 0;

    public void Write(byte b)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = b;
    }

    public void Write(ReadOnlySpan<byte> text)
    {
        if (_bytes.Length - Length < text.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Writes a number in decimal.</summary>
    public void Write(int number)
    {
        const int MostDigits = 11;
        if (_bytes.Length - Length < MostDigits)
        {
            Grow(MostDigits);
        }

        number.TryFormat(_bytes.AsSpan(Length), out int digits, default, CultureInfo.InvariantCulture);
        Length += digits;
    }

    /// <summary>Writes bytes as lower-case hex.</summary>
    public void WriteHex(ReadOnlySpan<byte> bytes)
    {
        int length = bytes.Length * 2;
        if (_bytes.Length - Length < length)
        {
            Grow(length);
        }

        Convert.TryToHexStringLower(bytes, _bytes.AsSpan(Length), out int written);
        Length += written;
    }

    private void Grow(int length) => Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(_bytes.Length * 2L, (long)Length + length)));
}
