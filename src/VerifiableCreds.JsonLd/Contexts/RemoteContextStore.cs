using System.Collections.Concurrent;
using System.Text;

namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The remote contexts that a processor has loaded, and the results that hang on them; shared between threads.</summary>
internal sealed class RemoteContextStore(JsonLdOptions options)
{
    private const int MaxDocuments = 512;
    private const int MaxResults = 1024;

    private readonly ConcurrentDictionary<string, RemoteContext> _documents = new(StringComparer.Ordinal);
    private volatile ActiveContext _initial = new();
    private int _results;

    /// <summary>The context that every document begins with; the results of shared contexts hang on it.</summary>
    public ActiveContext Initial => _initial;

    /// <summary>
    /// Counts a result that was kept. When there are too many, all go: hostile documents must neither make the cache grow without
    /// bound nor keep the results of others out of it for good.
    /// </summary>
    public void CountResult()
    {
        if (Interlocked.Increment(ref _results) >= MaxResults)
        {
            Volatile.Write(ref _results, 0);
            _initial = new ActiveContext();
        }
    }

    /// <summary>The context document at <paramref name="iri"/>.</summary>
    /// <exception cref="PendingContextException">It has to be awaited.</exception>
    public RemoteContext Get(string iri, Func<JsonLdException, JsonLdException> failure)
    {
        if (_documents.TryGetValue(iri, out RemoteContext? known))
        {
            return known;
        }

        try
        {
            ValueTask<RemoteDocument> loading = options.ContextLoader.LoadAsync(iri, CancellationToken.None);
            return loading.IsCompleted ? Keep(iri, loading.GetAwaiter().GetResult()) : throw new PendingContextException(iri, loading.AsTask());
        }
        catch (JsonLdException exception)
        {
            throw failure(exception);
        }
    }

    /// <summary>Parses a document that was loaded and keeps it.</summary>
    public RemoteContext Keep(string iri, RemoteDocument document)
    {
        JsonTape tape = JsonTape.Parse(document.Content.Span, options.Limits);
        JsonElementRef context = default;
        if (tape.Root.Kind != JsonKind.Object || !tape.Root.TryGetProperty("@context"u8, out context))
        {
            throw Errors.At(JsonLdErrorCode.InvalidRemoteContext, "the document is not an object with an @context", null, iri);
        }

        var remote = new RemoteContext(Encoding.UTF8.GetBytes(document.DocumentIri), iri, tape) { Context = context };
        if (_documents.Count >= MaxDocuments)
        {
            _documents.Clear();
        }

        return _documents.GetOrAdd(iri, remote);
    }
}
