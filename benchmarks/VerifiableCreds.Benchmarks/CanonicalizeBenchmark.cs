using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.Benchmarks;

/// <summary>What canonicalisation costs beside one SHA-256 over its outcome; contexts warm.</summary>
[MemoryDiagnoser]
public class CanonicalizeBenchmark
{
    private BenchmarkDocument _document = null!;
    private RdfDataset _quads = null!;

    [ParamsAllValues]
    public BenchmarkInput Input { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(Input);
        _quads = await _document.Processor.ToRdfAsync(_document.Unsecured);
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>The floor: SHA-256 over the canonical bytes.</summary>
    [Benchmark(Baseline = true)]
    public byte[] BareHash() => SHA256.HashData(_document.CanonicalDocument);

    /// <summary>JSON to canonical N-Quads.</summary>
    [Benchmark]
    public async Task<CanonicalRdf> Canonicalize() => await _document.Processor.CanonicalizeAsync(_document.Unsecured);

    /// <summary>RDFC-1.0 alone.</summary>
    [Benchmark]
    public CanonicalRdf Rdfc10() => new RdfCanonicalizer().Canonicalize(_quads);

    /// <summary>RFC 8785 over the same document.</summary>
    [Benchmark]
    public byte[] JcsText() => Jcs.Canonicalize(_document.Unsecured);
}
