using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds;

/// <summary>How a <see cref="CredentialIssuer"/> works.</summary>
public sealed record CredentialIssuerOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static CredentialIssuerOptions Default { get; } = new();

    /// <summary>The suite of the proofs; <c>eddsa-rdfc-2022</c> by default.</summary>
    public ICryptosuite Cryptosuite { get; init; } = EddsaRdfc2022.Instance;

    /// <summary>Expands and canonicalises documents; share one with a verifier to share compiled contexts.</summary>
    public JsonLdProcessor Processor { get; init; } = new();

    /// <summary>The clock for <c>created</c>.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
