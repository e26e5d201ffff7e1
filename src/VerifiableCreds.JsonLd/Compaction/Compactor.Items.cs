using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <content>The values of a property: step 12.8.</content>
internal sealed partial class Compactor
{
    private void CompactItem(in NodeCompaction node, string iri, JsonNode? element, bool isOnly)
    {
        JsonObject item = element as JsonObject ?? throw Errors.At(JsonLdErrorCode.InvalidValueObject, $"'{iri}' has a value that is no object");
        ItemSlot slot = SlotOf(node, iri, item, isOnly);

        // Items of a list within a list belong to the property around both, and expansion reads them so.
        string? within = iri == "@list" ? node.Property : slot.Property;
        if (item.IsList())
        {
            AddList(slot, within);
        }
        else if (item.IsGraph())
        {
            AddGraph(slot, within);
        }
        else if (IsTakenWhole(slot.Term, item))
        {
            slot.Owner[slot.Property] = Compact(node.Active, within, item);
        }
        else if ((slot.Container & Containers.Graph) == 0
            && (slot.Container & (Containers.Language | Containers.Index | Containers.Id | Containers.Type)) != 0)
        {
            AddToMap(slot, Compact(node.Active, within, item));
        }
        else
        {
            slot.Add(Compact(node.Active, within, item));
        }
    }

    /// <summary>Steps 12.8.1 to 12.8.5.</summary>
    private ItemSlot SlotOf(in NodeCompaction node, string iri, JsonObject item, bool isOnly)
    {
        string property = _iris.Vocabulary(node.Active, iri, item, node.IsReverse);
        JsonObject owner = NestOf(node, property);
        CompactionTerm? term = node.Active.Find(property);
        if ((IsTakenWhole(term, item) && owner.ContainsKey(property)) || (IsOutsideMap(term, item) && !isOnly))
        {
            // The term holds one such value, and would merge or lose a second.
            property = IriCompactor.Untermed(node.Active, iri, hasValue: true);
            owner = NestOf(node, property);
            term = node.Active.Find(property);
        }

        bool isSet = term is not null && (term.Container & Containers.Set) != 0;
        return new ItemSlot(node, item, owner, property, term, isSet || iri is "@graph" or "@list" || !_options.CompactArrays);
    }

    /// <summary>Whether all that stands under the term is one value: a list, or any JSON.</summary>
    private static bool IsTakenWhole(CompactionTerm? term, JsonObject item) => term is not null
        && ((item.IsList() && (term.Container & Containers.List) != 0)
            || (item.IsJsonLiteral() && term.Definition.TypeKeyword == Keyword.Json));

    /// <summary>Whether it is a named graph that stands as an object where others stand in an index map.</summary>
    private static bool IsOutsideMap(CompactionTerm? term, JsonObject item) => term is not null && item.IsGraph() && item.ContainsKey("@id")
        && (term.Container & ~Containers.Set) == (Containers.Graph | Containers.Index);

    /// <summary>Step 12.8.7.</summary>
    private void AddList(in ItemSlot slot, string? within)
    {
        if ((slot.Container & Containers.List) != 0)
        {
            JsonNode? items = Compact(slot.Active, within, slot.Item["@list"]);
            slot.Owner[slot.Property] = items as JsonArray ?? [items];
            return;
        }

        CompactionContext inner = Enter(slot.Active, within, isNode: true);
        JsonNode? compacted = Compact(inner, within, slot.Item["@list"]);
        var list = new JsonObject { [Alias(inner, "@list")] = compacted as JsonArray ?? [compacted] };
        if (slot.Item.TextOf("@index") is { } index)
        {
            list[Alias(inner, "@index")] = index;
        }

        slot.Add(list);
    }

    /// <summary>Step 12.8.8.</summary>
    private void AddGraph(in ItemSlot slot, string? within)
    {
        bool hasId = slot.Item.ContainsKey("@id");
        if ((slot.Container & Containers.Graph) != 0 && (slot.Container & Containers.Id) != 0)
        {
            string key = slot.Item.TextOf("@id") is { } id ? _iris.Reference(slot.Active, id) : Alias(slot.Active, "@none");
            slot.Owner.ObjectAt(slot.Property).AddValue(key, Included(slot), slot.AsArray);
        }
        else if ((slot.Container & Containers.Graph) == 0 || hasId)
        {
            slot.Add(GraphObject(slot, within));
        }
        else if ((slot.Container & Containers.Index) != 0)
        {
            string key = slot.Item.TextOf("@index") ?? Alias(slot.Active, "@none");
            slot.Owner.ObjectAt(slot.Property).AddValue(key, Included(slot), slot.AsArray);
        }
        else
        {
            slot.Add(Included(slot));
        }
    }

    /// <summary>Several nodes of one graph would be read as several graphs.</summary>
    private JsonNode? Included(in ItemSlot slot)
    {
        JsonNode? compacted = Compact(slot.Active, slot.Property, slot.Item["@graph"]);
        return compacted is JsonArray { Count: > 1 } nodes ? new JsonObject { [Alias(slot.Active, "@included")] = nodes } : compacted;
    }

    private JsonObject GraphObject(in ItemSlot slot, string? within)
    {
        CompactionContext inner = Enter(slot.Active, within, isNode: true);
        var graph = new JsonObject { [Alias(inner, "@graph")] = Compact(inner, within, slot.Item["@graph"]) };
        if (slot.Item.TextOf("@id") is { } id)
        {
            graph[Alias(inner, "@id")] = _iris.Reference(inner, id);
        }

        if (slot.Item.TextOf("@index") is { } index)
        {
            graph[Alias(inner, "@index")] = index;
        }

        return graph;
    }
}
