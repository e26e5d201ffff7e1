using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds;

/// <summary>Verifies credentials and says of every check how it ended.</summary>
/// <remarks>
/// Nothing that a credential holds makes verification throw. Instances are immutable and safe to share between threads, and should be
/// shared: compiled contexts and keys are kept.
/// Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#verification">VCDM 2.0, 7.1</see>.
/// </remarks>
public sealed partial class CredentialVerifier
{
    private readonly CredentialVerifierOptions _options;
    private readonly ProofVerifier _proofs;
    private readonly HashSet<string>? _trusted;

    /// <summary>Creates a verifier; <see cref="CredentialVerifierOptions.Default"/> holds without options.</summary>
    public CredentialVerifier(CredentialVerifierOptions? options = null)
    {
        _options = options ?? CredentialVerifierOptions.Default;
        _proofs = new ProofVerifier(_options.Proofs);
        _trusted = _options.TrustedIssuers?.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Verifies a credential.</summary>
    /// <param name="utf8Json">The credential with its proofs, UTF-8 JSON. It must not change until the call completes.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and keys.</param>
    /// <returns>Every check; <see cref="VerificationResult.IsVerified"/> only if all of them passed.</returns>
    public async ValueTask<VerificationResult> VerifyAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        if (!VerifiableCredential.TryParse(utf8Json, out VerifiableCredential? credential, out ValidationProblem? problem, _options.Proofs.Processor.Options.Limits))
        {
            return new VerificationResult([Outcomes.Of(problem)]);
        }

        using (credential)
        {
            return await VerifyAsync(credential, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Verifies a credential that has been parsed.</summary>
    /// <inheritdoc cref="VerifyAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    /// <param name="credential">The credential; it must not be disposed until the call completes.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and keys.</param>
    public async ValueTask<VerificationResult> VerifyAsync(VerifiableCredential credential, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(credential);
        var verification = new CredentialVerification(credential, _options.Proofs, _trusted);
        verification.CheckStructure();
        verification.CheckProofs(await _proofs.VerifyAsync(credential.Root, cancellationToken).ConfigureAwait(false));
        verification.CheckDates();
        verification.CheckStatus();
        verification.CheckTrust();
        return new VerificationResult(verification.Checks);
    }
}
