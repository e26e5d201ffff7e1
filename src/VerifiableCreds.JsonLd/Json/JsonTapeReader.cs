using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace VerifiableCreds.JsonLd;

/// <summary>Reads a JSON text onto a tape, on the framework's own tokenizer.</summary>
internal ref struct JsonTapeReader
{
    /// <summary>Objects with fewer members are searched for duplicates one by one.</summary>
    private const int SmallObject = 16;

    private readonly JsonLdLimits _limits;
    private readonly int _sourceLength;
    private byte[] _buffer;
    private int _used;
    private JsonToken[] _tokens;
    private int _count;
    private int[] _open;
    private int _depth;

    private JsonTapeReader(ReadOnlySpan<byte> utf8, JsonLdLimits limits)
    {
        _limits = limits;
        _sourceLength = utf8.Length;
        _buffer = ArrayPool<byte>.Shared.Rent(Math.Max(utf8.Length, 1));
        utf8.CopyTo(_buffer);
        _used = utf8.Length;
        _tokens = ArrayPool<JsonToken>.Shared.Rent(Math.Max(16, (utf8.Length / 8) + 1));
        _open = new int[Math.Min(limits.MaxDepth, 32) + 1];
        _count = 0;
        _depth = 0;
    }

    public static JsonTape Read(ReadOnlySpan<byte> utf8, JsonLdLimits limits)
    {
        if (utf8.Length > limits.MaxDocumentBytes)
        {
            throw Errors.Syntax(JsonLdErrorCode.DocumentTooLarge, $"{utf8.Length} bytes, {limits.MaxDocumentBytes} at most", limits.MaxDocumentBytes);
        }

        if (!Utf8.IsValid(utf8))
        {
            throw Errors.Syntax(JsonLdErrorCode.InvalidUtf8, "the text is not UTF-8", Utf8Text.FirstInvalid(utf8));
        }

        var reader = new JsonTapeReader(utf8, limits);
        bool done = false;
        try
        {
            reader.ReadTokens(utf8);
            done = true;
            return new JsonTape(reader._buffer, reader._tokens, reader._count);
        }
        finally
        {
            if (!done)
            {
                ArrayPool<byte>.Shared.Return(reader._buffer);
                ArrayPool<JsonToken>.Shared.Return(reader._tokens);
            }
        }
    }

    private void ReadTokens(ReadOnlySpan<byte> utf8)
    {
        // One level more than allowed, so that the limit is ours to report.
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = _limits.MaxDepth + 1 });
        try
        {
            while (json.Read())
            {
                Take(ref json);
            }
        }
        catch (JsonException exception)
        {
            throw Errors.Syntax(JsonLdErrorCode.InvalidJson, "the text is not JSON", Offset(utf8, exception));
        }
    }

    /// <summary>The reader counts lines and bytes in the line; we say bytes from the start.</summary>
    private static long Offset(ReadOnlySpan<byte> utf8, JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        int start = 0;
        for (; line > 0; line--)
        {
            int feed = utf8[start..].IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            start += feed + 1;
        }

        return Math.Min(utf8.Length, start + (exception.BytePositionInLine ?? 0));
    }

    private void Take(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                Open(JsonKind.Object, json.TokenStartIndex);
                break;
            case JsonTokenType.StartArray:
                Open(JsonKind.Array, json.TokenStartIndex);
                break;
            case JsonTokenType.EndObject:
                Close(json.BytesConsumed);
                break;
            case JsonTokenType.EndArray:
                Close(json.BytesConsumed);
                break;
            case JsonTokenType.PropertyName:
                TakeString(ref json, JsonKind.Name);
                RefuseDuplicate(json.TokenStartIndex);
                break;
            case JsonTokenType.String:
                TakeString(ref json, JsonKind.String);
                break;
            case JsonTokenType.Number:
                Add(JsonKind.Number, (int)json.TokenStartIndex, json.ValueSpan.Length);
                break;
            default:
                JsonKind kind = json.TokenType switch { JsonTokenType.True => JsonKind.True, JsonTokenType.False => JsonKind.False, _ => JsonKind.Null };
                Add(kind, (int)json.TokenStartIndex, json.ValueSpan.Length);
                break;
        }
    }

    private void Open(JsonKind kind, long start)
    {
        if (_depth >= _limits.MaxDepth)
        {
            throw Errors.Syntax(JsonLdErrorCode.NestingTooDeep, $"deeper than {_limits.MaxDepth} levels", start);
        }

        if (_depth == _open.Length)
        {
            Array.Resize(ref _open, _open.Length * 2);
        }

        _open[_depth++] = _count;
        Add(kind, (int)start, 0);
    }

    private void Close(long end)
    {
        ref JsonToken token = ref _tokens[_open[--_depth]];
        token.Length = (int)end - token.Start;
        token.Next = _count;
        if (token.Kind == JsonKind.Object)
        {
            RefuseDuplicates(_open[_depth]);
        }
    }

    private void TakeString(ref Utf8JsonReader json, JsonKind kind)
    {
        int start = (int)json.TokenStartIndex + 1;
        if (!json.ValueIsEscaped)
        {
            Add(kind, start, json.ValueSpan.Length);
            return;
        }

        RefuseLoneSurrogates(json.ValueSpan, start);
        EnsureSpace(json.ValueSpan.Length);
        int written = json.CopyString(_buffer.AsSpan(_used));
        Add(kind, _used, written);
        _used += written;
    }

    private static void RefuseLoneSurrogates(ReadOnlySpan<byte> escaped, int start)
    {
        for (int at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != (byte)'\\')
            {
                continue;
            }

            if (escaped[at + 1] != (byte)'u')
            {
                at++;
                continue;
            }

            int unit = Unit(escaped[at..]);
            if (char.IsHighSurrogate((char)unit) && escaped.Length >= at + 12 && escaped[at + 6] == (byte)'\\' && escaped[at + 7] == (byte)'u'
                && char.IsLowSurrogate((char)Unit(escaped[(at + 6)..])))
            {
                at += 11;
            }
            else if (char.IsSurrogate((char)unit))
            {
                throw Errors.Syntax(JsonLdErrorCode.LoneSurrogate, $"\\u{unit:x4} without its other half", start + at);
            }
            else
            {
                at += 5;
            }
        }
    }

    private static int Unit(ReadOnlySpan<byte> escape)
    {
        int unit = 0;
        foreach (byte digit in escape.Slice(2, 4))
        {
            unit = (unit << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return unit;
    }

    private void EnsureSpace(int length)
    {
        if (_buffer.Length - _used >= length)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _used + length));
        _buffer.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Add(JsonKind kind, int start, int length)
    {
        if (_count == _tokens.Length)
        {
            JsonToken[] larger = ArrayPool<JsonToken>.Shared.Rent(_tokens.Length * 2);
            _tokens.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<JsonToken>.Shared.Return(_tokens);
            _tokens = larger;
        }

        _tokens[_count] = new JsonToken { Kind = kind, Start = start, Length = length, Next = _count + 1 };
        _count++;
    }

    private readonly ReadOnlySpan<byte> Text(int token) => _buffer.AsSpan(_tokens[token].Start, _tokens[token].Length);

    /// <summary>Small objects are checked as they grow, large ones when they are complete.</summary>
    private readonly void RefuseDuplicate(long offset)
    {
        int last = _count - 1;
        int seen = 0;
        for (int at = _open[_depth - 1] + 1; at < last && seen < SmallObject; at = _tokens[at + 1].Next, seen++)
        {
            if (Text(at).SequenceEqual(Text(last)))
            {
                throw Duplicate(last, offset);
            }
        }
    }

    private readonly void RefuseDuplicates(int objectToken)
    {
        int members = 0;
        for (int at = objectToken + 1; at < _count; at = _tokens[at + 1].Next)
        {
            members++;
        }

        if (members <= SmallObject)
        {
            return;
        }

        var seen = new HashSet<byte[]>(members, Utf8KeyComparer.Instance);
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<byte>>();
        for (int at = objectToken + 1; at < _count; at = _tokens[at + 1].Next)
        {
            if (!lookup.Add(Text(at)))
            {
                throw Duplicate(at, _tokens[at].Start < _sourceLength ? _tokens[at].Start - 1 : _tokens[objectToken].Start);
            }
        }
    }

    private readonly JsonLdException Duplicate(int name, long offset) =>
        Errors.Syntax(JsonLdErrorCode.DuplicateKey, $"'{Encoding.UTF8.GetString(Text(name))}' stands twice in one object", offset);
}
