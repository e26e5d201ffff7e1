using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The verification of one proof: its members, its dates, its chain, its key and its signature, a method each.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#verify-proof">VC Data Integrity 1.0, 4.4</see>.</remarks>
internal sealed partial class ProofVerification
{
    private readonly ProofVerifierOptions _options;
    private readonly VerificationMethodResolver _methods;
    private readonly UnsecuredDocument _document;
    private readonly ProofList _proofs;
    private readonly int _index;
    private readonly JsonElementRef _proof;
    private readonly string _pointer;
    private readonly DateTimeOffset _now;
    private readonly List<VerificationCheck> _checks = new(2);
    private ICryptosuite? _suite;
    private string? _verificationMethod;
    private string? _controller;
    private string? _purpose;
    private string? _id;
    private DateTimeOffset? _created;

    public ProofVerification(
        ProofVerifierOptions options, VerificationMethodResolver methods, UnsecuredDocument document, ProofList proofs, int index, string pointer)
    {
        _options = options;
        _methods = methods;
        _document = document;
        _proofs = proofs;
        _index = index;
        _proof = proofs.Items[index];
        _pointer = pointer;
        _now = options.TimeProvider.GetUtcNow();
    }

    public async ValueTask<ProofResult> RunAsync(CancellationToken cancellationToken)
    {
        if (_proof.Kind != JsonKind.Object)
        {
            Fail(Errors.ProofKind(_pointer));
        }
        else if (ReadMembers())
        {
            CheckDates();
            CheckDomain();
            CheckChallenge();
            List<JsonElementRef>? previous = ReadPreviousProofs();
            PublicKey? key = await ResolveKeyAsync(cancellationToken).ConfigureAwait(false);
            byte[]? signature = ReadSignature();
            if (key is not null && signature is not null && previous is not null)
            {
                await CheckSignatureAsync(key, signature, previous, cancellationToken).ConfigureAwait(false);
            }
        }

        return new ProofResult(_pointer, _checks)
        {
            Id = _id,
            Cryptosuite = _suite?.Name,
            VerificationMethod = _verificationMethod,
            Controller = _controller,
            Purpose = _purpose,
            Created = _created,
        };
    }

    private async ValueTask<PublicKey?> ResolveKeyAsync(CancellationToken cancellationToken)
    {
        string pointer = _pointer + "/verificationMethod";
        try
        {
            VerificationMethod method = await _methods.ResolveAsync(_verificationMethod!, _options.ExpectedPurpose, cancellationToken).ConfigureAwait(false);
            PublicKey key = RequireUsable(method, pointer);
            _controller = method.Controller;
            _checks.Add(Checks.KeyPassed(pointer));
            return key;
        }
        catch (DataIntegrityException exception)
        {
            _checks.Add(Checks.Failed(CheckKind.IssuerKey, exception, pointer));
            return null;
        }
    }

    private PublicKey RequireUsable(VerificationMethod method, string pointer)
    {
        if (method.PublicKey is not { } key)
        {
            throw Errors.NoKey(pointer, method.Type);
        }

        if (!_suite!.Accepts(key.Type))
        {
            throw Errors.KeyMismatch(_suite.Name, key.Type, pointer);
        }

        if (method.Revoked <= _now)
        {
            throw Errors.MethodRevoked(pointer, method.Revoked.Value);
        }

        return method.Expires <= _now - _options.ClockSkew ? throw Errors.MethodExpired(pointer, method.Expires.Value) : key;
    }

    private byte[]? ReadSignature()
    {
        string pointer = _pointer + "/proofValue";
        if (RequireText("proofValue"u8, "proofValue") is not { } text)
        {
            return null;
        }

        if (!Base58Btc.TryDecode(text, out byte[]? signature))
        {
            Fail(Errors.ProofValueAlphabet(pointer));
        }
        else if (signature.Length != _suite!.SignatureLength)
        {
            Fail(Errors.ProofValueLength(pointer, _suite.SignatureLength, signature.Length));
        }
        else
        {
            return signature;
        }

        return null;
    }

    private async ValueTask CheckSignatureAsync(
        PublicKey key, byte[] signature, List<JsonElementRef> previous, CancellationToken cancellationToken)
    {
        using JsonTape? chained = previous.Count > 0 ? ChainedDocument.Create(_document.Element, previous) : null;
        using UnsecuredDocument? covered = chained is null ? null : new UnsecuredDocument(chained.Root, _document.Processor, omittedMember: null);
        UnsecuredDocument document = covered ?? _document;
        try
        {
            ReadOnlyMemory<byte> configuration = await _suite!.ConfigureAsync(document, _proof, cancellationToken).ConfigureAwait(false);
            ReadOnlyMemory<byte> transformed = await _suite.TransformAsync(document, _proof, cancellationToken).ConfigureAwait(false);
            if (key.Verify(_suite.Hash(configuration.Span, transformed.Span), signature))
            {
                _checks.Add(Checks.ProofPassed(_pointer));
            }
            else
            {
                Fail(Errors.Signature(_pointer + "/proofValue"));
            }
        }
        catch (JsonLdException exception)
        {
            _checks.Add(Checks.Failed(exception, _document.Element.Pointer));
        }
        catch (DataIntegrityException exception)
        {
            Fail(exception);
        }
    }

    private void Fail(DataIntegrityException error) => _checks.Add(Checks.Failed(CheckKind.Proof, error));
}
