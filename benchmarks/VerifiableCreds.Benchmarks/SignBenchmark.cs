using BenchmarkDotNet.Attributes;
using VerifiableCreds.DataIntegrity;

namespace VerifiableCreds.Benchmarks;

/// <summary>What issuing costs beside its cryptography alone; contexts warm.</summary>
[MemoryDiagnoser]
public class SignBenchmark
{
    private BenchmarkDocument _document = null!;
    private ProofSigner _signer = null!;
    private ProofOptions _options = null!;

    [ParamsAllValues]
    public BenchmarkInput Input { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(Input);
        _signer = new ProofSigner(EddsaRdfc2022.Instance, _document.Signer, _document.Processor);
        _options = _document.ProofOptions;
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>The floor: SHA-256 of the same canonical bytes, and one Ed25519 signature.</summary>
    [Benchmark(Baseline = true)]
    public byte[] BareSign() => BareCryptography.Sign(_document);

    /// <summary>Parse, canonicalise, sign and splice the proof in.</summary>
    [Benchmark]
    public async Task<byte[]> Sign() => await _signer.AddProofAsync(_document.Unsecured, _options);
}
