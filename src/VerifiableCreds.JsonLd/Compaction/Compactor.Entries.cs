using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <content>The entries of a node object: steps 12.1 to 12.7.</content>
internal sealed partial class Compactor
{
    private void CompactEntry(in NodeCompaction node, string name, JsonNode? value)
    {
        switch (name)
        {
            case "@id":
                string? id = ExpandedShapes.TextOf(value);
                node.Result[Alias(node.Active, name)] = id is null ? null : _iris.Reference(node.Active, id);
                break;
            case "@type":
                CompactTypes(node, value);
                break;
            case "@reverse" when value is JsonObject reverse:
                CompactReverse(node, reverse);
                break;
            case "@index" when node.Active.Find(node.Property) is { KeepsIndex: true }:
                break;
            case "@index" or "@value" or "@language" or "@direction":
                node.Result[Alias(node.Active, name)] = value?.DeepClone();
                break;
            default:
                CompactProperty(node, name, value as JsonArray ?? [value?.DeepClone()]);
                break;
        }
    }

    private string Alias(CompactionContext active, string keyword) => _iris.Vocabulary(active, keyword);

    /// <summary>Step 12.2.</summary>
    private void CompactTypes(in NodeCompaction node, JsonNode? value)
    {
        string alias = Alias(node.Active, "@type");
        if (value is not JsonArray types)
        {
            node.Result[alias] = CompactType(node, value);
            return;
        }

        bool isSet = _options.ProcessingMode == JsonLdProcessingMode.JsonLd11 && (node.Active.ContainerOf(alias) & Containers.Set) != 0;
        var compacted = new JsonArray();
        foreach (JsonNode? type in types)
        {
            compacted.Add((JsonNode?)CompactType(node, type));
        }

        node.Result.AddValue(alias, compacted, asArray: isSet || !_options.CompactArrays || compacted.Count == 0);
    }

    private string? CompactType(in NodeCompaction node, JsonNode? type) =>
        ExpandedShapes.TextOf(type) is { } iri ? _iris.Vocabulary(node.TypeScoped, iri) : null;

    /// <summary>Step 12.3: terms that are reverse properties stand in the node itself, all others in <c>@reverse</c>.</summary>
    private void CompactReverse(in NodeCompaction node, JsonObject reverse)
    {
        var compacted = (JsonObject)CompactObject(node.Active, "@reverse", reverse)!;
        KeyValuePair<string, JsonNode?>[] members = [.. compacted];
        compacted.Clear();
        var rest = new JsonObject();
        foreach ((string property, JsonNode? value) in members)
        {
            if (node.Active.Find(property) is not { Definition.IsReverse: true } term)
            {
                rest.Add(property, value);
                continue;
            }

            bool isMap = (term.Container & Containers.Index) != 0;
            bool asArray = (term.Container & Containers.Set) != 0 || (!_options.CompactArrays && !isMap);
            node.Result.AddValue(property, value, asArray);
        }

        if (rest.Count > 0)
        {
            node.Result[Alias(node.Active, "@reverse")] = rest;
        }
    }

    /// <summary>Steps 12.7 and 12.8.</summary>
    private void CompactProperty(in NodeCompaction node, string iri, JsonArray items)
    {
        if (items.Count == 0)
        {
            string property = _iris.Vocabulary(node.Active, iri, items, node.IsReverse);
            NestOf(node, property).AddValue(property, new JsonArray(), asArray: true);
        }

        foreach (JsonNode? item in items)
        {
            CompactItem(node, iri, item, isOnly: items.Count == 1);
        }
    }

    /// <summary>Steps 12.7.2 and 12.8.2: the object that takes the property, the node itself or one nested in it.</summary>
    private static JsonObject NestOf(in NodeCompaction node, string property)
    {
        if (node.Active.Find(property)?.Nest is not { } nest)
        {
            return node.Result;
        }

        if (nest != "@nest" && node.Active.Find(nest) is not { Definition.Keyword: Keyword.Nest })
        {
            throw Errors.At(JsonLdErrorCode.InvalidNestValue, $"'{property}' is nested in '{nest}', which is not @nest");
        }

        return node.Result.ObjectAt(nest);
    }
}
