using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Loading;

/// <summary>Every limit of the loader, each with the error that it gives.</summary>
public sealed class HttpsContextLoaderLimitTests
{
    [Fact]
    public async Task Nothing_is_allowed_by_default()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        JsonLdException error = await RefusalAsync(server.Options with { AllowedHosts = [] }, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains("not on the list", error.Message, StringComparison.Ordinal);
        Assert.Equal(ContextServer.Root, error.ContextIri);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://contexts.example/a", "only https")]
    [InlineData("ftp://contexts.example/a", "only https")]
    [InlineData("file:///etc/hosts", "only https")]
    [InlineData("contexts.example/a", "only https")]
    [InlineData("", "only https")]
    [InlineData("https:contexts.example", "plain ASCII")]
    [InlineData("https:///a", "plain ASCII")]
    [InlineData("https://user:secret@contexts.example/a", "plain ASCII")]
    [InlineData("https://contexts.example@other.example/a", "plain ASCII")]
    [InlineData("https://other.example\\@contexts.example/a", "plain ASCII")]
    [InlineData("https://contexts%2eexample/a", "plain ASCII")]
    [InlineData("https://c\u00f6ntexts.example/a", "plain ASCII")]
    [InlineData("https://contexts.example:/a", "plain ASCII")]
    [InlineData("https://contexts.example:0/a", "plain ASCII")]
    [InlineData("https://contexts.example:65536/a", "plain ASCII")]
    [InlineData("https://[::1/a", "plain ASCII")]
    [InlineData("https://contexts.example:8443/a", "not on the list")]
    [InlineData("https://sub.contexts.example/a", "not on the list")]
    [InlineData("https://contexts.example.other.example/a", "not on the list")]
    [InlineData("https://127.0.0.1/a", "not on the list")]
    [InlineData("https://contexts.example/a/../b", "dot segments")]
    [InlineData("https://contexts.example/a/%2E%2e/b", "dot segments")]
    public async Task Iri_is_refused_before_any_request(string iri, string reason)
    {
        await using ContextServer server = await ContextServer.StartAsync();
        JsonLdException error = await RefusalAsync(server.Options, iri);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("https://contexts.example/v1/a", true)]
    [InlineData("https://contexts.example/v1/", true)]
    [InlineData("https://contexts.example/v1", false)]
    [InlineData("https://contexts.example/v10/a", false)]
    [InlineData("https://contexts.example/V1/a", false)]
    [InlineData("https://contexts.example/v1/../a", false)]
    public async Task Prefix_allows_what_begins_with_it(string iri, bool isAllowed)
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options with { AllowedHosts = [], AllowedPrefixes = ["https://contexts.example/v1/"] });
        Task<RemoteDocument> loading = loader.LoadAsync(iri, TestContext.Current.CancellationToken).AsTask();
        Exception? error = await Record.ExceptionAsync(() => loading);
        Assert.Equal(isAllowed, error is null);
        Assert.True(isAllowed || error is JsonLdException { Code: JsonLdErrorCode.LoadingDocumentFailed });
    }

    [Theory]
    [InlineData("http://contexts.example/")]
    [InlineData("https://contexts.example")]
    [InlineData("https://user@contexts.example/")]
    [InlineData("https://contexts.example/a/../")]
    [InlineData("")]
    public void Prefix_that_allows_too_much_is_the_callers_mistake(string prefix) =>
        Assert.Throws<ArgumentException>(() => new HttpsContextLoader(new HttpsContextLoaderOptions { AllowedPrefixes = [prefix] }));

    [Theory]
    [InlineData("https://contexts.example")]
    [InlineData("*.example")]
    [InlineData("")]
    public void Host_that_is_not_a_host_is_the_callers_mistake(string host) =>
        Assert.Throws<ArgumentException>(() => new HttpsContextLoader(new HttpsContextLoaderOptions { AllowedHosts = [host] }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Size_is_limited_whether_announced_or_streamed(bool isAnnounced)
    {
        await using ContextServer server = await ContextServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = isAnnounced ? 2000 : null;
            await context.Response.Body.WriteAsync(new byte[2000], context.RequestAborted);
        });
        JsonLdException error = await RefusalAsync(server.Options with { MaxBytes = 1999 }, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.DocumentTooLarge, error.Code);
        using var loader = new HttpsContextLoader(server.Options with { MaxBytes = 2000 });
        Assert.Equal(2000, (await loader.LoadAsync(ContextServer.Root, TestContext.Current.CancellationToken)).Content.Length);
    }

    [Fact]
    public async Task Size_is_that_of_the_decompressed_content()
    {
        await using ContextServer server = await ContextServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.SmallestSize);
            await gzip.WriteAsync(new byte[10_000_000], context.RequestAborted);
        });
        JsonLdException error = await RefusalAsync(server.Options, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.DocumentTooLarge, error.Code);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, gzip")]
    [InlineData("unheard-of")]
    public async Task Broken_or_unknown_compression_is_a_typed_error(string encoding)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.WriteAsync("this is not compressed", context.RequestAborted);
        });
        JsonLdException error = await RefusalAsync(server.Options, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Time_is_limited_before_and_within_the_response(bool isStarted)
    {
        await using ContextServer server = await ContextServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            if (isStarted)
            {
                await context.Response.WriteAsync("{", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        JsonLdException error = await RefusalAsync(server.Options with { Timeout = TimeSpan.FromMilliseconds(300) }, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains("took longer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_is_not_an_error_of_the_document()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.LoadAsync(ContextServer.Root, new CancellationToken(true)).AsTask());
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public async Task Redirects_are_counted(int max, bool isEnough)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            int step = int.Parse(context.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture);
            return step == 0 ? ContextServer.EmptyContextAsync(context) : Redirect(context, $"{step - 1}");
        });
        using var loader = new HttpsContextLoader(server.Options with { MaxRedirects = max });
        Exception? error = await Record.ExceptionAsync(() => loader.LoadAsync(ContextServer.Root + "3", TestContext.Current.CancellationToken).AsTask());
        Assert.Equal(isEnough, error is null);
        Assert.True(isEnough || error is JsonLdException { Code: JsonLdErrorCode.LoadingDocumentFailed });
    }

    [Theory]
    [InlineData("http://contexts.example/b", "only https")]
    [InlineData("https://other.example/b?token=secret", "not on the list")]
    [InlineData("//other.example/b", "not on the list")]
    [InlineData("https://contexts.example@other.example/", "plain ASCII")]
    [InlineData("https://169.254.169.254/latest/meta-data", "not on the list")]
    [InlineData("javascript:alert(1)", "only https")]
    public async Task Redirect_is_checked_as_the_first_request_was(string target, string reason)
    {
        await using ContextServer server = await ContextServer.StartAsync(context => Redirect(context, target));
        JsonLdException error = await RefusalAsync(server.Options, ContextServer.Root + "a");
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("fd00::1")]
    [InlineData("169.254.169.254")]
    public async Task Host_that_resolves_to_a_private_address_is_refused(string address)
    {
        var options = new HttpsContextLoaderOptions
        {
            AllowedHosts = [ContextServer.Host],
            Resolve = (_, _) => ValueTask.FromResult(new[] { new IPEndPoint(IPAddress.Parse(address), 443) }),
        };
        JsonLdException error = await RefusalAsync(options, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains("no address on the public internet", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_given_as_a_private_address_is_refused_though_it_is_allowed()
    {
        JsonLdException error = await RefusalAsync(new HttpsContextLoaderOptions { AllowedHosts = ["127.0.0.1", "[::1]"] }, "https://127.0.0.1/");
        Assert.Contains("no address on the public internet", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_to_a_host_that_resolves_to_a_private_address_is_refused()
    {
        await using ContextServer server = await ContextServer.StartAsync(context => Redirect(context, "https://other.example/"));
        HttpsContextLoaderOptions options = server.Options;
        JsonLdException error = await RefusalAsync(
            options with
            {
                AllowedHosts = [ContextServer.Host, ContextServer.OtherHost],
                Resolve = (host, cancellationToken) => host.Host == ContextServer.OtherHost
                    ? ValueTask.FromResult(new[] { new IPEndPoint(IPAddress.Parse("192.168.0.1"), 443) })
                    : options.Resolve!(host, cancellationToken),
            },
            ContextServer.Root);
        Assert.Contains("other.example has no address on the public internet", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Certificate_that_is_not_trusted_is_refused()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        JsonLdException error = await RefusalAsync(server.Options with { TrustedRoots = null }, ContextServer.Root);
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
        Assert.Contains("SecureConnectionError", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_for_another_host_is_refused_though_its_root_is_trusted()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        JsonLdException error = await RefusalAsync(server.Options with { AllowedHosts = ["third.example"] }, "https://third.example/");
        Assert.Contains("SecureConnectionError", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static Task Redirect(HttpContext context, string target)
    {
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = target;
        return Task.CompletedTask;
    }

    private static async Task<JsonLdException> RefusalAsync(HttpsContextLoaderOptions options, string iri)
    {
        using var loader = new HttpsContextLoader(options);
        return await Assert.ThrowsAsync<JsonLdException>(() => loader.LoadAsync(iri, TestContext.Current.CancellationToken).AsTask());
    }
}
