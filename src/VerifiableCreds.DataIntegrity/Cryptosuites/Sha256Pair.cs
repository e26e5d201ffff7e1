using System.Security.Cryptography;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Hashing of the EdDSA suites: SHA-256 of the proof configuration, then SHA-256 of the document.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-rdfc-2022">VC-DI-EdDSA, 3.2.4</see>.</remarks>
internal static class Sha256Pair
{
    public static byte[] Hash(ReadOnlySpan<byte> configuration, ReadOnlySpan<byte> document)
    {
        byte[] hash = new byte[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(configuration, hash);
        SHA256.HashData(document, hash.AsSpan(SHA256.HashSizeInBytes));
        return hash;
    }
}
