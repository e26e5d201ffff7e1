using VerifiableCreds.DataIntegrity;

namespace VerifiableCreds.Tests.Verification;

/// <summary>Resolves <c>did:key</c> after whatever a test wants to happen first.</summary>
internal sealed class ScriptedResolver(Func<string, CancellationToken, Task> first) : IDidResolver
{
    private int _running;
    private int _mostRunning;
    private int _calls;

    public int Running => Volatile.Read(ref _running);

    public int MostRunning => Volatile.Read(ref _mostRunning);

    public int Calls => Volatile.Read(ref _calls);

    public async ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        int running = Interlocked.Increment(ref _running);
        for (int most = MostRunning; running > most; most = MostRunning)
        {
            Interlocked.CompareExchange(ref _mostRunning, running, most);
        }

        try
        {
            await first(id, cancellationToken);
            return await DidKeyResolver.Shared.ResolveAsync(id, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
