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
            while (text.Length >= sizeof(ulong))
            {
                hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * Multiplier;
                hash ^= hash >> 29;
                text = text[sizeof(ulong)..];
            }

            ulong tail = 0;
            foreach (byte b in text)
            {
                tail = (tail << 8) | b;
            }

            hash = (hash ^ tail) * Multiplier;
            return (int)(hash ^ (hash >> 32));
        }
    }
}
