using VerifiableCreds.Benchmarks;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.Throughput;

/// <summary>What is measured: an Open Badge of 4.5 KB, contexts and key warm, and what its bare cryptography costs.</summary>
internal sealed class BadgeMeasures
{
    private const string VerifyFloor = "bare verify";
    private const string SignFloor = "bare sign";

    private readonly BenchmarkDocument _document;
    private readonly CredentialIssuer _issuer;
    private readonly CredentialVerifier _verifier;
    private readonly ProofVerifier _proofs;

    public BadgeMeasures(BenchmarkDocument document)
    {
        _document = document;
        var options = new ProofVerifierOptions { Processor = document.Processor };
        _issuer = new CredentialIssuer(document.Signer, new CredentialIssuerOptions { Processor = document.Processor });
        _verifier = new CredentialVerifier(new CredentialVerifierOptions { Proofs = options });
        _proofs = new ProofVerifier(options);
    }

    public IReadOnlyList<Measure> All =>
    [
        new(VerifyFloor, VerifyFloor, 0, BareVerify),
        new(SignFloor, SignFloor, 0, BareSign),
        new("issue", SignFloor, _document.Unsecured.Length, Issue),
        new("verify", VerifyFloor, _document.Secured.Length, Verify),
        new("verify the proof alone", VerifyFloor, _document.Secured.Length, VerifyProof),
        new("canonicalise", VerifyFloor, _document.Unsecured.Length, Canonicalise),
    ];

    /// <summary>SHA-256 of the same canonical bytes, and one Ed25519 verification.</summary>
    private ValueTask BareVerify()
    {
        Require(BareCryptography.Verify(_document));
        return ValueTask.CompletedTask;
    }

    /// <summary>SHA-256 of the same canonical bytes, and one Ed25519 signature.</summary>
    private ValueTask BareSign()
    {
        Require(BareCryptography.Sign(_document).Length > 0);
        return ValueTask.CompletedTask;
    }

    private async ValueTask Issue() => Require((await _issuer.IssueAsync(_document.Unsecured)).Length > _document.Unsecured.Length);

    private async ValueTask Verify() => Require((await _verifier.VerifyAsync(_document.Secured)).IsVerified);

    private async ValueTask VerifyProof()
    {
        using JsonTape tape = JsonTape.Parse(_document.Secured);
        Require((await _proofs.VerifyAsync(tape))[0].IsVerified);
    }

    private async ValueTask Canonicalise() => Require(!(await _document.Processor.CanonicalizeAsync(_document.Unsecured)).NQuads.IsEmpty);

    /// <summary>A figure for work that went wrong is worth nothing.</summary>
    private static void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new InvalidOperationException("A call did not do what is measured.");
        }
    }
}
