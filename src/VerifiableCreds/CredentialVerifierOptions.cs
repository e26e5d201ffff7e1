using VerifiableCreds.DataIntegrity;

namespace VerifiableCreds;

/// <summary>What a <see cref="CredentialVerifier"/> accepts.</summary>
public sealed record CredentialVerifierOptions
{
    /// <summary>The options that are used where none are given: embedded contexts, <c>did:key</c>, all suites of the library, no network.</summary>
    public static CredentialVerifierOptions Default { get; } = new();

    /// <summary>How proofs are checked: suites, keys, contexts, limits, clock.</summary>
    public ProofVerifierOptions Proofs { get; init; } = ProofVerifierOptions.Default;

    /// <summary>The issuers that the verifier trusts, by id; <see langword="null"/> if trust is decided elsewhere, and then not checked.</summary>
    public IReadOnlyCollection<string>? TrustedIssuers { get; init; }
}
