using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>What a <see cref="ProofVerifier"/> accepts.</summary>
public sealed record ProofVerifierOptions
{
    /// <summary>The options that are used where none are given: embedded contexts, <c>did:key</c>, all EdDSA suites.</summary>
    public static ProofVerifierOptions Default { get; } = new();

    /// <summary>Expands and canonicalises documents; it should be shared, and must be in safe mode.</summary>
    public JsonLdProcessor Processor { get; init; } = new();

    /// <summary>Finds the keys.</summary>
    public IDidResolver Resolver { get; init; } = DidKeyResolver.Shared;

    /// <summary>The suites that are accepted; a proof of any other fails.</summary>
    public IReadOnlyList<ICryptosuite> Cryptosuites { get; init; } = [EddsaRdfc2022.Instance, EddsaJcs2022.Instance, Ed25519Signature2020.Instance];

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How far the clocks of signers and verifiers may differ (5 minutes).</summary>
    public TimeSpan ClockSkew { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What the proofs must be for: <c>assertionMethod</c> for credentials, <c>authentication</c> for presentations.</summary>
    public VerificationRelationship ExpectedPurpose { get; init; } = VerificationRelationship.AssertionMethod;

    /// <summary>The domains that the proof must name, these and no others; <see langword="null"/> if it does not matter.</summary>
    public IReadOnlyCollection<string>? ExpectedDomain { get; init; }

    /// <summary>The challenge that the proof must repeat; <see langword="null"/> if it does not matter.</summary>
    public string? ExpectedChallenge { get; init; }

    /// <summary>How many proofs one document may have at most (32).</summary>
    public int MaxProofs { get; init; } = 32;
}
