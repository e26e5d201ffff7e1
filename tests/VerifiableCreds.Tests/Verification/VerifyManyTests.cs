using CsCheck;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using Xunit;

namespace VerifiableCreds.Tests.Verification;

public sealed class VerifyManyTests(ManyBadges badges) : IClassFixture<ManyBadges>
{
    private static readonly ScriptedResolver Prompt = new((_, _) => Task.CompletedTask);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_come_in_the_order_of_the_credentials()
    {
        int calls = 0;
        var resolver = new ScriptedResolver(async (_, _) =>
        {
            for (int i = Interlocked.Increment(ref calls) * 7919 % 23; i > 0; i--)
            {
                await Task.Yield();
            }
        });
        IReadOnlyList<byte[]> credentials = badges.Take(300);
        List<VerifyManyResult> results = await RunAsync(resolver, new CountedSource(credentials), Options(4, 16));
        Assert.Equal(Enumerable.Range(0, 300).Select(i => (long)i), results.Select(result => result.Index));
        Assert.All(results, result => Assert.True(result.Verification.IsVerified));
        Assert.All(results, result => Assert.True(result.Credential.Equals(credentials[(int)result.Index])));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 2)]
    [InlineData(2, 5)]
    [InlineData(3, 64)]
    public async Task Source_is_never_read_further_ahead_than_allowed(int parallel, int inFlight)
    {
        var source = new CountedSource(badges.Take(200)) { Wanted = 1 };
        await foreach (VerifyManyResult result in Verifier(Prompt).VerifyManyAsync(source, Options(parallel, inFlight), Token))
        {
            source.Wanted = (int)result.Index + 2;
            await Task.Yield();
        }

        Assert.Equal(200, source.Requested);
        Assert.InRange(source.MostAhead, 0, inFlight);
    }

    [Fact]
    public async Task Source_waits_while_the_consumer_stalls()
    {
        var source = new CountedSource(badges.Take(100)) { Wanted = 1, Milestone = 12 };
        await using IAsyncEnumerator<VerifyManyResult> results = Verifier(Prompt).VerifyManyAsync(source, Options(2, 12), Token).GetAsyncEnumerator(Token);
        Assert.True(await results.MoveNextAsync());
        await source.Reached;
        await YieldOftenAsync();
        Assert.InRange(source.Requested, 12, 13);
    }

    [Fact]
    public async Task Source_waits_while_the_first_credential_does()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        string slow = ManyBadges.IssuerOf(0);
        var others = new CountdownEvent(15);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var resolver = new ScriptedResolver((id, _) =>
        {
            if (id == slow)
            {
                return held.Task;
            }

            if (others.CurrentCount > 0 && others.Signal())
            {
                done.SetResult();
            }

            return Task.CompletedTask;
        });
        var source = new CountedSource([badges.Badges[0], .. Enumerable.Repeat(badges.Badges[1], 99)]) { Wanted = 1 };
        Task<List<VerifyManyResult>> run = RunAsync(resolver, source, Options(2, 16));
        await done.Task;
        await YieldOftenAsync();
        Assert.Equal(16, source.Requested);
        Assert.Equal(16, resolver.Calls);
        held.SetResult();
        Assert.Equal(100, (await run).Count);
    }

    [Fact]
    public async Task Progress_counts_each_outcome()
    {
        var progress = new List<VerifyManyProgress>();
        var options = new VerifyManyOptions { MaxDegreeOfParallelism = 3, Progress = new Recorder(progress) };
        await RunAsync(Prompt, new CountedSource([badges.Badges[0], badges.Bent[0], badges.Unknown, badges.Badges[1]]), options);
        Assert.Equal([new(1, 0, 0), new(1, 1, 0), new(1, 1, 1), new(2, 1, 1)], progress);
        Assert.Equal([1L, 2, 3, 4], progress.Select(report => report.Completed));
    }

    [Fact]
    public async Task Exception_of_the_progress_reaches_the_consumer()
    {
        var source = new CountedSource(badges.Take(50));
        var options = new VerifyManyOptions { Progress = new Recorder(null) };
        await Assert.ThrowsAsync<NotSupportedException>(() => RunAsync(Prompt, source, options));
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Cancelled_before_asks_nothing_of_the_source()
    {
        var source = new CountedSource(badges.Take(5));
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(Prompt, source, cancellationToken: cancelled));
        Assert.Equal((0, 0), (source.Requested, source.Disposed));
    }

    [Fact]
    public async Task Cancelled_while_keys_are_awaited()
    {
        using var cancellation = new CancellationTokenSource();
        var resolver = new ScriptedResolver((_, token) => Task.Delay(Timeout.Infinite, token));
        var source = new CountedSource(badges.Take(50)) { Milestone = 8 };
        Task<List<VerifyManyResult>> run = RunAsync(resolver, source, Options(3, 8), cancellation.Token);
        await source.Reached;
        await cancellation.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Equal((1, 0), (source.Disposed, resolver.Running));
    }

    [Fact]
    public async Task Cancelled_while_the_source_is_awaited()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new CountedSource(badges.Take(5))
        {
            Milestone = 4,
            Before = (i, token) => i == 3 ? new ValueTask(Task.Delay(Timeout.Infinite, token)) : ValueTask.CompletedTask,
        };
        Task<List<VerifyManyResult>> run = RunAsync(Prompt, source, cancellationToken: cancellation.Token);
        await source.Reached;
        await cancellation.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal((cancellation.Token, 1), (exception.CancellationToken, source.Disposed));
    }

    [Fact]
    public async Task Cancelled_between_results_delivers_no_more()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new CountedSource(badges.Take(100));
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (VerifyManyResult result in Verifier(Prompt).VerifyManyAsync(source, Options(2, 8), Token).WithCancellation(cancellation.Token))
            {
                count++;
                await cancellation.CancelAsync();
            }
        });
        Assert.Equal((1, 1), (count, source.Disposed));
    }

    [Fact]
    public async Task Exception_of_the_source_comes_after_the_results_before_it()
    {
        var source = new CountedSource(badges.Take(50)) { Before = (i, _) => i == 20 ? throw new IOException("torn") : ValueTask.CompletedTask };
        var results = new List<VerifyManyResult>();
        await Assert.ThrowsAsync<IOException>(() => RunAsync(Prompt, source, Options(2, 64), Token, results));
        Assert.Equal((20, 1), (results.Count, source.Disposed));
    }

    [Fact]
    public async Task Exception_of_a_resolver_comes_in_the_place_of_its_credential()
    {
        string broken = ManyBadges.IssuerOf(5);
        var resolver = new ScriptedResolver((id, _) => id == broken ? throw new InvalidTimeZoneException() : Task.CompletedTask);
        var source = new CountedSource(badges.Take(50));
        var results = new List<VerifyManyResult>();
        await Assert.ThrowsAsync<InvalidTimeZoneException>(() => RunAsync(resolver, source, Options(2, 64), Token, results));
        Assert.Equal((5, 1), (results.Count, source.Disposed));
    }

    [Fact]
    public async Task Consumer_that_breaks_disposes_the_source_and_stops_the_workers()
    {
        string first = ManyBadges.IssuerOf(0);
        var resolver = new ScriptedResolver((id, token) => id == first ? Task.CompletedTask : Task.Delay(Timeout.Infinite, token));
        var source = new CountedSource(badges.Take(50));
        await foreach (VerifyManyResult result in Verifier(resolver).VerifyManyAsync(source, Options(3, 8), Token))
        {
            Assert.True(result.Verification.IsVerified);
            break;
        }

        int calls = resolver.Calls;
        await YieldOftenAsync();
        Assert.Equal((1, 0, calls), (source.Disposed, resolver.Running, resolver.Calls));
    }

    [Fact]
    public async Task Empty_source_gives_nothing()
    {
        var source = new CountedSource([]);
        Assert.Empty(await RunAsync(Prompt, source));
        Assert.Equal(1, source.Disposed);
    }

    [Fact]
    public async Task Hostile_credentials_are_results()
    {
        List<VerifyManyResult> results = await RunAsync(Prompt, new CountedSource(badges.Bent));
        Assert.Equal(badges.Bent.Count, results.Count);
        Assert.All(results, result => Assert.NotEmpty(result.Verification.Failures));
    }

    [Fact]
    public async Task Key_that_cannot_be_had_now_is_left_open()
    {
        var resolver = new ScriptedResolver((_, _) => throw new DataIntegrityException(DataIntegrityErrorCode.ResolutionUnavailable, "the registry is down"));
        VerifyManyResult result = Assert.Single(await RunAsync(resolver, new CountedSource(badges.Take(1))));
        Assert.False(result.Verification.IsVerified);
        Assert.Empty(result.Verification.Failures);
        Assert.Contains(result.Verification.Checks, check => check is { Kind: CheckKind.IssuerKey, Outcome: CheckOutcome.Indeterminate });
    }

    [Theory]
    [InlineData(4, 16, 4)]
    [InlineData(8, 3, 3)]
    public async Task As_many_are_verified_at_once_as_allowed(int parallel, int inFlight, int expected)
    {
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int arrived = 0;
        var resolver = new ScriptedResolver((_, _) =>
        {
            if (Interlocked.Increment(ref arrived) == expected)
            {
                all.SetResult();
            }

            return all.Task;
        });
        await RunAsync(resolver, new CountedSource(badges.Take(40)), Options(parallel, inFlight));
        Assert.Equal(expected, resolver.MostRunning);
    }

    [Fact]
    public async Task One_verifier_serves_many_enumerations_at_once()
    {
        CredentialVerifier verifier = Verifier(Prompt);
        IAsyncEnumerable<VerifyManyResult> many = verifier.VerifyManyAsync(new CountedSource(badges.Take(40)), Options(2, 4), Token);
        int[] counts = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await many.CountAsync(r => r.Verification.IsVerified, Token), Token)));
        Assert.All(counts, count => Assert.Equal(40, count));
    }

    [Fact]
    public async Task Results_are_those_of_one_by_one()
    {
        CredentialVerifier verifier = Verifier(DidKeyResolver.Shared);
        byte[][] pool = [.. badges.Badges, .. badges.Bent, badges.Unknown];
        var expected = new VerificationResult[pool.Length];
        for (int i = 0; i < pool.Length; i++)
        {
            expected[i] = await verifier.VerifyAsync(pool[i], Token);
        }

        await Gen.Select(Gen.Int[0, pool.Length - 1].List[0, 60], Gen.Int[1, 5], Gen.Int[1, 20]).SampleAsync(
            async (picks, parallel, inFlight) =>
            {
                var source = new CountedSource([.. picks.Select(pick => pool[pick])]);
                List<VerifyManyResult> results = await verifier.VerifyManyAsync(source, Options(parallel, inFlight), Token).ToListAsync(Token);
                Assert.Equal(picks.Count, results.Count);
                Assert.All(results, result => Assert.Equal(expected[picks[(int)result.Index]].Checks, result.Verification.Checks));
            },
            iter: 50);
    }

    [Fact]
    public void Mistakes_of_the_caller_are_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => Verifier(Prompt).VerifyManyAsync(null!, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => Options(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Options(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Options(1, VerifyManyOptions.LargestMaxInFlight + 1));
    }

    private static VerifyManyOptions Options(int parallel, int inFlight) => new() { MaxDegreeOfParallelism = parallel, MaxInFlight = inFlight };

    private static CredentialVerifier Verifier(IDidResolver resolver) => new(new CredentialVerifierOptions
    {
        Proofs = new ProofVerifierOptions { TimeProvider = new FixedClock(IssuedBadge.Noon), Resolver = resolver },
    });

    private static async Task<List<VerifyManyResult>> RunAsync(
        IDidResolver resolver, CountedSource source, VerifyManyOptions? options = null, CancellationToken? cancellationToken = null, List<VerifyManyResult>? results = null)
    {
        results ??= [];
        await foreach (VerifyManyResult result in Verifier(resolver).VerifyManyAsync(source, options, cancellationToken ?? Token))
        {
            results.Add(result);
        }

        return results;
    }

    private static async Task YieldOftenAsync()
    {
        for (int i = 0; i < 1000; i++)
        {
            await Task.Yield();
        }
    }

    private sealed class Recorder(List<VerifyManyProgress>? reports) : IProgress<VerifyManyProgress>
    {
        public void Report(VerifyManyProgress value) => (reports ?? throw new NotSupportedException()).Add(value);
    }
}
