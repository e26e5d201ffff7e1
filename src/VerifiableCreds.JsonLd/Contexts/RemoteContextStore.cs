using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The remote contexts that a processor has loaded, and the results that hang on them; shared between threads.</summary>
internal sealed class RemoteContextStore
{
    private const int MaxDocuments = 512;
    private const int MaxResults = 1024;

    private readonly JsonLdOptions _options;
    private readonly ConcurrentDictionary<byte[], RemoteContext> _documents = new(Utf8KeyComparer.Instance);
    private readonly ConcurrentDictionary<byte[], RemoteContext>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private volatile ActiveContext _initial = ActiveContext.CreateInitial();
    private int _results;

    public RemoteContextStore(JsonLdOptions options)
    {
        _options = options;
        _lookup = _documents.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The context that every document begins with; the results of shared contexts hang on it.</summary>
    public ActiveContext Initial => _initial;

    /// <summary>
    /// Keeps a result on the context that it was derived from. When too many are kept for other documents, all go: hostile documents
    /// must neither make the cache grow without bound nor keep the results of others out of it for good.
    /// </summary>
    public void Keep(ActiveContext active, object source, int flags, ActiveContext result)
    {
        if (active.KeepDerived(source, flags, result) && Interlocked.Increment(ref _results) >= MaxResults)
        {
            Volatile.Write(ref _results, 0);
            _initial = ActiveContext.CreateInitial();
        }
    }

    /// <summary>Finds a document that was loaded before, without a copy of its IRI.</summary>
    public bool TryGetKnown(ReadOnlySpan<byte> iri, [NotNullWhen(true)] out RemoteContext? known) => _lookup.TryGetValue(iri, out known);

    /// <summary>The context document at <paramref name="iri"/>.</summary>
    /// <exception cref="PendingContextException">It has to be awaited.</exception>
    /// <exception cref="JsonLdException">It cannot be had.</exception>
    public RemoteContext Get(string iri)
    {
        if (TryGetKnown(Encoding.UTF8.GetBytes(iri), out RemoteContext? known))
        {
            return known;
        }

        ValueTask<RemoteDocument> loading = _options.ContextLoader.LoadAsync(iri, CancellationToken.None);
        return loading.IsCompleted ? Keep(iri, loading.GetAwaiter().GetResult()) : throw new PendingContextException(iri, loading.AsTask());
    }

    /// <summary>Parses a document that was loaded and keeps it.</summary>
    public RemoteContext Keep(string iri, RemoteDocument document)
    {
        JsonTape tape = JsonTape.Parse(document.Content.Span, _options.Limits);
        if (tape.Root.Kind != JsonKind.Object || !tape.Root.TryGetProperty("@context"u8, out JsonElementRef context))
        {
            throw Errors.At(JsonLdErrorCode.InvalidRemoteContext, "the document is not an object with an @context", null, iri);
        }

        if (_documents.Count >= MaxDocuments)
        {
            _documents.Clear();
        }

        return _documents.GetOrAdd(Encoding.UTF8.GetBytes(iri), new RemoteContext(Encoding.UTF8.GetBytes(document.DocumentIri), iri, context));
    }
}
