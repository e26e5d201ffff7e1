using System.Numerics;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Whether 32 bytes encode a point of edwards25519, so that a key which can never verify is refused when it is read.</summary>
/// <remarks>
/// Specification: <see href="https://www.rfc-editor.org/rfc/rfc8032#section-5.1.3">RFC 8032, 5.1.3</see>. Works on public values only, so it
/// need not take constant time. Points of small order pass here; verification refuses them.
/// </remarks>
internal static class EdwardsPoint
{
    private static readonly BigInteger P = BigInteger.Pow(2, 255) - 19;

    /// <summary>−121665/121666; what it is divided by is inverted by Fermat's little theorem.</summary>
    private static readonly BigInteger D = P - (121665 * BigInteger.ModPow(121666, P - 2, P) % P);

    public static bool IsValid(ReadOnlySpan<byte> encoded)
    {
        Span<byte> bytes = stackalloc byte[32];
        encoded.CopyTo(bytes);
        bool isOdd = bytes[31] >> 7 == 1;
        bytes[31] &= 0x7F;
        var y = new BigInteger(bytes, isUnsigned: true);
        if (y >= P)
        {
            return false;
        }

        // x² = (y² − 1) / (d·y² + 1); by Euler's criterion u/v is a square exactly where u·v is one.
        BigInteger square = y * y % P;
        BigInteger u = (square - 1 + P) % P;
        BigInteger v = ((D * square) + 1) % P;
        return u.IsZero ? !isOdd : BigInteger.ModPow(u * v % P, (P - 1) / 2, P).IsOne;
    }
}
