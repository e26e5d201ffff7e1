namespace VerifiableCreds.DataIntegrity;

/// <summary>The proof type whose <c>cryptosuite</c> says the rest.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#dataintegrityproof">VC Data Integrity 1.0, 3.1</see>.</remarks>
internal static class DataIntegrityProofType
{
    public const string Name = "DataIntegrityProof";

    /// <summary>The end of the N-Quad that says so of a proof.</summary>
    public static ReadOnlyMemory<byte> Statement { get; } =
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/security#DataIntegrityProof> ."u8.ToArray();
}
