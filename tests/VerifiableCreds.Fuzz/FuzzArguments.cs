using System.Globalization;

namespace VerifiableCreds.Fuzz;

/// <summary>The command line.</summary>
internal sealed record FuzzArguments(FuzzMode Mode, IReadOnlyList<FuzzTarget> Targets)
{
    public const string Usage = """
        VerifiableCreds.Fuzz <target> [--seconds S] [--seed N] [--artifacts FOLDER]   mutate the corpus for S seconds (10)
        VerifiableCreds.Fuzz <target> --replay FILE                                   run one stored input
        VerifiableCreds.Fuzz <target> --afl                                           run under afl-fuzz
        The target is jsonld, nquads, credential, or all.
        """;

    public TimeSpan Time { get; private init; } = TimeSpan.FromSeconds(10);

    public int Seed { get; private init; } = 1;

    public string Artifacts { get; private init; } = Path.Combine("artifacts", "fuzz");

    public string? File { get; private init; }

    /// <summary>Reads the command line; nothing where it is not understood.</summary>
    public static FuzzArguments? Parse(string[] args)
    {
        IReadOnlyList<FuzzTarget> targets = args.Length == 0 ? [] : FuzzTarget.Named(args[0]);
        FuzzArguments? result = targets.Count == 0 ? null : new FuzzArguments(FuzzMode.Loop, targets);
        for (int i = 1; i < args.Length && result is not null; i++)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            bool isFlag = args[i] == "--afl";
            result = isFlag ? result with { Mode = FuzzMode.OutOfProcess } : result.With(args[i], value);
            i += isFlag ? 0 : 1;
        }

        return result is { Mode: not FuzzMode.Loop, Targets.Count: not 1 } ? null : result;
    }

    private FuzzArguments? With(string name, string? value) => (name, value) switch
    {
        ("--seconds", not null) when int.TryParse(value, CultureInfo.InvariantCulture, out int seconds) => this with { Time = TimeSpan.FromSeconds(seconds) },
        ("--seed", not null) when int.TryParse(value, CultureInfo.InvariantCulture, out int seed) => this with { Seed = seed },
        ("--artifacts", not null) => this with { Artifacts = value },
        ("--replay", not null) => this with { Mode = FuzzMode.Replay, File = value },
        _ => null,
    };
}
