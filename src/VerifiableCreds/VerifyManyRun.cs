using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>One enumeration: a ring of slots between the reader of the source, the workers and the consumer.</summary>
/// <remarks>
/// Three positions count credentials: <c>_read</c> is written by the reader alone, <c>_claimed</c> by the workers, <c>_delivered</c> by the
/// consumer alone, and they never overtake each other in that order. Each waits by a signal of its own. Whoever moves a position or fills a slot does
/// so before a full fence and looks after it whether somebody waits; whoever waits says so before a fence and looks after it whether something moved.
/// </remarks>
internal sealed class VerifyManyRun : IAsyncDisposable
{
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> _source;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationTokenRegistration _stopped;
    private readonly VerifyManySlot[] _slots;
    private readonly VerifyManyWorker[] _workers;
    private readonly Task[] _working;
    private readonly Task _reading;
    private readonly AsyncSignal _room = new();
    private readonly AsyncSignal _ready = new();
    private readonly int _roomAgain;
    private long _read;
    private long _claimed;
    private long _delivered;
    private bool _ended;

    /// <summary>Starts to read and to verify.</summary>
    public VerifyManyRun(
        CredentialVerifier verifier, IAsyncEnumerator<ReadOnlyMemory<byte>> source, VerifyManyOptions options, CancellationTokenSource stop)
    {
        _source = source;
        _stop = stop;
        _slots = new VerifyManySlot[options.MaxInFlight];

        // A reader that found the ring full goes on when a quarter of it is free, so that it is not woken for each credential.
        _roomAgain = options.MaxInFlight - Math.Max(1, options.MaxInFlight / 4);
        _workers = new VerifyManyWorker[Math.Min(options.MaxDegreeOfParallelism, options.MaxInFlight)];
        for (int i = 0; i < _workers.Length; i++)
        {
            _workers[i] = new VerifyManyWorker(this, verifier, stop.Token);
        }

        _stopped = stop.Token.UnsafeRegister(static run => ((VerifyManyRun)run!).WakeAll(), this);
        _working = [.. _workers.Select(worker => Task.Run(worker.RunAsync))];
        _reading = Task.Run(ReadAsync);
    }

    /// <summary>The result that <see cref="MoveNextAsync"/> came to.</summary>
    public VerifyManyResult Current { get; private set; }

    /// <summary>Whether there is a credential that no worker has taken.</summary>
    public bool HasWork => Volatile.Read(ref _claimed) < Volatile.Read(ref _read);

    /// <summary>For the consumer: waits for the next result.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryDeliver(out Task<VerificationResult>? failure))
            {
                return true;
            }

            bool ended = Volatile.Read(ref _ended) && _delivered == Volatile.Read(ref _read);
            if (ended || failure is not null)
            {
                // Cancelling ends the reader and verifications too, and the consumer is to see its own token in the exception.
                cancellationToken.ThrowIfCancellationRequested();
                await (failure ?? _reading).ConfigureAwait(false);
                return false;
            }

            await _ready.WaitAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Stops the reader and the workers, and waits until they have stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);

        // What the reader met beyond the place where the consumer stopped is none of the consumer's business.
        await _reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_working).ConfigureAwait(false);
        await _stopped.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>For a worker: takes the oldest credential that nobody has taken.</summary>
    public bool TryClaim(out long position)
    {
        position = Volatile.Read(ref _claimed);
        while (position < Volatile.Read(ref _read))
        {
            long seen = Interlocked.CompareExchange(ref _claimed, position + 1, position);
            if (seen == position)
            {
                return true;
            }

            position = seen;
        }

        return false;
    }

    /// <summary>For the worker that has claimed it: the credential.</summary>
    public ReadOnlyMemory<byte> CredentialAt(long position) => SlotAt(position).Credential;

    /// <summary>For the worker that has claimed it: the end.</summary>
    public void Complete(long position, VerificationResult result)
    {
        Volatile.Write(ref SlotAt(position).Result, result);
        WakeConsumer(position);
    }

    /// <summary>For the worker that has claimed it: the end, by an exception.</summary>
    public void Fail(long position, Task<VerificationResult> failure)
    {
        Volatile.Write(ref SlotAt(position).Failure, failure);
        WakeConsumer(position);
    }

    private ref VerifyManySlot SlotAt(long position) => ref _slots[position % _slots.Length];

    private bool TryDeliver(out Task<VerificationResult>? failure)
    {
        ref VerifyManySlot slot = ref SlotAt(_delivered);
        failure = Volatile.Read(ref slot.Failure);
        if (Volatile.Read(ref slot.Result) is not { } result)
        {
            return false;
        }

        Current = new VerifyManyResult(_delivered, slot.Credential, result);
        slot = default;
        Interlocked.Exchange(ref _delivered, _delivered + 1);
        if (Volatile.Read(ref _read) - _delivered == _roomAgain)
        {
            _room.Signal();
        }

        return true;
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await _source.MoveNextAsync().ConfigureAwait(false))
            {
                SlotAt(_read).Credential = _source.Current;
                Interlocked.Exchange(ref _read, _read + 1);
                WakeWorker();
                while (_read - Volatile.Read(ref _delivered) == _slots.Length)
                {
                    _stop.Token.ThrowIfCancellationRequested();
                    await _room.WaitAsync().ConfigureAwait(false);
                }

                _stop.Token.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            Volatile.Write(ref _ended, true);
            _ready.Signal();
        }
    }

    private void WakeWorker()
    {
        foreach (VerifyManyWorker worker in _workers)
        {
            if (worker.TryWake())
            {
                return;
            }
        }
    }

    private void WakeConsumer(long position)
    {
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _delivered) == position)
        {
            _ready.Signal();
        }
    }

    private void WakeAll()
    {
        foreach (VerifyManyWorker worker in _workers)
        {
            worker.Stop();
        }

        _room.Signal();
        _ready.Signal();
    }
}
