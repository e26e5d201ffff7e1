using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Flattening;

namespace VerifiableCreds.JsonLd;

/// <content>Flattening.</content>
public sealed partial class JsonLdProcessor
{
    /// <summary>Flattens a document: <see href="https://www.w3.org/TR/json-ld11-api/#flattening-algorithms">JSON-LD 1.1 API, 7</see>.</summary>
    /// <remarks>All that is said of a node comes together in one object. Blank nodes get new labels.</remarks>
    /// <param name="utf8Json">The document, UTF-8 JSON; it is expanded first, in safe mode unless that is off.</param>
    /// <param name="context">
    /// A context with which the result is compacted, in any form that <see cref="CompactAsync"/> takes; <see langword="null"/> for the
    /// expanded form.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <returns>An array of node objects in expanded form; with a context, a compacted object.</returns>
    /// <exception cref="JsonLdException">
    /// The document is malformed, exceeds a limit, or loses data in safe mode; or a node has two values of <c>@index</c>
    /// (<see cref="JsonLdErrorCode.ConflictingIndexes"/>); or compaction fails as in <see cref="CompactAsync"/>.
    /// </exception>
    public async ValueTask<JsonNode> FlattenAsync(
        ReadOnlyMemory<byte> utf8Json, ReadOnlyMemory<byte>? context = null, CancellationToken cancellationToken = default)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json.Span, _options.Limits);
        using JsonTape? contextTape = context is { } given ? JsonTape.Parse(given.Span, _options.Limits) : null;
        return await RunAsync(
            new JsonLdInput(tape.Root), contextTape, static (self, input, state) => self.Flatten(input, state), cancellationToken)
            .ConfigureAwait(false);
    }

    private JsonNode Flatten(JsonLdInput input, JsonTape? context)
    {
        JsonArray flattened = Flattener.Flatten(ExpandToTree(input), _options.Ordered);
        return context is null ? flattened : Compact(flattened, ContextIn(context));
    }
}
