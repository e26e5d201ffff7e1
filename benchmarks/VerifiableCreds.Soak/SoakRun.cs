using System.Diagnostics;
using System.Globalization;

namespace VerifiableCreds.Soak;

/// <summary>Verifies, tells how far it has come, and takes samples of the memory on the way.</summary>
internal sealed class SoakRun(long count) : IProgress<VerifyManyProgress>
{
    private const double GrowthFactor = 1.10;
    private const long GrowthBytes = 8 * 1024 * 1024;

    private static readonly int[] Points = [10, 25, 50, 75, 100];
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly List<Sample> _samples = [];
    private readonly Stopwatch _watch = new();
    private TimeSpan _line;
    private VerifyManyProgress _progress;

    /// <summary>Whether everything was verified and the heap has not grown.</summary>
    public bool Passed => _progress.Verified == count && _samples[^1].Heap <= HeapLimit;

    private long HeapLimit => (long)(_samples.First(sample => sample.Percent == 25).Heap * GrowthFactor) + GrowthBytes;

    public async Task RunAsync(IReadOnlyList<ReadOnlyMemory<byte>> badges)
    {
        var verifier = new CredentialVerifier();
        var options = new VerifyManyOptions { Progress = this };
        _watch.Start();
        await foreach (VerifyManyResult result in verifier.VerifyManyAsync(IssuedBadges.RepeatAsync(badges, count), options))
        {
            while (_samples.Count < Points.Length && result.Index + 1 >= Math.Ceiling(count * (Points[_samples.Count] / 100.0)))
            {
                _samples.Add(Sample.Take(Points[_samples.Count]));
            }
        }

        _watch.Stop();
    }

    public void Report(VerifyManyProgress value)
    {
        _progress = value;
        if (_watch.Elapsed - _line >= BetweenLines)
        {
            _line = _watch.Elapsed;
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{value.Completed:N0} of {count:N0}, {Rate():N0}/s, not verified {value.Failed + value.Indeterminate}, working set {Environment.WorkingSet / 1048576} MB"));
        }
    }

    public void WriteMarkdown(TextWriter output, int badges)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            # Soak

            - verifications: {_progress.Completed:N0} of {count:N0}, of {badges:N0} different badges on {Environment.ProcessorCount} processors
            - not verified: {_progress.Failed + _progress.Indeterminate:N0}
            - verifications/s: {Rate():N0} ({_watch.Elapsed.TotalSeconds:F1} s, samples included)

            | done | managed heap after a full collection, MB | before it, MB | working set, MB |
            | ---: | ---: | ---: | ---: |
            """));
        foreach (Sample sample in _samples)
        {
            output.WriteLine(sample.ToMarkdown());
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            Rule: every result is verified, and the managed heap after a full collection at 100 % is at most that at 25 % + 10 % + 8 MB
            ({_samples[^1].Heap / 1048576.0:F1} MB <= {HeapLimit / 1048576.0:F1} MB): {(Passed ? "passed" : "FAILED")}.
            """));
    }

    private double Rate() => _progress.Completed / _watch.Elapsed.TotalSeconds;
}
