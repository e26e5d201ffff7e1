using System.Runtime.CompilerServices;

namespace VerifiableCreds;

public sealed partial class CredentialVerifier
{
    /// <summary>Verifies a stream of credentials, several at a time, and hands the results over in the order of the credentials.</summary>
    /// <remarks>
    /// <para>Memory is bounded by <see cref="VerifyManyOptions.MaxInFlight"/>, however fast the source and however slow the consumer or a
    /// single credential. The source is read by one thread of the pool at a time, from the first request of the consumer on.</para>
    /// <para>What a credential holds is a result, never an exception. An exception of the source, or of a resolver that breaks its contract,
    /// reaches the consumer in the place of the credential it stands for, after the results of those before it. One that lies beyond the
    /// place where the consumer stopped is not reported, as if it had not been read ahead.</para>
    /// <para>Cancelling, and leaving the loop early, cancels the token that the source and the resolvers have got, waits until they have let
    /// go, and disposes the source. No work is left behind.</para>
    /// </remarks>
    /// <param name="credentials">The credentials with their proofs, UTF-8 JSON each. Memory that it gives must not change until the result
    /// has been handed over.</param>
    /// <param name="options">How it is done; <see cref="VerifyManyOptions.Default"/> holds without options.</param>
    /// <param name="cancellationToken">Ends the enumeration with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result for each credential, in their order. Every enumeration of it reads the source anew.</returns>
    public IAsyncEnumerable<VerifyManyResult> VerifyManyAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> credentials, VerifyManyOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return EnumerateAsync(credentials, options ?? VerifyManyOptions.Default, cancellationToken);
    }

    private async IAsyncEnumerable<VerifyManyResult> EnumerateAsync(
        IAsyncEnumerable<ReadOnlyMemory<byte>> credentials, VerifyManyOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        IAsyncEnumerator<ReadOnlyMemory<byte>> source = credentials.GetAsyncEnumerator(stop.Token);
        await using ConfiguredAsyncDisposable disposedLast = source.ConfigureAwait(false);
        var run = new VerifyManyRun(this, source, options, stop);
        await using ConfiguredAsyncDisposable stoppedFirst = run.ConfigureAwait(false);
        var tally = new VerifyManyTally(options.Progress);
        while (await run.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            tally.Add(run.Current.Verification);
            yield return run.Current;
        }
    }
}
