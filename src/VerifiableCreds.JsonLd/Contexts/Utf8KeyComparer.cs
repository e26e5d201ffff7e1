using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>Compares UTF-8 keys, and lets a dictionary of them be asked with a span.</summary>
/// <remarks>The hash is seeded per process, so that a hostile context cannot choose colliding terms in advance.</remarks>
internal sealed class Utf8KeyComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static readonly Utf8KeyComparer Instance = new();

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static readonly ulong Seed = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong)));

    public bool Equals(byte[]? x, byte[]? y) => x is null ? y is null : y is not null && x.AsSpan().SequenceEqual(y);

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(byte[] obj) => Hash(obj);

    public int GetHashCode(ReadOnlySpan<byte> alternate) => Hash(alternate);

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    public static int Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            ulong hash = Seed ^ ((ulong)text.Length * Multiplier);
            if (text.Length < sizeof(ulong))
            {
                return Fold(hash ^ Short(text));
            }

            for (int at = 0; at < text.Length - sizeof(ulong); at += sizeof(ulong))
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[at..])) * Multiplier;
                hash ^= hash >> 29;
            }

            // The last eight bytes, some of which may have been read before.
            return Fold(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]));
        }
    }

    /// <summary>Up to seven bytes as one number, different for different texts of one length.</summary>
    private static ulong Short(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(uint))
        {
            return BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32);
        }

        return text.IsEmpty ? 0 : text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16);
    }

    private static int Fold(ulong hash)
    {
        unchecked
        {
            hash *= Multiplier;
            return (int)(hash ^ (hash >> 32));
        }
    }
}
