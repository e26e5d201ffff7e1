using System.Threading.Tasks.Sources;

namespace VerifiableCreds;

/// <summary>Wakes one waiter, and remembers a signal that comes before the wait. Nothing is allocated for a wait.</summary>
/// <remarks>
/// One thread waits at a time; any number may signal. What was written before <see cref="Signal"/> is seen after the wait. Several signals
/// may become one, and a wait may end by an old one, so the waiter looks at its condition again.
/// </remarks>
internal sealed class AsyncSignal : IValueTaskSource
{
    private const int Idle = 0;
    private const int Signalled = 1;
    private const int Waiting = 2;

    // Not readonly: a mutable struct. The waiter must not run on the thread that signals, in the midst of its work.
    private ManualResetValueTaskSourceCore<bool> _core = new() { RunContinuationsAsynchronously = true };
    private int _state;

    /// <summary>Waits for a signal, or takes the one that came before.</summary>
    public ValueTask WaitAsync()
    {
        if (Interlocked.CompareExchange(ref _state, Idle, Signalled) == Signalled)
        {
            return ValueTask.CompletedTask;
        }

        _core.Reset();
        if (Interlocked.CompareExchange(ref _state, Waiting, Idle) == Idle)
        {
            return new ValueTask(this, _core.Version);
        }

        Volatile.Write(ref _state, Idle);
        return ValueTask.CompletedTask;
    }

    /// <summary>Wakes the waiter, or lets the next wait end at once.</summary>
    public void Signal()
    {
        // The barrier orders the caller's writes before the look at the state, which may find that there is nothing left to do.
        Interlocked.MemoryBarrier();
        int state = Volatile.Read(ref _state);
        while (state != Signalled)
        {
            int seen = Interlocked.CompareExchange(ref _state, state == Waiting ? Idle : Signalled, state);
            if (seen == state)
            {
                if (state == Waiting)
                {
                    _core.SetResult(true);
                }

                return;
            }

            state = seen;
        }
    }

    void IValueTaskSource.GetResult(short token) => _core.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _core.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);
}
