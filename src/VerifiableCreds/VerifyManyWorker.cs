using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>Verifies one credential after the other, and parks where there is none.</summary>
internal sealed class VerifyManyWorker(VerifyManyRun run, CredentialVerifier verifier, CancellationToken stop)
{
    private readonly AsyncSignal _work = new();
    private int _parked;

    /// <summary>Ends when it is stopped and there is nothing to verify.</summary>
    public async Task RunAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            if (run.TryClaim(out long position))
            {
                await VerifyAsync(position).ConfigureAwait(false);

                // To the end of the pool's queue, so that the consumer, the source and other work of the process get their turn.
                await Task.Yield();
            }
            else
            {
                await ParkAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Wakes the worker if it is parked.</summary>
    /// <returns>Whether it was, and nobody else woke it.</returns>
    public bool TryWake()
    {
        if (Volatile.Read(ref _parked) == 0 || Interlocked.Exchange(ref _parked, 0) == 0)
        {
            return false;
        }

        _work.Signal();
        return true;
    }

    /// <summary>Lets the worker see that it was stopped.</summary>
    public void Stop() => _work.Signal();

    private ValueTask VerifyAsync(long position)
    {
        ValueTask<VerificationResult> verification = verifier.VerifyAsync(run.CredentialAt(position), stop);
        if (!verification.IsCompletedSuccessfully)
        {
            return AwaitAsync(position, verification.AsTask());
        }

        run.Complete(position, verification.Result);
        return ValueTask.CompletedTask;
    }

    private async ValueTask AwaitAsync(long position, Task<VerificationResult> verification)
    {
        await ((Task)verification).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (verification.IsCompletedSuccessfully)
        {
            run.Complete(position, await verification.ConfigureAwait(false));
        }
        else
        {
            run.Fail(position, verification);
        }
    }

    /// <summary>Parks, then looks once more, so that a credential that came in between wakes it or is seen.</summary>
    private ValueTask ParkAsync()
    {
        Interlocked.Exchange(ref _parked, 1);
        return run.HasWork && Interlocked.Exchange(ref _parked, 0) == 1 ? ValueTask.CompletedTask : _work.WaitAsync();
    }
}
