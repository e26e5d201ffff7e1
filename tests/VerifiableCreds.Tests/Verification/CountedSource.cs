using System.Runtime.CompilerServices;

namespace VerifiableCreds.Tests.Verification;

/// <summary>A source of credentials that counts what it is asked for.</summary>
internal sealed class CountedSource(IReadOnlyList<byte[]> credentials) : IAsyncEnumerable<ReadOnlyMemory<byte>>
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _requested;
    private int _disposed;
    private int _mostAhead;

    /// <summary>How many results the consumer has asked for; the test sets it before it asks.</summary>
    public int Wanted { get; set; }

    /// <summary>When the source has been asked for as many as this, <see cref="Reached"/> completes.</summary>
    public int Milestone { get; init; } = int.MaxValue;

    /// <summary>What to do before the credential of an index is given.</summary>
    public Func<int, CancellationToken, ValueTask>? Before { get; init; }

    public Task Reached => _reached.Task;

    public int Requested => Volatile.Read(ref _requested);

    public int Disposed => Volatile.Read(ref _disposed);

    /// <summary>How many more credentials were asked for than results, at most.</summary>
    public int MostAhead => Volatile.Read(ref _mostAhead);

    public IAsyncEnumerator<ReadOnlyMemory<byte>> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            for (int i = 0; i < credentials.Count; i++)
            {
                int requested = Interlocked.Increment(ref _requested);
                Volatile.Write(ref _mostAhead, Math.Max(_mostAhead, requested - Wanted));
                if (requested == Milestone)
                {
                    _reached.SetResult();
                }

                if (Before is not null)
                {
                    await Before(i, cancellationToken);
                }

                yield return credentials[i];
            }
        }
        finally
        {
            Interlocked.Increment(ref _disposed);
        }
    }
}
