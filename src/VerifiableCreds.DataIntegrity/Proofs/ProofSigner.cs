using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Adds proofs to documents.</summary>
/// <remarks>
/// A document that has proofs already gets one more beside them, a proof set; where <see cref="ProofOptions.PreviousProof"/> names some of
/// them, the new one covers those too, a proof chain. Instances are safe to share between threads if the signer is.
/// Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#add-proof">VC Data Integrity 1.0, 4.2</see> and
/// <see href="https://www.w3.org/TR/vc-data-integrity/#add-proof-set-chain">4.3</see>.
/// </remarks>
public sealed class ProofSigner
{
    private readonly ICryptosuite _suite;
    private readonly ISigner _signer;
    private readonly JsonLdProcessor _processor;
    private readonly TimeProvider _time;

    /// <summary>Creates a signer of proofs.</summary>
    /// <param name="suite">The cryptosuite.</param>
    /// <param name="signer">The secret key.</param>
    /// <param name="processor">Shares compiled contexts; one with default options otherwise.</param>
    /// <param name="timeProvider">The clock for <c>created</c>; the system's by default.</param>
    /// <exception cref="DataIntegrityException">The key is of the wrong kind (<see cref="DataIntegrityErrorCode.KeyTypeMismatch"/>).</exception>
    /// <exception cref="ArgumentException">The processor is not in safe mode, and would sign less than the document says.</exception>
    public ProofSigner(ICryptosuite suite, ISigner signer, JsonLdProcessor? processor = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(suite);
        ArgumentNullException.ThrowIfNull(signer);
        if (!suite.Accepts(signer.KeyType))
        {
            throw Errors.KeyMismatch(suite.Name, signer.KeyType);
        }

        _suite = suite;
        _signer = signer;
        _processor = processor ?? new JsonLdProcessor();
        SafeMode.Require(_processor, nameof(processor));
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Adds a proof.</summary>
    /// <param name="utf8Json">The document, secured already or not, as UTF-8 JSON.</param>
    /// <param name="options">What the proof says of itself; <see cref="ProofOptions.Default"/> holds without them.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and for the signer.</param>
    /// <returns>The document with the proof in it; every other byte is as it was.</returns>
    /// <exception cref="DataIntegrityException">The document is no object (<see cref="DataIntegrityErrorCode.InvalidDocument"/>), its
    /// proofs are malformed (<see cref="DataIntegrityErrorCode.MalformedProof"/>), or the options do not fit
    /// (<see cref="DataIntegrityErrorCode.ProofGenerationError"/>, <see cref="DataIntegrityErrorCode.ProofTransformationError"/>).</exception>
    /// <exception cref="JsonLdException">The text is no strict JSON, exceeds a limit, or has terms that its context does not define.</exception>
    public async ValueTask<byte[]> AddProofAsync(
        ReadOnlyMemory<byte> utf8Json, ProofOptions? options = null, CancellationToken cancellationToken = default)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json.Span, _processor.Options.Limits);
        return await AddProofAsync(utf8Json, tape.Root, options ?? ProofOptions.Default, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds a proof to a credential that has been parsed.</summary>
    /// <inheritdoc cref="AddProofAsync(ReadOnlyMemory{byte}, ProofOptions?, CancellationToken)"/>
    /// <param name="credential">The credential, secured already or not; it must not be disposed until the call completes.</param>
    /// <param name="options">What the proof says of itself; <see cref="ProofOptions.Default"/> holds without them.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and for the signer.</param>
    public ValueTask<byte[]> AddProofAsync(VerifiableCredential credential, ProofOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return AddProofAsync(credential.Utf8Json, credential.Root, options ?? ProofOptions.Default, cancellationToken);
    }

    private async ValueTask<byte[]> AddProofAsync(
        ReadOnlyMemory<byte> utf8Json, JsonElementRef root, ProofOptions options, CancellationToken cancellationToken)
    {
        ProofOptions complete = Complete(options);
        ProofList proofs = ProofList.Of(root);
        RequireFits(complete, proofs);
        using JsonTape? chained = complete.PreviousProof.Count > 0 ? ChainedDocument.Create(root, proofs.Matching(complete.PreviousProof)) : null;
        using UnsecuredDocument document = chained is null
            ? new UnsecuredDocument(root, _processor)
            : new UnsecuredDocument(chained.Root, _processor, omittedMember: null);
        JsonElementRef? context = _suite.ProofHoldsContext && document.TryGetContext(out JsonElementRef value) ? value : null;
        ReadOnlyMemory<byte> written = ProofWriter.WriteOptions(_suite, complete, context);
        byte[] signature = await SignAsync(document, written, cancellationToken).ConfigureAwait(false);
        return ProofSplice.Insert(utf8Json.Span, root, ProofWriter.AddValue(written.Span, Base58Btc.Encode(signature)));
    }

    private async ValueTask<byte[]> SignAsync(UnsecuredDocument document, ReadOnlyMemory<byte> options, CancellationToken cancellationToken)
    {
        using JsonTape proof = JsonTape.Parse(options.Span);
        ReadOnlyMemory<byte> configuration = await _suite.ConfigureAsync(document, proof.Root, cancellationToken).ConfigureAwait(false);
        ReadOnlyMemory<byte> transformed = await _suite.TransformAsync(document, proof.Root, cancellationToken).ConfigureAwait(false);
        byte[] hash = _suite.Hash(configuration.Span, transformed.Span);
        byte[] signature = await _signer.SignAsync(hash, cancellationToken).ConfigureAwait(false);
        return signature.Length == _suite.SignatureLength ? signature : throw Errors.SignatureLength(_suite.SignatureLength, signature.Length);
    }

    private ProofOptions Complete(ProofOptions options)
    {
        DateTimeOffset now = _time.GetUtcNow();
        return options with
        {
            Created = options.Created ?? now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
            VerificationMethod = options.VerificationMethod ?? _signer.VerificationMethod,
        };
    }

    private static void RequireFits(ProofOptions options, ProofList proofs)
    {
        if (!AbsoluteUrl.IsValid(options.VerificationMethod))
        {
            throw Errors.Option("verificationMethod");
        }

        if (!VerificationRelationships.TryParse(options.ProofPurpose, out _))
        {
            throw Errors.Option("proofPurpose");
        }

        if (options.Id is { } id && (!AbsoluteUrl.IsValid(id) || proofs.TryFind(id, out _)))
        {
            throw Errors.Option("id");
        }

        if (options.Expires <= options.Created)
        {
            throw Errors.Option("expires");
        }

        foreach (string previous in options.PreviousProof)
        {
            if (!proofs.TryFind(previous, out _))
            {
                throw Errors.PreviousProofToSign(previous);
            }
        }
    }
}
