using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

/// <summary>Without safe mode, terms that no context defines would be shown as signed.</summary>
public sealed class SafeModeTests
{
    private static readonly JsonLdProcessor Unsafe = new(new JsonLdOptions { SafeMode = false });

    [Fact]
    public void Signer_refuses_a_processor_without_safe_mode()
    {
        using var key = Ed25519Signer.Generate();
        Assert.Throws<ArgumentException>("processor", () => new ProofSigner(EddsaRdfc2022.Instance, key, Unsafe));
    }

    [Fact]
    public void Verifier_refuses_a_processor_without_safe_mode() =>
        Assert.Throws<ArgumentException>("options", () => new ProofVerifier(new ProofVerifierOptions { Processor = Unsafe }));
}
