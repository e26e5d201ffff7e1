using System.Globalization;

namespace VerifiableCreds.Soak;

/// <summary>The memory of the process at one point of the run.</summary>
/// <param name="Percent">The point.</param>
/// <param name="Heap">Bytes of live objects after a full collection.</param>
/// <param name="Allocated">Bytes of the managed heap before it, garbage included.</param>
/// <param name="WorkingSet">Bytes of physical memory before it.</param>
internal readonly record struct Sample(int Percent, long Heap, long Allocated, long WorkingSet)
{
    private const double Mega = 1024 * 1024;

    public static Sample Take(int percent)
    {
        long workingSet = Environment.WorkingSet;
        long allocated = GC.GetTotalMemory(forceFullCollection: false);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        return new Sample(percent, GC.GetTotalMemory(forceFullCollection: false), allocated, workingSet);
    }

    public string ToMarkdown() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Percent} % | {Heap / Mega:F1} | {Allocated / Mega:F1} | {WorkingSet / Mega:F1} |");
}
