using System.Text;
using BenchmarkDotNet.Attributes;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.Benchmarks;

/// <summary>How RDFC-1.0 grows with ordinary graphs: records of ten quads, each over three blank nodes that are told apart by their values.</summary>
[MemoryDiagnoser]
public class RdfcScaleBenchmark
{
    private const int QuadsPerRecord = 10;

    private static readonly string[] PropertyNames = ["subject", "name", "achievement", "title", "level", "result", "value", "index", "of"];

    private readonly RdfCanonicalizer _canonicalizer = new();
    private RdfDataset _dataset = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Quads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _dataset = new RdfDataset();
        int type = Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        int[] properties = [.. PropertyNames.Select(name => Iri("https://record.example/terms#" + name))];
        int achievementType = Iri("https://record.example/terms#Achievement");
        for (int record = 0; record < Quads / QuadsPerRecord; record++)
        {
            int credential = Iri($"urn:record:{record}");
            int subject = _dataset.AddBlankNode();
            int achievement = _dataset.AddBlankNode();
            int result = _dataset.AddBlankNode();
            Add(credential, properties[0], subject);
            Add(subject, properties[1], Literal($"Learner {record}"));
            Add(subject, properties[2], achievement);
            Add(achievement, type, achievementType);
            Add(achievement, properties[3], Literal($"Course {record}"));
            Add(achievement, properties[4], Literal("EQF 7"));
            Add(subject, properties[5], result);
            Add(result, properties[6], Literal($"{record % 5}.3"));
            Add(result, properties[7], Literal($"{record}"));
            Add(result, properties[8], achievement);
        }
    }

    /// <summary>Quads to canonical N-Quads.</summary>
    [Benchmark]
    public CanonicalRdf Canonicalize() => _canonicalizer.Canonicalize(_dataset);

    private int Iri(string iri) => _dataset.AddIri(Encoding.UTF8.GetBytes(iri));

    private int Literal(string value) => _dataset.AddLiteral(Encoding.UTF8.GetBytes(value), default);

    private void Add(int subject, int predicate, int value) => _dataset.Add(subject, predicate, value, RdfDataset.DefaultGraph);
}
