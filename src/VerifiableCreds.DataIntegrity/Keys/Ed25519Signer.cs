using System.Security.Cryptography;
using NSec.Cryptography;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Signs with an Ed25519 key in memory.</summary>
/// <remarks>
/// The secret lies in protected memory outside the managed heap and is wiped on <see cref="Dispose"/>. Signatures are deterministic.
/// Safe to share between threads until it is disposed.
/// Specification: <see href="https://www.rfc-editor.org/rfc/rfc8032#section-5.1.6">RFC 8032, 5.1.6</see>.
/// </remarks>
public sealed class Ed25519Signer : ISigner, IDisposable
{
    /// <summary>Length of a secret key, the seed of RFC 8032, in bytes.</summary>
    public const int SeedLength = 32;

    private readonly Key _key;

    private Ed25519Signer(Key key, string? verificationMethod)
    {
        _key = key;
        PublicKey = PublicKey.FromBytes(KeyType.Ed25519, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
        string multibase = PublicKey.ToMultibase();
        VerificationMethod = verificationMethod ?? $"did:key:{multibase}#{multibase}";
    }

    /// <inheritdoc/>
    public KeyType KeyType => KeyType.Ed25519;

    /// <inheritdoc/>
    public string VerificationMethod { get; }

    /// <summary>The public key.</summary>
    public PublicKey PublicKey { get; }

    private static KeyCreationParameters Parameters => new() { ExportPolicy = KeyExportPolicies.AllowPlaintextExport };

    /// <summary>Makes a new key with the system's random numbers.</summary>
    /// <param name="verificationMethod">The URL of the public key; that of its <c>did:key</c> by default.</param>
    public static Ed25519Signer Generate(string? verificationMethod = null) =>
        new(Key.Create(SignatureAlgorithm.Ed25519, Parameters), verificationMethod);

    /// <summary>Takes a secret key as its seed. The caller's bytes are left as they are; wipe them.</summary>
    /// <param name="seed">32 bytes.</param>
    /// <param name="verificationMethod">The URL of the public key; that of its <c>did:key</c> by default.</param>
    /// <exception cref="DataIntegrityException">The length is wrong (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static Ed25519Signer FromSeed(ReadOnlySpan<byte> seed, string? verificationMethod = null) => seed.Length == SeedLength
        ? new(Key.Import(SignatureAlgorithm.Ed25519, seed, KeyBlobFormat.RawPrivateKey, Parameters), verificationMethod)
        : throw Errors.SecretKeyLength(SeedLength, seed.Length);

    /// <summary>Takes a secret key as a Multikey: <c>z</c>, then base58btc of <c>0x8026</c> and the seed of 32 bytes.</summary>
    /// <param name="multibase">The <c>secretKeyMultibase</c>.</param>
    /// <param name="verificationMethod">The URL of the public key; that of its <c>did:key</c> by default.</param>
    /// <remarks>Specification: <see href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, 2.2.2</see>.</remarks>
    /// <exception cref="DataIntegrityException">The text is no such key (<see cref="DataIntegrityErrorCode.InvalidMultibase"/>,
    /// <see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static Ed25519Signer FromSecretKeyMultibase(ReadOnlySpan<char> multibase, string? verificationMethod = null)
    {
        byte[] bytes = Base58Btc.Decode(multibase);
        try
        {
            return bytes.AsSpan().StartsWith(Multicodec.Ed25519Secret)
                ? FromSeed(bytes.AsSpan(Multicodec.PrefixLength), verificationMethod)
                : throw Errors.SecretKeyPrefix();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>Takes a secret key as a JSON Web Key of type <c>OKP</c> with <c>crv</c>, <c>d</c> and <c>x</c>.</summary>
    /// <param name="utf8Json">The key as UTF-8 JSON. The caller's bytes are left as they are; wipe them.</param>
    /// <param name="verificationMethod">The URL of the public key; that of its <c>did:key</c> by default.</param>
    /// <remarks>Specification: <see href="https://www.rfc-editor.org/rfc/rfc8037#section-2">RFC 8037, 2</see>.</remarks>
    /// <exception cref="DataIntegrityException">It is no such key, or <c>x</c> does not belong to <c>d</c>
    /// (<see cref="DataIntegrityErrorCode.InvalidKey"/>).</exception>
    public static Ed25519Signer FromJwk(ReadOnlySpan<byte> utf8Json, string? verificationMethod = null)
    {
        Span<byte> seed = stackalloc byte[SeedLength];
        Span<byte> x = stackalloc byte[SeedLength];
        try
        {
            SecretJwkReader.Read(utf8Json, seed, x);
            Ed25519Signer signer = FromSeed(seed, verificationMethod);
            if (!signer.PublicKey.Bytes.Span.SequenceEqual(x))
            {
                signer.Dispose();
                throw Errors.SecretJwk("/x");
            }

            return signer;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
        }
    }

    /// <inheritdoc/>
    public ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested
            ? ValueTask.FromCanceled<byte[]>(cancellationToken)
            : ValueTask.FromResult(SignatureAlgorithm.Ed25519.Sign(_key, data.Span));

    /// <summary>The secret key as a Multikey, in the clear: whoever reads it can sign. Keep it nowhere but in a secret store.</summary>
    public string ExportSecretKeyMultibase()
    {
        byte[] seed = _key.Export(KeyBlobFormat.RawPrivateKey);
        Span<byte> bytes = stackalloc byte[Multicodec.PrefixLength + SeedLength];
        try
        {
            Multicodec.Ed25519Secret.CopyTo(bytes);
            seed.CopyTo(bytes[Multicodec.PrefixLength..]);
            return Base58Btc.Encode(bytes);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(seed);
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>Wipes the secret key.</summary>
    public void Dispose() => _key.Dispose();

    /// <summary>The URL of the public key; never a secret.</summary>
    public override string ToString() => VerificationMethod;
}
