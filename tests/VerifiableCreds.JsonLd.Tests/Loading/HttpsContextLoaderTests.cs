using System.Text;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Loading;

public sealed class HttpsContextLoaderTests
{
    [Fact]
    public async Task Document_comes_with_its_type_and_profile()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options);
        RemoteDocument document = await LoadAsync(loader, ContextServer.Root + "v1");
        Assert.Equal("application/ld+json", document.ContentType);
        Assert.Equal("http://www.w3.org/ns/json-ld#context", document.Profile);
        Assert.Equal("{\"@context\":{}}", Encoding.UTF8.GetString(document.Content.Span));
        Assert.Null(document.ContextIri);
    }

    [Theory]
    [InlineData("https://CONTEXTS.example/A/%7euser/%C3%BC", "/A/%7euser/%C3%BC")]
    [InlineData("https://contexts.example:443//a//b?x=%41&y", "//a//b?x=%41&y")]
    [InlineData("https://contexts.example/\u00fc?q=\u20ac#part", "/%C3%BC?q=%E2%82%AC")]
    [InlineData("https://contexts.example", "/")]
    [InlineData("HTTPS://contexts.example/", "/")]
    public async Task Iri_is_asked_for_and_reported_as_it_is(string iri, string target)
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options);
        Assert.Equal(iri, (await LoadAsync(loader, iri)).DocumentIri);
        Assert.Equal(target, Assert.Single(server.Requests));
    }

    [Theory]
    [InlineData("next", "https://contexts.example/a/next")]
    [InlineData("/%7E\u00fc", "https://contexts.example/%7E\u00fc")]
    [InlineData("https://CONTEXTS.example/b", "https://CONTEXTS.example/b")]
    public async Task Redirect_is_resolved_byte_by_byte(string location, string expected)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            if (context.Request.Path != "/a/first")
            {
                return ContextServer.EmptyContextAsync(context);
            }

            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        using var loader = new HttpsContextLoader(server.Options);
        Assert.Equal(expected, (await LoadAsync(loader, ContextServer.Root + "a/first")).DocumentIri);
    }

    [Theory]
    [InlineData("application/ld+json", null)]
    [InlineData("application/json; charset=utf-8", "https://contexts.example/dir/context")]
    [InlineData("application/vnd.example+json", "https://contexts.example/dir/context")]
    public async Task Linked_context_counts_for_json_that_is_not_json_ld(string type, string? expected)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            context.Response.ContentType = type;
            context.Response.Headers.Link = "<context>; rel=\"other http://www.w3.org/ns/json-ld#context\"";
            return context.Response.WriteAsync("{}", context.RequestAborted);
        });
        using var loader = new HttpsContextLoader(server.Options);
        Assert.Equal(expected, (await LoadAsync(loader, ContextServer.Root + "dir/document")).ContextIri);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("application/jsonx")]
    [InlineData("not a media type")]
    [InlineData(null)]
    public async Task Response_that_is_not_json_is_refused(string? type)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            context.Response.Headers.ContentType = type;
            return context.Response.WriteAsync("{}", context.RequestAborted);
        });
        using var loader = new HttpsContextLoader(server.Options);
        JsonLdException error = await Assert.ThrowsAsync<JsonLdException>(() => LoadAsync(loader, ContextServer.Root));
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(304)]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task Status_other_than_success_is_refused(int status)
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var loader = new HttpsContextLoader(server.Options);
        JsonLdException error = await Assert.ThrowsAsync<JsonLdException>(() => LoadAsync(loader, ContextServer.Root));
        Assert.Equal(JsonLdErrorCode.LoadingDocumentFailed, error.Code);
    }

    [Fact]
    public async Task Cache_keeps_a_document_for_its_lifetime()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        var clock = new ManualClock();
        using var loader = new HttpsContextLoader(server.Options with { TimeProvider = clock, CacheLifetime = TimeSpan.FromMinutes(5) });
        await LoadAsync(loader, ContextServer.Root);
        clock.Advance(TimeSpan.FromMinutes(4));
        await LoadAsync(loader, ContextServer.Root);
        Assert.Single(server.Requests);
        clock.Advance(TimeSpan.FromMinutes(1));
        await LoadAsync(loader, ContextServer.Root);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Cache_is_bounded_and_drops_what_was_used_least_recently()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options with { MaxCachedDocuments = 2 });
        foreach (string path in (string[])["a", "b", "a", "c", "a", "b"])
        {
            await LoadAsync(loader, ContextServer.Root + path);
        }

        Assert.Equal(["/a", "/b", "/c", "/b"], server.Requests);
    }

    [Fact]
    public async Task First_loader_is_asked_first()
    {
        await using ContextServer server = await ContextServer.StartAsync();
        using var loader = new HttpsContextLoader(server.Options, EmbeddedContextLoader.Instance);
        Assert.NotEqual(0, (await LoadAsync(loader, "https://www.w3.org/ns/credentials/v2")).Content.Length);
        Assert.Empty(server.Requests);
        await LoadAsync(loader, ContextServer.Root);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Processor_loads_contexts_and_documents_through_it()
    {
        await using ContextServer server = await ContextServer.StartAsync(context =>
        {
            bool isContext = context.Request.Path == "/context";
            context.Response.ContentType = isContext ? "application/ld+json" : "application/json";
            context.Response.Headers.Link = "</context>;rel=\"http://www.w3.org/ns/json-ld#context\"";
            return context.Response.WriteAsync(
                isContext ? "{\"@context\":{\"name\":\"https://schema.example/name\"}}" : "{\"@id\":\"#it\",\"name\":\"\u00fc\"}", context.RequestAborted);
        });
        using var loader = new HttpsContextLoader(server.Options);
        var processor = new JsonLdProcessor(new JsonLdOptions { ContextLoader = loader });
        var dataset = await processor.ToRdfAsync(ContextServer.Root + "document", TestContext.Current.CancellationToken);
        var quad = Assert.Single(dataset.ToQuads());
        Assert.Equal(("https://contexts.example/document#it", "https://schema.example/name", "\u00fc"), (quad.Subject.Value, quad.Predicate.Value, quad.Object.Value));
    }

    private static Task<RemoteDocument> LoadAsync(HttpsContextLoader loader, string iri) =>
        loader.LoadAsync(iri, TestContext.Current.CancellationToken).AsTask();
}
