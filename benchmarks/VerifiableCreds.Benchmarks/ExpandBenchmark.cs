using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.Benchmarks;

/// <summary>What expansion costs beside parsing alone; contexts warm.</summary>
[MemoryDiagnoser]
public class ExpandBenchmark
{
    private BenchmarkDocument _document = null!;

    [ParamsAllValues]
    public BenchmarkInput Input { get; set; }

    [GlobalSetup]
    public async Task Setup() => _document = await BenchmarkDocument.CreateAsync(Input);

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>The floor: the framework's parser.</summary>
    [Benchmark(Baseline = true)]
    public JsonValueKind BareParse()
    {
        using var document = JsonDocument.Parse(_document.Unsecured);
        return document.RootElement.ValueKind;
    }

    /// <summary>Our strict tape.</summary>
    [Benchmark]
    public int Tape()
    {
        using JsonTape tape = JsonTape.Parse(_document.Unsecured);
        return tape.Count;
    }

    /// <summary>Expansion into an expanded document.</summary>
    [Benchmark]
    public async Task<JsonArray> Expand() => await _document.Processor.ExpandAsync(_document.Unsecured);

    /// <summary>Expansion straight into quads.</summary>
    [Benchmark]
    public async Task<RdfDataset> ToRdf() => await _document.Processor.ToRdfAsync(_document.Unsecured);
}
