using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>What a term has to offer to stand before a value: containers and types or languages, the best first.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#iri-compaction">JSON-LD 1.1 API, 6.2</see>, step 4.</remarks>
internal sealed class TermCriteria
{
    private readonly CompactionContext _context;
    private readonly JsonObject? _item;
    private readonly List<Containers> _containers = new(16);
    private readonly List<string> _preferred = new(6);
    private string _key = "@null";

    /// <summary>Sets up the criteria for a value; an item that is no object is an empty array.</summary>
    public TermCriteria(CompactionContext context, JsonNode? value, bool isReverse, bool is10)
    {
        _context = context;
        _item = value as JsonObject;
        bool hasIndex = _item?.ContainsKey("@index") ?? false;
        if (hasIndex && !_item!.IsGraph())
        {
            AddBoth(Containers.Index);
        }

        if (isReverse)
        {
            Choose(TermAspect.Type, "@reverse");
            _containers.Add(Containers.Set);
        }
        else if (_item?.IsList() ?? false)
        {
            ForList(_item, hasIndex);
        }
        else if (_item?.IsGraph() ?? false)
        {
            ForGraph(_item, hasIndex);
        }
        else
        {
            ForValueOrNode(hasIndex);
        }

        _containers.Add(Containers.None);
        AddFallbacks(hasIndex, is10);
        AddPreferred();
    }

    public IReadOnlyList<Containers> ContainerOrder => _containers;

    public IReadOnlyList<string> Preferred => _preferred;

    public TermAspect Aspect { get; private set; } = TermAspect.Language;

    private void Choose(TermAspect aspect, string key)
    {
        Aspect = aspect;
        _key = key;
    }

    private void AddBoth(Containers container)
    {
        _containers.Add(container);
        _containers.Add(container | Containers.Set);
    }

    /// <summary>Step 4.7: what all items of the list have in common.</summary>
    private void ForList(JsonObject value, bool hasIndex)
    {
        if (!hasIndex)
        {
            _containers.Add(Containers.List);
        }

        var items = value["@list"] as JsonArray;
        string? commonType = null;
        string? commonLanguage = items is { Count: > 0 } ? null : DefaultLanguageKey();
        foreach (JsonNode? item in items ?? [])
        {
            (string language, string type) = KeysOf(item as JsonObject);
            commonLanguage = commonLanguage is null || commonLanguage == language ? language
                : item is JsonObject literal && literal.IsValue() ? "@none" : commonLanguage;
            commonType = commonType is null || commonType == type ? type : "@none";
            if (commonLanguage == "@none" && commonType == "@none")
            {
                break;
            }
        }

        commonType ??= "@none";
        if (commonType != "@none")
        {
            Choose(TermAspect.Type, commonType);
        }
        else
        {
            Choose(items is { Count: > 0 } ? TermAspect.Language : TermAspect.Any, commonLanguage ?? "@none");
        }
    }

    private static (string Language, string Type) KeysOf(JsonObject? item)
    {
        if (item is null || !item.IsValue())
        {
            return ("@none", "@id");
        }

        return item.TextOf("@direction") is { } direction ? (InverseContext.Join(item.TextOf("@language"), direction), "@none")
            : item.TextOf("@language") is { } language ? (language.ToLowerInvariant(), "@none")
            : item.TextOf("@type") is { } type ? ("@none", type)
            : ("@null", "@none");
    }

    private string DefaultLanguageKey() =>
        _context.Direction is { } direction ? InverseContext.Join(_context.Language, direction) : _context.Language ?? "@none";

    /// <summary>Step 4.8.</summary>
    private void ForGraph(JsonObject value, bool hasIndex)
    {
        const Containers ById = Containers.Graph | Containers.Id;
        const Containers ByIndex = Containers.Graph | Containers.Index;
        bool hasId = value.ContainsKey("@id");
        if (hasIndex)
        {
            AddBoth(ByIndex);
        }

        if (hasId)
        {
            AddBoth(ById);
        }

        AddBoth(Containers.Graph);
        _containers.Add(Containers.Set);
        if (!hasIndex)
        {
            AddBoth(ByIndex);
        }

        if (!hasId)
        {
            AddBoth(ById);
        }

        AddBoth(Containers.Index);
        Choose(TermAspect.Type, "@id");
    }

    /// <summary>Step 4.9.</summary>
    private void ForValueOrNode(bool hasIndex)
    {
        if (_item is not null && _item.IsValue())
        {
            (string language, string type) = KeysOf(_item);
            bool isTagged = _item.ContainsKey("@language") || _item.ContainsKey("@direction");
            if (isTagged && !hasIndex)
            {
                Choose(TermAspect.Language, language);
                AddBoth(Containers.Language);
            }
            else if (type != "@none")
            {
                Choose(TermAspect.Type, type);
            }
        }
        else
        {
            Choose(TermAspect.Type, "@id");
            AddBoth(Containers.Id);
            AddBoth(Containers.Type);
        }

        _containers.Add(Containers.Set);
    }

    /// <summary>Steps 4.11 and 4.12: maps whose key is <c>@none</c>.</summary>
    private void AddFallbacks(bool hasIndex, bool is10)
    {
        if (is10)
        {
            return;
        }

        if (!hasIndex)
        {
            AddBoth(Containers.Index);
        }

        if (_item is { Count: 1 } && _item.IsValue())
        {
            AddBoth(Containers.Language);
        }
    }

    /// <summary>Steps 4.15 to 4.19.</summary>
    private void AddPreferred()
    {
        if (_key == "@reverse")
        {
            _preferred.Add(_key);
        }

        if (_key is "@id" or "@reverse" && _item?.TextOf("@id") is { } id)
        {
            bool isTerm = _context.Inverse.Contains(id);
            _preferred.AddRange(isTerm ? ["@vocab", "@id", "@none"] : ["@id", "@vocab", "@none"]);
        }
        else
        {
            _preferred.AddRange([_key, "@none"]);
        }

        _preferred.Add("@any");
        int mark = _key.IndexOf('_', StringComparison.Ordinal);
        if (mark >= 0 && Aspect == TermAspect.Language)
        {
            _preferred.Add(_key[mark..]);
        }
    }
}
