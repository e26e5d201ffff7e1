using System.Text;
using BenchmarkDotNet.Attributes;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.Benchmarks;

/// <summary>How soon a graph that was made to be hard is refused: ten blank nodes, each joined to every other.</summary>
[MemoryDiagnoser]
public class PoisonBenchmark
{
    private readonly RdfDataset _clique = NQuadsReader.Parse(Encoding.ASCII.GetBytes(string.Concat(
        from i in Enumerable.Range(0, 10) from j in Enumerable.Range(0, 10) where i != j select $"_:n{i} <urn:p> _:n{j} .\n")));

    /// <summary>RDFC-1.0 until the budget is spent.</summary>
    [Benchmark]
    public JsonLdErrorCode RefuseClique()
    {
        try
        {
            new RdfCanonicalizer().Canonicalize(_clique);
            throw new InvalidOperationException("The clique was canonicalised.");
        }
        catch (JsonLdException exception)
        {
            return exception.Code;
        }
    }
}
