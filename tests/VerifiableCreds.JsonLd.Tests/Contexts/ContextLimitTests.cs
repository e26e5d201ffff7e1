using System.Globalization;
using System.Text;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Contexts;

public sealed class ContextLimitTests
{
    private static readonly CompositeFormat Credential = CompositeFormat.Parse(
        """{{"@context": "https://www.w3.org/ns/credentials/v2", "@id": "https://example.org/{0}", "type": "VerifiableCredential"}}""");

    [Fact]
    public async Task Many_objects_with_the_same_context_count_it_once()
    {
        string json = $"[{string.Join(',', Enumerable.Range(0, 500).Select(i => string.Format(CultureInfo.InvariantCulture, Credential, i)))}]";
        Assert.Equal(500, (await Documents.CanonicalAsync(json)).Count(c => c == '\n'));
    }

    [Fact]
    public async Task Too_many_different_remote_contexts_are_refused()
    {
        string contexts = string.Join(',', Enumerable.Range(0, 5).Select(i => $"\"https://example.org/{i}\""));
        var options = new JsonLdOptions { ContextLoader = new EmptyContexts(), Limits = new JsonLdLimits { MaxRemoteContexts = 4 } };
        Assert.Equal(JsonLdErrorCode.ContextOverflow, (await Documents.RefusalAsync($"{{\"@context\": [{contexts}]}}", options)).Code);
    }

    [Fact]
    public async Task Too_many_inline_contexts_are_refused()
    {
        var options = new JsonLdOptions { Limits = new JsonLdLimits { MaxContexts = 9 } };
        JsonLdException refusal = await Documents.RefusalAsync($"[{string.Join(',', Enumerable.Repeat("{\"@context\": {}, \"https://example.org/p\": 1}", 10))}]", options);
        Assert.Equal((JsonLdErrorCode.TooManyContexts, "/9/@context"), (refusal.Code, refusal.Pointer));
    }

    [Fact]
    public async Task Context_that_includes_itself_is_refused()
    {
        var options = new JsonLdOptions { ContextLoader = new SelfIncludingContext() };
        JsonLdException refusal = await Documents.RefusalAsync("""{"@context": "https://example.org/self"}""", options);
        Assert.Equal((JsonLdErrorCode.RecursiveContextInclusion, "https://example.org/self"), (refusal.Code, refusal.ContextIri));
    }

    [Fact]
    public async Task Endless_chain_of_contexts_is_refused()
    {
        JsonLdException refusal = await Documents.RefusalAsync("""{"@context": "https://example.org/0"}""", new JsonLdOptions { ContextLoader = new EndlessContexts() });
        Assert.Equal(JsonLdErrorCode.ContextOverflow, refusal.Code);
    }

    [Fact]
    public async Task Results_that_are_dropped_for_others_come_back_the_same()
    {
        var processor = new JsonLdProcessor(new JsonLdOptions { ContextLoader = new EmptyContexts(), Limits = new JsonLdLimits { MaxRemoteContexts = 8 } });
        for (int i = 0; i < 3_000; i++)
        {
            string json = $"{{\"@context\": [\"https://example.org/{i}\", {{\"p\": \"https://example.org/p\"}}], \"@id\": \"https://example.org/s\", \"p\": 1}}";
            string canonical = (await processor.CanonicalizeAsync(Encoding.UTF8.GetBytes(json), cancellationToken: TestContext.Current.CancellationToken)).ToString();
            Assert.Equal("<https://example.org/s> <https://example.org/p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> .\n", canonical);
        }
    }

    private sealed class EmptyContexts : IContextLoader
    {
        public ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new RemoteDocument(iri, Encoding.UTF8.GetBytes("""{"@context": {}}""")));
    }

    private sealed class SelfIncludingContext : IContextLoader
    {
        public ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new RemoteDocument(iri, Encoding.UTF8.GetBytes("""{"@context": ["https://example.org/self"]}""")));
    }

    private sealed class EndlessContexts : IContextLoader
    {
        public async ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken)
        {
            await Task.Yield();
            int next = int.Parse(iri[(iri.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture) + 1;
            return new RemoteDocument(iri, Encoding.UTF8.GetBytes($"{{\"@context\": \"https://example.org/{next}\"}}"));
        }
    }
}
