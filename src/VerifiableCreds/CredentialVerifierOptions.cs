using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds;

/// <summary>What a <see cref="CredentialVerifier"/> accepts.</summary>
public sealed record CredentialVerifierOptions
{
    /// <summary>The options that are used where none are given: embedded contexts, <c>did:key</c>, all suites of the library, no network.</summary>
    public static CredentialVerifierOptions Default { get; } = new();

    /// <summary>How proofs are checked: suites, keys, contexts, clock.</summary>
    public ProofVerifierOptions Proofs { get; init; } = ProofVerifierOptions.Default;

    /// <summary>The issuers that the verifier trusts, by id; <see langword="null"/> if trust is decided elsewhere, and then not checked.</summary>
    public IReadOnlyCollection<string>? TrustedIssuers { get; init; }

    /// <summary>The limits on the size and the depth of a credential.</summary>
    public JsonLdLimits Limits { get; init; } = JsonLdLimits.Default;
}
