using System.Text;

namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>Expands one document into a sink.</summary>
/// <remarks>
/// The algorithm of the specification builds an object and then looks at what it got; this one looks at the keys first, and so
/// can tell the sink at once what begins. One instance serves one document; the depth of recursion is bounded by the tape's.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#expansion-algorithm">JSON-LD 1.1 API, 5.1</see>.
/// </remarks>
internal sealed partial class Expander<TSink>
    where TSink : IExpansionSink
{
    private readonly JsonTape _tape;
    private readonly JsonToken[] _tokens;
    private readonly EntryStack _entries;
    private readonly ContextProcessor _contexts;
    private readonly JsonLdOptions _options;
    private readonly TSink _sink;
    private readonly bool _isSafe;
    private int _root;
    private int _omittedToken = -1;
    private bool _isContextReplaced;

    public Expander(JsonTape tape, ContextProcessor contexts, JsonLdOptions options, EntryStack entries, TSink sink)
    {
        _tape = tape;
        _tokens = tape.Tokens;
        _entries = entries;
        _contexts = contexts;
        _options = options;
        _sink = sink;
        _isSafe = options.SafeMode;
    }

    /// <summary>Expands the document.</summary>
    public void Run(JsonLdInput input, ActiveContext active)
    {
        _root = input.Element.Token;
        _isContextReplaced = input.Context is not null;
        if (input.OmittedMember is { } omitted && input.Element.Kind == JsonKind.Object
            && _tape.TryGetMember(_root, Encoding.UTF8.GetBytes(omitted), out int value))
        {
            _omittedToken = value - 1;
        }

        Expand(active, default, _root, null, false);
    }

    /// <summary>Steps 1 to 6; <see langword="true"/> unless the element expands to null.</summary>
    private bool Expand(ActiveContext active, ActiveProperty property, int token, MapEntry? entry, bool fromMap)
    {
        switch (KindAt(token))
        {
            case JsonKind.Null:
                return false;
            case JsonKind.Object:
                return ExpandObject(active, property, token, entry, fromMap);
            case JsonKind.Array:
                ExpandArray(active, property, token, entry, fromMap);
                return true;
            default:
                return ExpandScalar(active, property, token, entry);
        }
    }

    /// <summary>Step 5.</summary>
    private void ExpandArray(ActiveContext active, ActiveProperty property, int token, MapEntry? entry, bool fromMap)
    {
        bool isListContainer = property.Definition is { } definition && (definition.Container & Containers.List) != 0;
        int end = NextAt(token);
        for (int item = token + 1; item < end; item = NextAt(item))
        {
            if (isListContainer && KindAt(item) == JsonKind.Array)
            {
                _sink.BeginList();
                ExpandArray(active, property, item, null, fromMap);
                _sink.EndList();
            }
            else
            {
                Expand(active, property, item, entry, fromMap);
            }
        }
    }

    /// <summary>Step 4.</summary>
    private bool ExpandScalar(ActiveContext active, ActiveProperty property, int token, MapEntry? entry)
    {
        if (property.IsFreeFloating)
        {
            RefuseInSafeMode(JsonLdErrorCode.FreeFloatingValue, "a value that belongs to no property", token);
            return false;
        }

        if (property.Kind == PropertyKind.Reverse)
        {
            throw Fail(JsonLdErrorCode.InvalidReversePropertyValue, "a reverse property's value is a node", token);
        }

        TermDefinition? definition = property.Definition;
        if (definition is { LocalContext: not null })
        {
            active = _contexts.ProcessScoped(active, definition, overrideProtected: true, propagate: true);
            definition = active.Find(Text(property.Token));
        }

        ExpandValue(active, definition, token, entry);
        return true;
    }

    private ReadOnlySpan<byte> Text(int token) => _tape.TextAt(token);

    private JsonKind KindAt(int token) => _tokens[token].Kind;

    private int NextAt(int token) => _tokens[token].Next;

    private JsonElementRef At(int token) => new(_tape, token);

    private string Show(int token) => Encoding.UTF8.GetString(_tape.TextAt(token));

    private JsonLdException Fail(JsonLdErrorCode code, string message, int token) => Errors.At(code, message, _tape.PointerTo(token));

    /// <summary>What JSON-LD drops without a word is an error where it might have been meant.</summary>
    private void RefuseInSafeMode(JsonLdErrorCode code, string message, int token)
    {
        if (_isSafe)
        {
            throw Fail(code, message, token);
        }
    }
}
