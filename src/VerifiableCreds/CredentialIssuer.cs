using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds;

/// <summary>Issues credentials: checks them against the data model and adds a proof.</summary>
/// <remarks>
/// Instances are safe to share between threads if the signer is, and should be shared: compiled contexts are kept.
/// Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#add-proof">VC Data Integrity 1.0, 4.2</see>.
/// </remarks>
public sealed class CredentialIssuer
{
    private readonly ISigner _signer;
    private readonly ProofSigner _proofs;
    private readonly JsonLdLimits _limits;

    /// <summary>Creates an issuer; <see cref="CredentialIssuerOptions.Default"/> holds without options.</summary>
    /// <param name="signer">The secret key. It is not disposed.</param>
    /// <param name="options">The suite, the contexts and the clock.</param>
    /// <exception cref="DataIntegrityException">The suite does not take keys of that kind.</exception>
    /// <exception cref="ArgumentException">The processor is not in safe mode.</exception>
    public CredentialIssuer(ISigner signer, CredentialIssuerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(signer);
        options ??= CredentialIssuerOptions.Default;
        _signer = signer;
        _limits = options.Processor.Options.Limits;
        _proofs = new ProofSigner(options.Cryptosuite, signer, options.Processor, options.TimeProvider);
    }

    /// <summary>The id of the issuer: the verification method of the key without its fragment, such as <c>did:key:z6Mk…</c>.</summary>
    public string Id => _signer.VerificationMethod.Split('#')[0];

    /// <summary>Issues a credential.</summary>
    /// <param name="utf8Json">The credential without a proof, UTF-8 JSON. Its <c>issuer</c> is <see cref="Id"/>.</param>
    /// <param name="options">What the proof says of itself; <see cref="ProofOptions.Default"/> holds without them.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and for the signer.</param>
    /// <returns>The credential with the proof in it; every other byte is as it was.</returns>
    /// <exception cref="CredentialException">The credential breaks rules of the data model, or names another issuer.</exception>
    /// <exception cref="DataIntegrityException">The proof cannot be made with these options.</exception>
    /// <exception cref="JsonLdException">The credential has terms that its contexts do not define, or a context cannot be had.</exception>
    public async ValueTask<byte[]> IssueAsync(ReadOnlyMemory<byte> utf8Json, ProofOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (!VerifiableCredential.TryParse(utf8Json, out VerifiableCredential? credential, out ValidationProblem? problem, _limits))
        {
            throw Errors.Invalid([problem]);
        }

        using (credential)
        {
            if (credential.Validate() is { Count: > 0 } problems)
            {
                throw Errors.Invalid(problems);
            }

            if (credential.IssuerId != Id)
            {
                throw Errors.OtherIssuer(credential.Issuer is { Kind: JsonKind.Object } ? "/issuer/id" : "/issuer", Id, credential.IssuerId);
            }

            return await _proofs.AddProofAsync(credential, options, cancellationToken).ConfigureAwait(false);
        }
    }
}
