using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using NSec.Cryptography;
using NSecPublicKey = NSec.Cryptography.PublicKey;

namespace VerifiableCreds.DataIntegrity;

/// <summary>A public key that checks signatures.</summary>
/// <remarks>
/// Instances are immutable, compare by value and are safe to share between threads.
/// Specifications: <see href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, 2.2.2 (Multikey)</see> and
/// <see href="https://www.w3.org/TR/cid-1.0/#JsonWebKey">2.2.3 (JsonWebKey)</see>.
/// </remarks>
public sealed partial class PublicKey : IEquatable<PublicKey>
{
    private readonly byte[] _bytes;
    private readonly NSecPublicKey? _ed25519;
    private readonly ECPoint _point;

    private PublicKey(KeyType type, byte[] bytes, NSecPublicKey? ed25519, ECPoint point)
    {
        Type = type;
        _bytes = bytes;
        _ed25519 = ed25519;
        _point = point;
    }

    /// <summary>The kind of key.</summary>
    public KeyType Type { get; }

    /// <summary>The key itself: 32 bytes for Ed25519, the compressed point (33 or 49 bytes) for P-256 and P-384.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Reads a key from its bytes, in the form of <see cref="Bytes"/>.</summary>
    /// <returns><see langword="false"/> if the length is wrong or the bytes are no point of the curve.</returns>
    public static bool TryFromBytes(KeyType type, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        if (type is < KeyType.Ed25519 or > KeyType.P384 || bytes.Length != Multicodec.KeyLength(type))
        {
            return false;
        }

        if (type != KeyType.Ed25519)
        {
            key = NistCurve.Of(type).TryDecompress(bytes, out ECPoint point) ? new PublicKey(type, bytes.ToArray(), null, point) : null;
        }
        else if (EdwardsPoint.IsValid(bytes)
            && NSecPublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out NSecPublicKey? ed25519))
        {
            key = new PublicKey(type, bytes.ToArray(), ed25519, default);
        }

        return key is not null;
    }

    /// <summary>Reads a key from its bytes, in the form of <see cref="Bytes"/>.</summary>
    /// <exception cref="DataIntegrityException">The bytes are no such key (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static PublicKey FromBytes(KeyType type, ReadOnlySpan<byte> bytes) =>
        TryFromBytes(type, bytes, out PublicKey? key) ? key : throw Errors.KeyBytes(type, bytes.Length);

    /// <summary>Reads a Multikey: <c>z</c>, then base58btc of a multicodec prefix and the key.</summary>
    /// <returns><see langword="false"/> if the text is no Multikey of a supported kind.</returns>
    public static bool TryFromMultibase(ReadOnlySpan<char> multibase, [NotNullWhen(true)] out PublicKey? key)
    {
        key = null;
        return Base58Btc.TryDecode(multibase, out byte[]? bytes)
            && Multicodec.TryReadType(bytes, out KeyType type)
            && TryFromBytes(type, bytes.AsSpan(Multicodec.PrefixLength), out key);
    }

    /// <summary>Reads a Multikey: <c>z</c>, then base58btc of a multicodec prefix and the key.</summary>
    /// <exception cref="DataIntegrityException">The text is not base58btc (<see cref="DataIntegrityErrorCode.InvalidMultibase"/>), or
    /// has another prefix, another length or no point of the curve (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static PublicKey FromMultibase(ReadOnlySpan<char> multibase)
    {
        byte[] bytes = Base58Btc.Decode(multibase);
        return Multicodec.TryReadType(bytes, out KeyType type)
            ? FromBytes(type, bytes.AsSpan(Multicodec.PrefixLength))
            : throw Errors.KeyPrefix();
    }

    /// <summary>The key as a Multikey.</summary>
    public string ToMultibase()
    {
        ReadOnlySpan<byte> prefix = Multicodec.PrefixOf(Type);
        return Base58Btc.Encode([.. prefix, .. _bytes]);
    }

    /// <summary>Checks a signature.</summary>
    /// <param name="data">The signed bytes; ECDSA hashes them with SHA-256 (P-256) or SHA-384 (P-384) first.</param>
    /// <param name="signature">64 bytes for Ed25519 and P-256, 96 for P-384; ECDSA as <c>r || s</c> (IEEE P1363).</param>
    /// <returns><see langword="true"/> if the signature fits; one of another length does not.</returns>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        if (_ed25519 is not null)
        {
            return SignatureAlgorithm.Ed25519.Verify(_ed25519, data, signature);
        }

        NistCurve curve = NistCurve.Of(Type);
        if (signature.Length != 2 * curve.Size)
        {
            return false;
        }

        using ECDsa ecdsa = ECDsa.Create(new ECParameters { Curve = curve.Curve, Q = _point });
        HashAlgorithmName hash = Type == KeyType.P256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA384;
        return ecdsa.VerifyData(data, signature, hash, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    /// <inheritdoc/>
    public bool Equals(PublicKey? other) => other is not null && Type == other.Type && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublicKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Type);
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>The key as a Multikey.</summary>
    public override string ToString() => ToMultibase();
}
