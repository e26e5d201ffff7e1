using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>Collects the events of expansion as an expanded document.</summary>
internal sealed class TreeSink(JsonTape tape) : IExpansionSink
{
    private readonly Stack<Frame> _frames = new();
    private JsonObject? _node;
    private JsonArray _target = [];

    /// <summary>The expanded document.</summary>
    public JsonArray Result()
    {
        if (_target is [JsonObject { Count: 1 } only] && only.TryGetPropertyValue("@graph", out JsonNode? graph) && graph is JsonArray items)
        {
            only.Remove("@graph");
            return items;
        }

        return _target;
    }

    public void BeginNode(NodeId kind, ReadOnlySpan<byte> id)
    {
        _frames.Push(new Frame(_node, _target));
        _node = new JsonObject();
        if (kind != NodeId.None)
        {
            _node["@id"] = kind == NodeId.Null ? null : Encoding.UTF8.GetString(id);
        }
    }

    public void EndNode(bool isFreeFloating)
    {
        JsonObject node = _node!;
        Frame frame = _frames.Pop();
        _node = frame.Node;
        _target = frame.Target;
        bool saysNothing = node.Count == 0 || (node.Count == 1 && node.ContainsKey("@id"));
        if (!(isFreeFloating && saysNothing))
        {
            _target.Add((JsonNode)node);
        }
    }

    public void Type(IriKind kind, ReadOnlySpan<byte> iri) => _node!["@type"]!.AsArray().Add((JsonNode?)Text(kind == IriKind.Null, iri));

    public void HasType() => ArrayOf(_node!, "@type");

    public void Index(ReadOnlySpan<byte> index) => _node!["@index"] = Encoding.UTF8.GetString(index);

    public void BeginProperty(IriKind kind, ReadOnlySpan<byte> iri, bool isReverse)
    {
        JsonObject owner = _node!;
        if (isReverse)
        {
            owner = owner["@reverse"] as JsonObject ?? Put(owner, "@reverse", new JsonObject());
        }

        string name = Encoding.UTF8.GetString(iri);
        _frames.Push(new Frame(_node, _target, IsNew: !owner.ContainsKey(name)));
        _target = ArrayOf(owner, name);
    }

    public void EndProperty(bool isNull)
    {
        JsonArray values = _target;
        bool isNew = _frames.Peek().IsNew;
        Restore();
        if (!isNull || !isNew)
        {
            return;
        }

        var owner = (JsonObject)values.Parent!;
        owner.Remove(values.GetPropertyName());
        if (owner.Count == 0 && owner != _node)
        {
            _node!.Remove("@reverse");
        }
    }

    public void BeginGraph() => BeginBlock("@graph");

    public void EndGraph() => Restore();

    public void BeginIncluded() => BeginBlock("@included");

    public void EndIncluded() => Restore();

    public void BeginList()
    {
        _frames.Push(new Frame(_node, _target));
        _node = new JsonObject();
        _target = ArrayOf(_node, "@list");
    }

    public void EndList()
    {
        JsonObject list = _node!;
        Restore();
        _target.Add((JsonNode)list);
    }

    public void CancelList() => Restore();

    public void Literal(scoped in LiteralValue value)
    {
        var literal = new JsonObject { ["@value"] = ValueOf(value) };
        if (value.IsJson)
        {
            literal["@type"] = "@json";
        }
        else if (!value.Type.IsEmpty)
        {
            literal["@type"] = Encoding.UTF8.GetString(value.Type);
        }

        if (!value.Language.IsEmpty)
        {
            literal["@language"] = Encoding.UTF8.GetString(value.Language);
        }

        if (value.Direction != TextDirection.None)
        {
            literal["@direction"] = value.Direction == TextDirection.LeftToRight ? "ltr" : "rtl";
        }

        if (value.HasIndex)
        {
            literal["@index"] = Encoding.UTF8.GetString(value.Index);
        }

        _target.Add((JsonNode)literal);
    }

    private JsonNode? ValueOf(scoped in LiteralValue value) => value.Kind switch
    {
        JsonKind.String when !value.IsJson => JsonValue.Create(Encoding.UTF8.GetString(value.Text)),
        JsonKind.True => JsonValue.Create(true),
        JsonKind.False => JsonValue.Create(false),
        JsonKind.Null => null,
        _ => new JsonElementRef(tape, value.Token).ToJsonNode(),
    };

    private static string? Text(bool isNull, ReadOnlySpan<byte> text) => isNull ? null : Encoding.UTF8.GetString(text);

    private static T Put<T>(JsonObject owner, string name, T value)
        where T : JsonNode
    {
        owner[name] = value;
        return value;
    }

    private static JsonArray ArrayOf(JsonObject owner, string name) => owner[name] as JsonArray ?? Put(owner, name, new JsonArray());

    private void BeginBlock(string name)
    {
        _frames.Push(new Frame(_node, _target));
        _target = ArrayOf(_node!, name);
    }

    private void Restore()
    {
        Frame frame = _frames.Pop();
        _node = frame.Node;
        _target = frame.Target;
    }

    private readonly record struct Frame(JsonObject? Node, JsonArray Target, bool IsNew = false);
}
