using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using VerifiableCreds.TestData;

namespace VerifiableCreds.JsonLd.Tests.Loading;

/// <summary>A server and the options of a loader for which it is <c>contexts.example</c>.</summary>
internal sealed class ContextServer : IAsyncDisposable
{
    public const string Host = "contexts.example";
    public const string Root = "https://contexts.example/";
    public const string OtherHost = "other.example";

    private readonly LoopbackServer _server;

    private ContextServer(LoopbackServer server, ConcurrentQueue<string> requests)
    {
        _server = server;
        Requests = requests;
    }

    /// <summary>The paths with queries that were asked for, as they came.</summary>
    public ConcurrentQueue<string> Requests { get; }

    /// <summary>Options under which the server can be reached; each test takes away what it is about.</summary>
    public HttpsContextLoaderOptions Options => new()
    {
        AllowedHosts = [Host],
        TrustedRoots = _server.Roots,
        AllowNonPublicAddress = IPAddress.IsLoopback,
        Resolve = (host, _) => ValueTask.FromResult(new[] { _server.EndPoint }),
    };

    public static async Task<ContextServer> StartAsync(RequestDelegate answer)
    {
        var requests = new ConcurrentQueue<string>();
        LoopbackServer server = await LoopbackServer.StartAsync(
            context =>
            {
                requests.Enqueue(context.Features.Get<IHttpRequestFeature>()!.RawTarget);
                return answer(context);
            },
            Host,
            OtherHost);
        return new ContextServer(server, requests);
    }

    /// <summary>A server that answers everything with an empty context.</summary>
    public static Task<ContextServer> StartAsync() => StartAsync(EmptyContextAsync);

    public static Task EmptyContextAsync(HttpContext context)
    {
        context.Response.ContentType = "application/ld+json; profile=\"http://www.w3.org/ns/json-ld#context\"";
        return context.Response.WriteAsync("{\"@context\":{}}", context.RequestAborted);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
