using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Contexts;
using VerifiableCreds.JsonLd.Expansion;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd;

/// <summary>The algorithms of JSON-LD 1.1, with the contexts that they have compiled.</summary>
/// <remarks>
/// Instances are safe to share between threads, and should be: compiled contexts are kept, within a bound. Calls complete
/// synchronously unless a context must be fetched.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#the-jsonldprocessor-interface">JSON-LD 1.1 API, 9.1</see>.
/// </remarks>
public sealed partial class JsonLdProcessor
{
    private readonly JsonLdOptions _options;
    private readonly RemoteContextStore _store;
    private readonly CanonicalizationWorkspacePool _workspaces;
    private readonly byte[]? _base;

    /// <summary>Creates a processor; <see cref="JsonLdOptions.Default"/> holds without options.</summary>
    public JsonLdProcessor(JsonLdOptions? options = null)
    {
        _options = options ?? JsonLdOptions.Default;
        _store = new RemoteContextStore(_options);
        _workspaces = new CanonicalizationWorkspacePool(_options);
        _base = _options.Base is { } iri ? Encoding.UTF8.GetBytes(iri) : null;
    }

    /// <summary>How it works.</summary>
    public JsonLdOptions Options => _options;

    /// <summary>Expands a document: <see href="https://www.w3.org/TR/json-ld11-api/#expansion-algorithms">JSON-LD 1.1 API, 5</see>.</summary>
    /// <param name="utf8Json">The document, UTF-8 JSON.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <exception cref="JsonLdException">The document is malformed, exceeds a limit, or loses data in safe mode.</exception>
    public async ValueTask<JsonArray> ExpandAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json.Span, _options.Limits);
        return await RunAsync(new JsonLdInput(tape.Root), 0, static (self, input, _) => self.ExpandToTree(input), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Converts a document to quads: <see href="https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm">JSON-LD 1.1 API, 8.1</see>.</summary>
    /// <inheritdoc cref="ExpandAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    public async ValueTask<RdfDataset> ToRdfAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json.Span, _options.Limits);
        return await ToRdfAsync(new JsonLdInput(tape.Root), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Converts a parsed document, or an object within one, to quads.</summary>
    /// <param name="input">The document; its tape must stay alive until the call completes.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <exception cref="JsonLdException">The document exceeds a limit, or loses data in safe mode.</exception>
    public ValueTask<RdfDataset> ToRdfAsync(JsonLdInput input, CancellationToken cancellationToken = default) =>
        RunAsync(input, 0, static (self, document, _) => self.ExpandToQuads(document), cancellationToken);

    /// <summary>Canonicalises a document with RDFC-1.0.</summary>
    /// <inheritdoc cref="ToRdfAsync(JsonLdInput, CancellationToken)"/>
    public async ValueTask<CanonicalRdf> CanonicalizeAsync(JsonLdInput input, RdfHash hash = RdfHash.Sha256, CancellationToken cancellationToken = default)
    {
        RdfDataset dataset = await ToRdfAsync(input, cancellationToken).ConfigureAwait(false);
        return new RdfCanonicalizer(hash, _options.Limits).Canonicalize(dataset);
    }

    /// <summary>Canonicalises a document with RDFC-1.0.</summary>
    /// <inheritdoc cref="ExpandAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    public async ValueTask<CanonicalRdf> CanonicalizeAsync(
        ReadOnlyMemory<byte> utf8Json, RdfHash hash = RdfHash.Sha256, CancellationToken cancellationToken = default)
    {
        RdfDataset dataset = await ToRdfAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        return new RdfCanonicalizer(hash, _options.Limits).Canonicalize(dataset);
    }

    /// <summary>Canonicalises a document with RDFC-1.0 into a writer, and keeps nothing of it: the way of signing and verifying.</summary>
    /// <param name="input">The document; its tape must stay alive until the call completes.</param>
    /// <param name="output">Takes the canonical N-Quads, once they are complete.</param>
    /// <param name="hash">The hash within RDFC-1.0.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <exception cref="JsonLdException">The document exceeds a limit, or loses data in safe mode.</exception>
    public async ValueTask CanonicalizeAsync(
        JsonLdInput input, IBufferWriter<byte> output, RdfHash hash = RdfHash.Sha256, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        CanonicalizationWorkspace workspace = _workspaces.Rent();
        try
        {
            _ = await RunAsync(input, workspace, static (self, document, space) => self.ExpandToQuads(document, space), cancellationToken).ConfigureAwait(false);
            workspace.Canonicalize(hash, _options.Limits, output);
        }
        finally
        {
            _workspaces.Return(workspace);
        }
    }

    private CanonicalizationWorkspace ExpandToQuads(JsonLdInput input, CanonicalizationWorkspace workspace)
    {
        workspace.Begin(input.Element.Tape);
        Expand(input, workspace.Entries, new QuadEvents(workspace.Sink));
        return workspace;
    }

    private JsonArray ExpandToTree(JsonLdInput input)
    {
        var sink = new TreeSink(input.Element.Tape);
        Expand(input, new EntryStack(), sink);
        return sink.Result();
    }

    private RdfDataset ExpandToQuads(JsonLdInput input)
    {
        var dataset = new RdfDataset();
        var sink = new QuadSink(dataset, _options);
        sink.Begin(input.Element.Tape);
        Expand(input, new EntryStack(), new QuadEvents(sink));
        return dataset;
    }

    private void Expand<TSink>(JsonLdInput input, EntryStack entries, TSink sink)
        where TSink : IExpansionSink
    {
        if (input.Element.Kind is not (JsonKind.Object or JsonKind.Array))
        {
            throw Errors.At(JsonLdErrorCode.LoadingDocumentFailed, "a document is an object or an array", input.Element.Tape.PointerTo(input.Element.Token));
        }

        var contexts = new ContextProcessor(_store, _options, _base);
        ActiveContext active = _store.Initial;
        if (_options.ExpandContext is { } expandContext)
        {
            JsonTape tape = JsonTape.Parse(expandContext.Span, _options.Limits);
            JsonElementRef local = tape.Root;
            if (local.Kind == JsonKind.Object && local.TryGetProperty("@context"u8, out JsonElementRef inner))
            {
                local = inner;
            }

            active = contexts.Process(active, local);
        }

        if (_linkedContext is { } linked)
        {
            active = contexts.Process(active, JsonTape.Parse(linked, _options.Limits).Root);
        }

        if (input.Context is { } context)
        {
            active = contexts.Process(active, context);
        }

        new Expander<TSink>(input.Element.Tape, contexts, _options, entries, sink).Run(input, active);
    }

    /// <summary>Runs an algorithm; where it meets a context that must be fetched, fetches it and begins again.</summary>
    private async ValueTask<T> RunAsync<TState, T>(
        JsonLdInput input, TState state, Func<JsonLdProcessor, JsonLdInput, TState, T> algorithm, CancellationToken cancellationToken)
    {
        for (int fetched = 0; ; fetched++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PendingContextException pending;
            try
            {
                return algorithm(this, input, state);
            }
            catch (PendingContextException exception)
            {
                pending = fetched < _options.Limits.MaxRemoteContexts
                    ? exception
                    : throw Errors.At(JsonLdErrorCode.ContextOverflow, $"more than {_options.Limits.MaxRemoteContexts} remote contexts", null, exception.Iri);
            }

            await FetchAsync(pending, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FetchAsync(PendingContextException pending, CancellationToken cancellationToken)
    {
        try
        {
            _store.Keep(pending.Iri, await pending.Loading.WaitAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (JsonLdException exception) when (exception.Code != JsonLdErrorCode.InvalidRemoteContext)
        {
            throw new JsonLdException(
                JsonLdErrorCode.LoadingRemoteContextFailed,
                $"{pending.Iri}: {exception.Message}",
                exception)
            {
                ContextIri = pending.Iri,
            };
        }
    }
}
