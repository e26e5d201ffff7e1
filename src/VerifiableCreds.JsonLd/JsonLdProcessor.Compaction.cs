using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Compaction;

namespace VerifiableCreds.JsonLd;

/// <content>Compaction.</content>
public sealed partial class JsonLdProcessor
{
    /// <summary>Compacts a document with a context: <see href="https://www.w3.org/TR/json-ld11-api/#compaction-algorithms">JSON-LD 1.1 API, 6</see>.</summary>
    /// <remarks>
    /// Where term selection alone would choose a term under which a direction, a second list or a second JSON literal is lost, the next
    /// best term or the IRI stands instead, so that expanding the result gives what expanding the document gave. The one exception is
    /// what the specification itself loses: the name or index of a graph under a <c>@graph</c> container that has no place for it.
    /// </remarks>
    /// <param name="utf8Json">The document, UTF-8 JSON; it is expanded first, in safe mode unless that is off.</param>
    /// <param name="context">The context, UTF-8 JSON: an IRI, an object, an array of both, or an object with <c>@context</c>.</param>
    /// <param name="cancellationToken">Ends the wait for contexts.</param>
    /// <returns>A new object with <c>@context</c> as it was given, and several nodes under <c>@graph</c>.</returns>
    /// <exception cref="JsonLdException">
    /// The document or the context is malformed, exceeds a limit, or loses data in safe mode; or an IRI would be read as a compact IRI
    /// of the context (<see cref="JsonLdErrorCode.IriConfusedWithPrefix"/>); or a term is nested in one that is not <c>@nest</c>
    /// (<see cref="JsonLdErrorCode.InvalidNestValue"/>).
    /// </exception>
    public async ValueTask<JsonObject> CompactAsync(
        ReadOnlyMemory<byte> utf8Json, ReadOnlyMemory<byte> context, CancellationToken cancellationToken = default)
    {
        using JsonTape tape = JsonTape.Parse(utf8Json.Span, _options.Limits);
        using JsonTape contextTape = JsonTape.Parse(context.Span, _options.Limits);
        JsonElementRef local = ContextIn(contextTape);
        return await RunAsync(
            new JsonLdInput(tape.Root), local, static (self, input, state) => self.Compact(self.ExpandToTree(input), state), cancellationToken)
            .ConfigureAwait(false);
    }

    private JsonObject Compact(JsonArray expanded, JsonElementRef local)
    {
        var contexts = new ContextProcessor(_store, _options, _base);
        ActiveContext active = contexts.Process(_store.Initial, local);
        JsonObject result = new Compactor(contexts, _options).CompactDocument(active, expanded);
        if (!IsEmptyContext(local))
        {
            result.Insert(0, "@context", local.ToJsonNode());
        }

        return result;
    }

    /// <summary>The context itself, out of the object that holds it where there is one.</summary>
    private static JsonElementRef ContextIn(JsonTape tape) =>
        tape.Root.TryGetProperty("@context"u8, out JsonElementRef inner) ? inner : tape.Root;

    private static bool IsEmptyContext(JsonElementRef local) => local.Kind == JsonKind.Null
        || (local.Kind is JsonKind.Object or JsonKind.Array && local.Tape.NextAt(local.Token) == local.Token + 1);
}
