using System.Text.Json;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Contexts;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd;

/// <content>Documents that are named by their IRI: <see href="https://www.w3.org/TR/json-ld11-api/#remote-document-and-context-retrieval">JSON-LD 1.1 API, 9.4</see>.</content>
public sealed partial class JsonLdProcessor
{
    private readonly byte[]? _linkedContext;

    /// <summary>A processor for one loaded document: its IRI is the base unless there is one already, its linked context comes first.</summary>
    private JsonLdProcessor(JsonLdProcessor other, RemoteDocument document)
        : this(other._options with { Base = other._options.Base ?? document.DocumentIri })
    {
        _store = other._store;
        _linkedContext = document.ContextIri is { } context ? QuoteJson(context) : null;
    }

    /// <summary>Loads a document with <see cref="JsonLdOptions.ContextLoader"/> and expands it.</summary>
    /// <param name="iri">
    /// The absolute IRI. Where it was found in the end, after redirects, is the base of the document unless
    /// <see cref="JsonLdOptions.Base"/> is set; a context that the response links to is processed before the document's own.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for the document and its contexts.</param>
    /// <exception cref="JsonLdException">The document cannot be loaded, is malformed, exceeds a limit, or loses data in safe mode.</exception>
    public async ValueTask<JsonArray> ExpandAsync(string iri, CancellationToken cancellationToken = default)
    {
        RemoteDocument document = await LoadAsync(iri, cancellationToken).ConfigureAwait(false);
        return await new JsonLdProcessor(this, document).ExpandAsync(document.Content, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Loads a document with <see cref="JsonLdOptions.ContextLoader"/> and converts it to quads.</summary>
    /// <inheritdoc cref="ExpandAsync(string, CancellationToken)"/>
    public async ValueTask<RdfDataset> ToRdfAsync(string iri, CancellationToken cancellationToken = default)
    {
        RemoteDocument document = await LoadAsync(iri, cancellationToken).ConfigureAwait(false);
        return await new JsonLdProcessor(this, document).ToRdfAsync(document.Content, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(iri);
        return _options.ContextLoader.LoadAsync(iri, cancellationToken);
    }

    private static byte[] QuoteJson(string text)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStringValue(text);
        }

        return output.WrittenSpan.ToArray();
    }
}
