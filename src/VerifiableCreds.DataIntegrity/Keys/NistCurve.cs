using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Points of P-256 and P-384, compressed and not. The framework reads uncompressed points only.</summary>
/// <remarks>
/// Specification: <see href="https://www.secg.org/sec1-v2.pdf">SEC 1, 2.3.3 and 2.3.4</see>. Works on public values only, so it need not
/// take constant time. Both primes are 3 modulo 4, so a square root is one power.
/// </remarks>
internal sealed class NistCurve
{
    private readonly BigInteger _p;
    private readonly BigInteger _b;

    private NistCurve(KeyType type, string name, ECCurve curve, int size, string p, string b)
    {
        Type = type;
        Name = name;
        Curve = curve;
        Size = size;
        _p = Hex(p);
        _b = Hex(b);
    }

    public static NistCurve P256 { get; } = new(
        KeyType.P256,
        "P-256",
        ECCurve.NamedCurves.nistP256,
        32,
        "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff",
        "5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b");

    public static NistCurve P384 { get; } = new(
        KeyType.P384,
        "P-384",
        ECCurve.NamedCurves.nistP384,
        48,
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff",
        "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef");

    public KeyType Type { get; }

    /// <summary>The name in a JWK.</summary>
    public string Name { get; }

    public ECCurve Curve { get; }

    /// <summary>Bytes of one coordinate.</summary>
    public int Size { get; }

    public static NistCurve Of(KeyType type) => type == KeyType.P256 ? P256 : P384;

    /// <summary>Finds the second coordinate of a compressed point.</summary>
    /// <returns><see langword="false"/> if the bytes are no point of the curve.</returns>
    public bool TryDecompress(ReadOnlySpan<byte> compressed, out ECPoint point)
    {
        point = default;
        if (compressed.Length != Size + 1 || compressed[0] is not (2 or 3))
        {
            return false;
        }

        var x = new BigInteger(compressed[1..], isUnsigned: true, isBigEndian: true);
        if (x >= _p)
        {
            return false;
        }

        BigInteger square = RightSide(x);
        BigInteger y = BigInteger.ModPow(square, (_p + 1) / 4, _p);
        if (y * y % _p != square)
        {
            return false;
        }

        if (y.IsEven != (compressed[0] == 2))
        {
            // Neither curve has a point whose y is 0.
            y = _p - y;
        }

        point = new ECPoint { X = compressed[1..].ToArray(), Y = Bytes(y) };
        return true;
    }

    /// <summary>Compresses a point given by its coordinates.</summary>
    /// <returns><see langword="false"/> if the point does not lie on the curve.</returns>
    public bool TryCompress(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y, out byte[] compressed)
    {
        compressed = new byte[Size + 1];
        compressed[0] = (byte)(2 + (y[^1] & 1));
        x.CopyTo(compressed.AsSpan(1));
        return TryDecompress(compressed, out ECPoint point) && y.SequenceEqual(point.Y);
    }

    private BigInteger RightSide(BigInteger x)
    {
        BigInteger side = (BigInteger.ModPow(x, 3, _p) - (3 * x) + _b) % _p;
        return side.Sign < 0 ? side + _p : side;
    }

    private byte[] Bytes(BigInteger value)
    {
        byte[] bytes = new byte[Size];
        int length = value.GetByteCount(isUnsigned: true);
        value.TryWriteBytes(bytes.AsSpan(Size - length), out _, isUnsigned: true, isBigEndian: true);
        return bytes;
    }

    private static BigInteger Hex(string digits) => BigInteger.Parse("0" + digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
