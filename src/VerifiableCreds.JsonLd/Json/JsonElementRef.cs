using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd;

/// <summary>One value of a <see cref="JsonTape"/>.</summary>
/// <param name="Tape">The tape, which must not have been disposed.</param>
/// <param name="Token">The value's token.</param>
public readonly record struct JsonElementRef(JsonTape Tape, int Token)
{
    /// <summary>What the value is.</summary>
    public JsonKind Kind => Tape.KindAt(Token);

    /// <summary>A string's characters in UTF-8; else the text as it is spelled.</summary>
    public ReadOnlySpan<byte> Text => Tape.TextAt(Token);

    /// <summary>The place as a JSON Pointer (RFC 6901).</summary>
    public string Pointer => Tape.PointerTo(Token);

    /// <summary>Finds a member of an object; <see langword="false"/> too where the value is no object.</summary>
    public bool TryGetProperty(ReadOnlySpan<byte> name, out JsonElementRef value)
    {
        bool found = Tape.TryGetMember(Token, name, out int token);
        value = found ? new JsonElementRef(Tape, token) : default;
        return found;
    }

    /// <inheritdoc cref="TryGetProperty(ReadOnlySpan{byte}, out JsonElementRef)"/>
    public bool TryGetProperty(string name, out JsonElementRef value)
    {
        ArgumentNullException.ThrowIfNull(name);
        const int MostOnStack = 256;
        int length = Encoding.UTF8.GetMaxByteCount(name.Length);
        Span<byte> utf8 = length <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[length];
        return TryGetProperty(utf8[..Encoding.UTF8.GetBytes(name, utf8)], out value);
    }

    /// <summary>The characters of a string.</summary>
    /// <exception cref="InvalidOperationException">The value is no string.</exception>
    public string GetString() => Kind is JsonKind.String or JsonKind.Name
        ? Encoding.UTF8.GetString(Text)
        : throw new InvalidOperationException($"The value is not a string but {Kind}.");

    /// <summary>The values of an array; of any other kind of value, none.</summary>
    public JsonItems EnumerateArray() => Kind == JsonKind.Array ? new JsonItems(Tape, Token + 1, Tape.NextAt(Token)) : default;

    /// <summary>JSON-LD makes no difference between a value and an array of it: the values of an array, or the value itself.</summary>
    public JsonItems EnumerateItems() => Kind == JsonKind.Array ? EnumerateArray() : new JsonItems(Tape, Token, Tape.NextAt(Token));

    /// <summary>The members of an object in their order; of any other kind of value, none.</summary>
    public IEnumerable<(string Name, JsonElementRef Value)> EnumerateObject()
    {
        int end = Kind == JsonKind.Object ? Tape.NextAt(Token) : 0;
        for (int name = Token + 1; name < end; name = Tape.NextAt(name + 1))
        {
            yield return (Encoding.UTF8.GetString(Tape.TextAt(name)), new JsonElementRef(Tape, name + 1));
        }
    }

    /// <summary>Writes the value; numbers keep their spelling, members their order.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        int end = Tape.NextAt(Token);
        var open = new Stack<(int End, bool IsObject)>();
        for (int token = Token; token < end || open.Count > 0;)
        {
            if (open.Count > 0 && token == open.Peek().End)
            {
                Close(writer, open.Pop().IsObject);
                continue;
            }

            WriteToken(writer, token, open);
            token++;
        }
    }

    /// <summary>A copy as a node, independent of the tape.</summary>
    public JsonNode? ToJsonNode()
    {
        if (Kind == JsonKind.Null)
        {
            return null;
        }

        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteTo(writer);
        }

        return JsonNode.Parse(buffer.WrittenSpan, default, new JsonDocumentOptions { MaxDepth = int.MaxValue });
    }

    private void WriteToken(Utf8JsonWriter writer, int token, Stack<(int End, bool IsObject)> open)
    {
        switch (Tape.KindAt(token))
        {
            case JsonKind.Object:
                writer.WriteStartObject();
                open.Push((Tape.NextAt(token), true));
                break;
            case JsonKind.Array:
                writer.WriteStartArray();
                open.Push((Tape.NextAt(token), false));
                break;
            case JsonKind.Name:
                writer.WritePropertyName(Tape.TextAt(token));
                break;
            case JsonKind.String:
                writer.WriteStringValue(Tape.TextAt(token));
                break;
            default:
                writer.WriteRawValue(Tape.TextAt(token), skipInputValidation: true);
                break;
        }
    }

    private static void Close(Utf8JsonWriter writer, bool isObject)
    {
        if (isObject)
        {
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteEndArray();
        }
    }
}
