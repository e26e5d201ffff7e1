using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The suite <c>Ed25519Signature2020</c>: RDFC-1.0, SHA-256, Ed25519, with a proof type of its own.</summary>
/// <remarks>
/// It hashes as <c>eddsa-rdfc-2022</c> does. The document's <c>@context</c> must define the type, as
/// <c>https://w3id.org/security/suites/ed25519-2020/v1</c> does. Kept for credentials that exist; new ones take <c>eddsa-rdfc-2022</c>.
/// Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020">VC-DI-EdDSA, 3.4</see>.
/// </remarks>
public sealed class Ed25519Signature2020 : ICryptosuite
{
    private static readonly byte[] Statement =
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/security#Ed25519Signature2020> ."u8.ToArray();

    private Ed25519Signature2020()
    {
    }

    /// <summary>The suite.</summary>
    public static Ed25519Signature2020 Instance { get; } = new();

    /// <inheritdoc/>
    public string Name => "Ed25519Signature2020";

    /// <inheritdoc/>
    public string ProofType => "Ed25519Signature2020";

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
        RdfcTransformation.ConfigureAsync(document, proof, Statement, cancellationToken);

    /// <inheritdoc/>
    public byte[] Hash(ReadOnlySpan<byte> configuration, ReadOnlySpan<byte> document) => Sha256Pair.Hash(configuration, document);
}
