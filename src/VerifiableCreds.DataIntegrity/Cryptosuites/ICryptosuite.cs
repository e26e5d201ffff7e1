using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>A cryptographic suite: how a document and the options of its proof become the bytes that are signed.</summary>
/// <remarks>
/// Implementations are immutable and safe to share between threads.
/// Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites">VC Data Integrity 1.0, 3</see>.
/// </remarks>
public interface ICryptosuite
{
    /// <summary>The name: the proof's <c>cryptosuite</c>, or its type where the type alone names the suite.</summary>
    string Name { get; }

    /// <summary>The <c>type</c> of its proofs, such as <c>DataIntegrityProof</c>.</summary>
    string ProofType { get; }

    /// <summary>The length of a signature in bytes.</summary>
    int SignatureLength { get; }

    /// <summary>Whether the document's <c>@context</c> is written into the proof.</summary>
    bool ProofHoldsContext { get; }

    /// <summary>Whether keys of a type may sign and verify.</summary>
    bool Accepts(KeyType keyType);

    /// <summary>Transformation: the bytes that stand for the document. They may lie in memory of the document, and are valid as long as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="proof">The proof or its options; a <c>proofValue</c> in it is passed over.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <exception cref="DataIntegrityException">The document does not fit the proof (<see cref="DataIntegrityErrorCode.ProofTransformationError"/>).</exception>
    /// <exception cref="JsonLdException">The document exceeds a limit, or loses data in safe mode.</exception>
    ValueTask<ReadOnlyMemory<byte>> TransformAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default);

    /// <summary>Proof configuration: the bytes that stand for the options of the proof; valid until the next call with the same document.</summary>
    /// <inheritdoc cref="TransformAsync"/>
    ValueTask<ReadOnlyMemory<byte>> ConfigureAsync(UnsecuredDocument document, JsonElementRef proof, CancellationToken cancellationToken = default);

    /// <summary>Hashing: the bytes that are signed.</summary>
    /// <param name="configuration">What <see cref="ConfigureAsync"/> gave.</param>
    /// <param name="document">What <see cref="TransformAsync"/> gave.</param>
    byte[] Hash(ReadOnlySpan<byte> configuration, ReadOnlySpan<byte> document);
}
