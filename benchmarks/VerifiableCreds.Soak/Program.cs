using System.Globalization;
using VerifiableCreds.Soak;

const int BadgeCount = 1000;
const long DefaultCount = 1_000_000;

long count = DefaultCount;
if (args.Length > 1 || (args.Length == 1 && (!long.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out count) || count < 1)))
{
    Console.Error.WriteLine("usage: VerifiableCreds.Soak [number of verifications]");
    return 2;
}

IReadOnlyList<ReadOnlyMemory<byte>> badges = await IssuedBadges.IssueAsync(BadgeCount);
var run = new SoakRun(count);
await run.RunAsync(badges);
run.WriteMarkdown(Console.Out, badges.Count);
return run.Passed ? 0 : 1;
