using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The cryptosuite <c>eddsa-rdfc-2022</c>: RDFC-1.0, SHA-256, Ed25519.</summary>
/// <remarks>
/// What is signed is 64 bytes: SHA-256 of the canonical proof configuration, then SHA-256 of the canonical document. The configuration is
/// read in the document's <c>@context</c>. Signatures are 64 bytes (RFC 8032), base58btc in <c>proofValue</c>.
/// Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022">VC-DI-EdDSA, 3.2</see>.
/// </remarks>
public sealed class EddsaRdfc2022 : ICryptosuite
{
    private EddsaRdfc2022(string name) => Name = name;

    /// <summary>The suite.</summary>
    public static EddsaRdfc2022 Instance { get; } = new("eddsa-rdfc-2022");

    /// <summary>The same suite under its name in early drafts, <c>eddsa-2022</c>; verifiers must ask for it.</summary>
    public static EddsaRdfc2022 Draft { get; } = new("eddsa-2022");

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string ProofType => DataIntegrityProofType.Name;

    /// <inheritdoc/>
    public int SignatureLength => 64;

    /// <inheritdoc/>
    public bool ProofHoldsContext => false;

    /// <inheritdoc/>
    public bool Accepts(KeyType keyType) => keyType == KeyType.Ed25519;

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>> TransformAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default) =>
        RdfcTransformation.TransformAsync(document, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<ReadOnlyMemory<byte>> ConfigureAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default) =>
        RdfcTransformation.ConfigureAsync(document, proof, DataIntegrityProofType.Statement, cancellationToken);

    /// <inheritdoc/>
    public byte[] Hash(ReadOnlySpan<byte> configuration, ReadOnlySpan<byte> document) => Sha256Pair.Hash(configuration, document);
}
