using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The cryptosuite <c>eddsa-jcs-2022</c>: JSON Canonicalization Scheme, SHA-256, Ed25519.</summary>
/// <remarks>
/// What is signed is 64 bytes: SHA-256 of the canonical proof configuration, then SHA-256 of the canonical document. The document's
/// <c>@context</c> is copied into the proof; a document may gain contexts behind those afterwards.
/// Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">VC-DI-EdDSA, 3.3</see>.
/// </remarks>
public sealed class EddsaJcs2022 : ICryptosuite
{
    private EddsaJcs2022()
    {
    }

    /// <summary>The suite.</summary>
    public static EddsaJcs2022 Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "eddsa-jcs-2022";

    /// <inheritdoc/>
    public string ProofType => DataIntegrityProofType.Name;

    /// <inheritdoc/>
    public int SignatureLength => 64;

    /// <inheritdoc/>
    public bool ProofHoldsContext => true;

    /// <inheritdoc/>
    public bool Accepts(KeyType keyType) => keyType == KeyType.Ed25519;

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>> TransformAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(JcsTransformation.Transform(document, proof));

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>> ConfigureAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(JcsTransformation.Configure(proof));

    /// <inheritdoc/>
    public byte[] Hash(ReadOnlySpan<byte> configuration, ReadOnlySpan<byte> document) => Sha256Pair.Hash(configuration, document);
}
