using BenchmarkDotNet.Attributes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;

namespace VerifiableCreds.Benchmarks;

/// <summary>What the facade's verification costs beside its cryptography alone: structure, proof, issuer key and dates; contexts and key warm.</summary>
[MemoryDiagnoser]
public class VerifyCredentialBenchmark
{
    private BenchmarkDocument _document = null!;
    private CredentialVerifier _verifier = null!;

    [Params(BenchmarkInput.Minimal, BenchmarkInput.Badge)]
    public BenchmarkInput Input { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(Input);
        _verifier = new CredentialVerifier(new CredentialVerifierOptions { Proofs = new ProofVerifierOptions { Processor = _document.Processor } });
        if (!(await VerifyCredential()).IsVerified)
        {
            throw new InvalidOperationException("The credential does not verify.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>The floor: SHA-256 of the same canonical bytes, and one Ed25519 verification.</summary>
    [Benchmark(Baseline = true)]
    public bool BareVerify() => BareCryptography.Verify(_document);

    /// <summary>All checks of the facade.</summary>
    [Benchmark]
    public async Task<VerificationResult> VerifyCredential() => await _verifier.VerifyAsync(_document.Secured);
}
