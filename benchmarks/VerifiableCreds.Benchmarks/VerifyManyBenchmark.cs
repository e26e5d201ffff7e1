using BenchmarkDotNet.Attributes;
using VerifiableCreds.DataIntegrity;

namespace VerifiableCreds.Benchmarks;

/// <summary>How verification scales: many badges one by one on one thread, beside all processors. The target is a ratio of 1 / (0.9 × processors) at most.</summary>
[MemoryDiagnoser]
public class VerifyManyBenchmark
{
    private const int Count = 2000;

    private BenchmarkDocument _document = null!;
    private CredentialVerifier _verifier = null!;
    private ReadOnlyMemory<byte>[] _badges = [];

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(BenchmarkInput.Badge);
        _verifier = new CredentialVerifier(new CredentialVerifierOptions { Proofs = new ProofVerifierOptions { Processor = _document.Processor } });
        _badges = [.. Enumerable.Range(0, Count).Select(_ => (ReadOnlyMemory<byte>)_document.Secured.ToArray())];
        if (await OneByOne() != Count || await VerifyMany() != Count)
        {
            throw new InvalidOperationException("The badges do not verify.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();

    /// <summary>One after the other, on one thread.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public async Task<int> OneByOne()
    {
        int verified = 0;
        foreach (ReadOnlyMemory<byte> badge in _badges)
        {
            verified += (await _verifier.VerifyAsync(badge)).IsVerified ? 1 : 0;
        }

        return verified;
    }

    /// <summary>The same stream with a single worker: what sharing out costs.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Task<int> VerifyManyOneWorker() => RunAsync(new VerifyManyOptions { MaxDegreeOfParallelism = 1 });

    /// <summary>All processors.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public Task<int> VerifyMany() => RunAsync(VerifyManyOptions.Default);

    /// <summary>All processors by the base library, results in no order and nowhere kept: what the machine gives at the moment of the run.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public async Task<int> ParallelForEach()
    {
        int verified = 0;
        await Parallel.ForEachAsync(_badges, async (badge, cancellationToken) =>
        {
            if ((await _verifier.VerifyAsync(badge, cancellationToken)).IsVerified)
            {
                Interlocked.Increment(ref verified);
            }
        });
        return verified;
    }

    private async Task<int> RunAsync(VerifyManyOptions options)
    {
        int verified = 0;
        await foreach (VerifyManyResult result in _verifier.VerifyManyAsync(_badges.ToAsyncEnumerable(), options))
        {
            verified += result.Verification.IsVerified ? 1 : 0;
        }

        return verified;
    }
}
