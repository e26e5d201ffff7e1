using VerifiableCreds.Fuzz;

FuzzArguments? arguments = FuzzArguments.Parse(args);
if (arguments is null)
{
    await Console.Error.WriteLineAsync(FuzzArguments.Usage);
    return 2;
}

switch (arguments.Mode)
{
    case FuzzMode.OutOfProcess:
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream => arguments.Targets[0].Run(FuzzInput.ReadAll(stream)));
        return 0;
    case FuzzMode.Replay:
        byte[] input = await File.ReadAllBytesAsync(arguments.File!);
        arguments.Targets[0].Run(input);
        Console.WriteLine($"{arguments.Targets[0].Name}: {input.Length} bytes, nothing wrong");
        return 0;
    default:
        foreach (FuzzTarget target in arguments.Targets)
        {
            new MutationLoop(target, arguments.Seed, arguments.Artifacts).Run(arguments.Time);
        }

        return 0;
}
