using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Compacts an expanded document.</summary>
/// <remarks>
/// One instance serves one document; recursion is as deep as the expanded document, which the limit on depth bounds.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#compaction-algorithm">JSON-LD 1.1 API, 6.1</see>.
/// </remarks>
internal sealed partial class Compactor
{
    private readonly ContextProcessor _contexts;
    private readonly JsonLdOptions _options;
    private readonly IriCompactor _iris;
    private readonly ValueCompactor _values;
    private readonly ScopedContexts _scoped;

    public Compactor(ContextProcessor contexts, JsonLdOptions options)
    {
        _contexts = contexts;
        _options = options;
        _iris = new IriCompactor(options, contexts.DocumentBase);
        _values = new ValueCompactor(_iris);
        _scoped = new ScopedContexts(contexts);
    }

    /// <summary>Compacts a whole document: <see href="https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-compact">9.1, compact, step 9</see>.</summary>
    public JsonObject CompactDocument(ActiveContext active, JsonArray expanded)
    {
        var context = CompactionContext.Of(active);
        switch (Compact(context, null, expanded))
        {
            case JsonObject single:
                return single;
            case JsonArray { Count: > 0 } several:
                return new JsonObject { [_iris.Vocabulary(context, "@graph")] = several };
            default:
                return [];
        }
    }

    /// <summary>Steps 2 to 4.</summary>
    private JsonNode? Compact(CompactionContext active, string? property, JsonNode? element) => element switch
    {
        JsonArray items => CompactArray(active, property, items),
        JsonObject item => CompactObject(active, property, item),
        _ => element?.DeepClone(),
    };

    private JsonNode? CompactArray(CompactionContext active, string? property, JsonArray items)
    {
        var result = new JsonArray();
        foreach (JsonNode? item in items)
        {
            result.Add(Compact(active, property, item));
        }

        bool staysArray = result.Count != 1 || !_options.CompactArrays || property is "@graph" or "@set"
            || (active.ContainerOf(property) & (Containers.List | Containers.Set)) != 0;
        if (staysArray)
        {
            return result;
        }

        JsonNode? single = result[0];
        result.Clear();
        return single;
    }

    /// <summary>Steps 5 to 12.</summary>
    private JsonNode? CompactObject(CompactionContext active, string? property, JsonObject element)
    {
        bool isReference = element.Count == 1 && element.ContainsKey("@id");
        active = Enter(active, property, isNode: !element.IsValue() && !isReference);
        if (_values.TryCompact(active, property, element, out JsonNode? scalar))
        {
            return scalar;
        }

        if (element.Count == 1 && element.TryGetPropertyValue("@list", out JsonNode? list) && (active.ContainerOf(property) & Containers.List) != 0)
        {
            return Compact(active, property, list);
        }

        var node = new NodeCompaction(ApplyTypes(active, element), active, property, []);
        foreach ((string name, JsonNode? value) in InOrder(element))
        {
            CompactEntry(node, name, value);
        }

        return node.Result;
    }

    /// <summary>
    /// Steps 5 and 6: the context within an object. The property is that of the place where the object stands, as it is in expansion.
    /// </summary>
    private CompactionContext Enter(CompactionContext active, string? property, bool isNode)
    {
        CompactionContext inner = isNode ? active.Previous ?? active : active;
        return active.Find(property) is { HasLocalContext: true } term ? _scoped.OfProperty(inner, term) : inner;
    }

    /// <summary>Step 11. Types apply in code-point order, whatever their order in the document.</summary>
    private CompactionContext ApplyTypes(CompactionContext active, JsonObject element)
    {
        if (!element.TryGetPropertyValue("@type", out JsonNode? types))
        {
            return active;
        }

        CompactionContext typeScoped = active;
        var terms = new List<CompactionTerm>();
        foreach (JsonNode? type in types as JsonArray ?? [types?.DeepClone()])
        {
            if (ExpandedShapes.TextOf(type) is { } iri && typeScoped.Find(_iris.Vocabulary(typeScoped, iri)) is { HasLocalContext: true } term)
            {
                terms.Add(term);
            }
        }

        terms.Sort((a, b) => a.Definition.Term.AsSpan().SequenceCompareTo(b.Definition.Term));
        foreach (CompactionTerm term in terms)
        {
            active = _scoped.OfType(active, term);
        }

        return active;
    }

    private IEnumerable<KeyValuePair<string, JsonNode?>> InOrder(JsonObject element) =>
        _options.Ordered ? element.OrderBy(member => member.Key, StringComparer.Ordinal) : element;
}
