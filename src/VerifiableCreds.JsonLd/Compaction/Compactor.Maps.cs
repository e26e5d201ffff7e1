using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <content>Language, index, id and type maps: step 12.8.9.</content>
internal sealed partial class Compactor
{
    private void AddToMap(in ItemSlot slot, JsonNode? compacted)
    {
        string? key;
        if ((slot.Container & Containers.Language) != 0)
        {
            key = slot.Item.TextOf("@language");
            compacted = slot.Item["@value"]?.DeepClone();
        }
        else if ((slot.Container & Containers.Index) != 0)
        {
            key = slot.Term!.KeepsIndex ? slot.Item.TextOf("@index") : TakeIndexProperty(slot, compacted as JsonObject);
        }
        else if ((slot.Container & Containers.Id) != 0)
        {
            key = TakeId(slot, compacted as JsonObject);
        }
        else
        {
            key = TakeType(slot, ref compacted);
        }

        key ??= Alias(slot.Active, "@none");
        slot.Owner.ObjectAt(slot.Property).AddValue(key, compacted, slot.AsArray);
    }

    /// <summary>Step 12.8.9.6. The key is read back as a value of the property as the context writes it, and has to be one.</summary>
    private string? TakeIndexProperty(in ItemSlot slot, JsonObject? compacted)
    {
        if (compacted is null)
        {
            return null;
        }

        byte[] written = slot.Term!.Definition.IndexMapping!;
        string name = CompactionTerm.Text(written)!;
        if (!compacted.ContainsKey(name))
        {
            _contexts.ExpandIri(slot.Active.Active, written, IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
            name = _iris.Vocabulary(slot.Active, CompactionTerm.Text(iri.ToArray())!);
        }

        bool isPlain = slot.Active.Find(name) is not { } term || term.Definition is { TypeMapping: null, HasLanguage: false, HasDirection: false };
        return isPlain || name == CompactionTerm.Text(written) ? TakeFirst(compacted, name) : null;
    }

    /// <summary>Step 12.8.9.7.</summary>
    private string? TakeId(in ItemSlot slot, JsonObject? compacted)
    {
        string alias = Alias(slot.Active, "@id");
        string? id = compacted?.TextOf(alias);
        if (id is not null)
        {
            compacted!.Remove(alias);
        }

        return id;
    }

    /// <summary>Step 12.8.9.8.</summary>
    private string? TakeType(in ItemSlot slot, ref JsonNode? compacted)
    {
        string? type = compacted is JsonObject item ? TakeFirst(item, Alias(slot.Active, "@type")) : null;
        bool isReference = type is not null && compacted is JsonObject { Count: 1 } rest && rest.ContainsKey(Alias(slot.Active, "@id"));
        if (isReference && slot.Item.TextOf("@id") is { } id)
        {
            compacted = Compact(slot.Active, slot.Property, new JsonObject { ["@id"] = id });
        }

        return type;
    }

    /// <summary>Takes the first of the strings at a key away; the others stay.</summary>
    private string? TakeFirst(JsonObject item, string key)
    {
        item.TryGetPropertyValue(key, out JsonNode? values);
        if (values is not JsonArray several)
        {
            string? only = ExpandedShapes.TextOf(values);
            if (only is not null)
            {
                item.Remove(key);
            }

            return only;
        }

        if (several.Count == 0 || ExpandedShapes.TextOf(several[0]) is not { } first)
        {
            return null;
        }

        several.RemoveAt(0);
        if (several.Count == 0)
        {
            item.Remove(key);
        }
        else if (several.Count == 1 && _options.CompactArrays)
        {
            JsonNode? single = several[0];
            several.Clear();
            item[key] = single;
        }

        return first;
    }
}
