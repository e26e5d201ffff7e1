namespace VerifiableCreds.DataIntegrity;

/// <summary>Signs with a secret key that it keeps to itself: in memory, in an HSM or in a cloud service.</summary>
/// <remarks>Implementations must be safe to use from several threads at once.</remarks>
public interface ISigner
{
    /// <summary>The kind of key.</summary>
    KeyType KeyType { get; }

    /// <summary>The URL under which verifiers find the public key, such as <c>did:key:z6Mk…#z6Mk…</c>.</summary>
    string VerificationMethod { get; }

    /// <summary>Signs bytes.</summary>
    /// <param name="data">The bytes, not yet hashed.</param>
    /// <param name="cancellationToken">Ends the wait for a remote signer.</param>
    /// <returns>The signature: 64 bytes for Ed25519 and P-256, 96 for P-384; ECDSA as <c>r || s</c> (IEEE P1363).</returns>
    ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);
}
