namespace VerifiableCreds.DataIntegrity;

/// <summary>What a new proof says of itself.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#proofs">VC Data Integrity 1.0, 2.1</see>.</remarks>
public sealed record ProofOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static ProofOptions Default { get; } = new();

    /// <summary>The URL of the proof; needed if another proof is to name it in <see cref="PreviousProof"/>.</summary>
    public string? Id { get; init; }

    /// <summary>When the proof was made; the signer's clock, in whole seconds, by default.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>From when on the proof is void.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The URL of the public key; that of the signer by default.</summary>
    public string? VerificationMethod { get; init; }

    /// <summary>What the proof is for: <c>assertionMethod</c> for credentials, <c>authentication</c> for presentations.</summary>
    public string ProofPurpose { get; init; } = "assertionMethod";

    /// <summary>The domains for which the proof is meant.</summary>
    public IReadOnlyList<string> Domain { get; init; } = [];

    /// <summary>The value that the verifier gave, against replay.</summary>
    public string? Challenge { get; init; }

    /// <summary>A value that makes proofs of one document unlinkable.</summary>
    public string? Nonce { get; init; }

    /// <summary>The ids of the proofs that this one covers too: a proof chain.</summary>
    public IReadOnlyList<string> PreviousProof { get; init; } = [];
}
