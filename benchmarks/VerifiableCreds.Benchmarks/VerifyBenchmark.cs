using BenchmarkDotNet.Attributes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.Benchmarks;

/// <summary>What the verification of a proof costs beside its cryptography alone; contexts and key warm.</summary>
[MemoryDiagnoser]
public class VerifyBenchmark
{
    private BenchmarkDocument _document = null!;
    private ProofVerifier _proofs = null!;

    [ParamsAllValues]
    public BenchmarkInput Input { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(Input);
        _proofs = new ProofVerifier(new ProofVerifierOptions { Processor = _document.Processor, ExpectedPurpose = _document.Purpose });
        if (!await VerifyProof())
        {
            throw new InvalidOperationException("The document does not verify.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>The floor: SHA-256 of the same canonical bytes, and one Ed25519 verification.</summary>
    [Benchmark(Baseline = true)]
    public bool BareVerify() => BareCryptography.Verify(_document);

    /// <summary>Parse and verify the proof.</summary>
    [Benchmark]
    public async Task<bool> VerifyProof()
    {
        using JsonTape tape = JsonTape.Parse(_document.Secured);
        IReadOnlyList<ProofResult> results = await _proofs.VerifyAsync(tape);
        return results[0].IsVerified;
    }
}
