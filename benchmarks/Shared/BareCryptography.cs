using System.Security.Cryptography;
using NSec.Cryptography;

namespace VerifiableCreds.Benchmarks;

/// <summary>The floor: what signing and verifying cost if the canonical bytes came for nothing.</summary>
internal static class BareCryptography
{
    public static byte[] Hash(BenchmarkDocument document)
    {
        byte[] hash = new byte[2 * SHA256.HashSizeInBytes];
        SHA256.HashData(document.CanonicalProof, hash);
        SHA256.HashData(document.CanonicalDocument, hash.AsSpan(SHA256.HashSizeInBytes));
        return hash;
    }

    public static byte[] Sign(BenchmarkDocument document) => SignatureAlgorithm.Ed25519.Sign(document.Key, Hash(document));

    public static bool Verify(BenchmarkDocument document) => SignatureAlgorithm.Ed25519.Verify(document.PublicKey, Hash(document), document.Signature);
}
