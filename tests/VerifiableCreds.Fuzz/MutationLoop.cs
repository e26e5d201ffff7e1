using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace VerifiableCreds.Fuzz;

/// <summary>Runs a target over its corpus and mutations of it, the same ones for the same seed.</summary>
internal sealed class MutationLoop(FuzzTarget target, int seed, string artifacts)
{
    /// <summary>No input this small may keep a target busy for longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly byte[][] _corpus = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus", target.Name))
        .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>Goes on until the time is over; what a target lets through ends the process, after the input is stored.</summary>
    public void Run(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        int accepted = _corpus.Count(RunOne);
        long inputs = _corpus.Length;
        var mutator = new Mutator(new Random(seed), _corpus);
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            accepted += RunOne(mutator.Next()) ? 1 : 0;
            inputs++;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{target.Name}: {inputs} inputs of {_corpus.Length} seeds, {accepted} accepted, {time.TotalSeconds} s, seed {seed}"));
    }

    private bool RunOne(byte[] input)
    {
        bool isComplete = false;
        try
        {
            long start = Stopwatch.GetTimestamp();
            bool isAccepted = target.Run(input);
            isComplete = Stopwatch.GetElapsedTime(start) < Longest;
            return isComplete ? isAccepted : throw new TimeoutException($"The input took longer than {Longest}.");
        }
        finally
        {
            if (!isComplete)
            {
                Store(input);
            }
        }
    }

    private void Store(byte[] input)
    {
        Directory.CreateDirectory(artifacts);
        string path = Path.Combine(artifacts, $"{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..16]}");
        File.WriteAllBytes(path, input);
        Console.Error.WriteLine($"{target.Name} failed on {input.Length} bytes, kept in {path}");
        Console.Error.WriteLine($"base64: {Convert.ToBase64String(input)}");
        Console.Error.WriteLine($"text: {Encoding.UTF8.GetString(input)}");
    }
}
