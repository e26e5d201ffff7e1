using System.Text.Json;
using Microsoft.AspNetCore.Http;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>Serves one test of the remote-doc manifest over HTTPS, as its options say, under the suite's own host.</summary>
internal static class SuiteServer
{
    private static readonly string Host = new Uri(SuiteLoader.BaseIri).Host;

    private static readonly Dictionary<string, string> Types = new()
    {
        [".jsonld"] = "application/ld+json",
        [".json"] = "application/json",
        [".html"] = "text/html",
    };

    public static Task<LoopbackServer> StartAsync(SuiteTest test) => LoopbackServer.StartAsync(context => AnswerAsync(context, test), Host);

    /// <summary>The loader that is under test. Only the address of the host is not that of the name service.</summary>
    public static HttpsContextLoader LoaderFor(LoopbackServer server) => new(new HttpsContextLoaderOptions
    {
        AllowedPrefixes = [SuiteLoader.BaseIri],
        TrustedRoots = server.Roots,
        AllowNonPublicAddress = server.EndPoint.Address.Equals,
        Resolve = (host, _) => ValueTask.FromResult(host.Host == Host ? [server.EndPoint] : Array.Empty<System.Net.IPEndPoint>()),
    });

    private static async Task AnswerAsync(HttpContext context, SuiteTest test)
    {
        string relative = (SuiteLoader.Origin + context.Request.Path)[SuiteLoader.BaseIri.Length..];
        HttpResponse response = context.Response;
        if (relative == test.Input && test.Option("redirectTo") is { } target)
        {
            response.StatusCode = test.Option("httpStatus")!.Value.GetInt32();
            response.Headers.Location = SuiteLoader.BaseIri + target.GetString();
            return;
        }

        string path = ConformanceData.PathOf(SuiteLoader.Folder + relative);
        if (!File.Exists(path))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        bool isInput = relative == test.Input;
        response.ContentType = (isInput ? test.Option("contentType")?.GetString() : null) ?? Types[Path.GetExtension(path)];
        if (isInput && test.Option("httpLink") is { } link)
        {
            response.Headers.Link = link.ValueKind == JsonValueKind.Array
                ? link.EnumerateArray().Select(one => one.GetString()).ToArray()
                : link.GetString();
        }

        await response.Body.WriteAsync(await File.ReadAllBytesAsync(path, context.RequestAborted), context.RequestAborted);
    }
}
