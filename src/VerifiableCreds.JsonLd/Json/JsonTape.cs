using System.Buffers;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>A strictly parsed JSON text as a flat tape of tokens: no tree, and nothing of the spelling lost.</summary>
/// <remarks>
/// <para>I-JSON (RFC 7493) is asked for: valid UTF-8, no lone surrogates, no duplicate names. Token 0 is the root; an object is
/// followed by name, value, name, value, an array by its values.</para>
/// <para>The arrays are pooled. Disposing returns them; elements of the tape must not be used afterwards. Reading is safe from
/// several threads at once.</para>
/// </remarks>
public sealed class JsonTape : IDisposable
{
    private byte[]? _buffer;
    private JsonToken[]? _tokens;

    internal JsonTape(byte[] buffer, JsonToken[] tokens, int count)
    {
        _buffer = buffer;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; }

    /// <summary>The outermost value.</summary>
    public JsonElementRef Root => new(this, 0);

    private byte[] Buffer => _buffer ?? throw new ObjectDisposedException(nameof(JsonTape));

    internal JsonToken[] Tokens => _tokens ?? throw new ObjectDisposedException(nameof(JsonTape));

    /// <summary>Parses a text.</summary>
    /// <param name="utf8">UTF-8 without a byte order mark. It is copied.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <exception cref="JsonLdException">The text is malformed or exceeds a limit; <see cref="JsonLdException.ByteOffset"/> says where.</exception>
    public static JsonTape Parse(ReadOnlySpan<byte> utf8, JsonLdLimits? limits = null) => JsonTapeReader.Read(utf8, limits ?? JsonLdLimits.Default);

    /// <summary>What the token is.</summary>
    public JsonKind KindAt(int token) => Tokens[Checked(token)].Kind;

    /// <summary>The index of the token after this one and all it holds.</summary>
    public int NextAt(int token) => Tokens[Checked(token)].Next;

    /// <summary>Strings and names: their characters in UTF-8; all others: the text as it is spelled.</summary>
    public ReadOnlySpan<byte> TextAt(int token)
    {
        ref readonly JsonToken at = ref Tokens[Checked(token)];
        return Buffer.AsSpan(at.Start, at.Length);
    }

    /// <summary>Finds a member of an object by its name.</summary>
    public bool TryGetMember(int objectToken, ReadOnlySpan<byte> name, out int valueToken)
    {
        JsonToken[] tokens = Tokens;
        if (tokens[Checked(objectToken)].Kind == JsonKind.Object)
        {
            int end = tokens[objectToken].Next;
            for (int at = objectToken + 1; at < end; at = tokens[at + 1].Next)
            {
                if (tokens[at].Length == name.Length && Buffer.AsSpan(tokens[at].Start, name.Length).SequenceEqual(name))
                {
                    valueToken = at + 1;
                    return true;
                }
            }
        }

        valueToken = -1;
        return false;
    }

    /// <summary>The place of a token as a JSON Pointer (RFC 6901); a name has that of its value.</summary>
    public string PointerTo(int token)
    {
        JsonToken[] tokens = Tokens;
        token = tokens[Checked(token)].Kind == JsonKind.Name ? token + 1 : token;
        if (token == 0)
        {
            return "";
        }

        var pointer = new StringBuilder();
        int at = 0;
        while (at != token)
        {
            bool isObject = tokens[at].Kind == JsonKind.Object;
            int child = at + 1;
            int index = 0;
            while (tokens[isObject ? child + 1 : child].Next <= token)
            {
                child = tokens[isObject ? child + 1 : child].Next;
                index++;
            }

            pointer.Append('/');
            if (isObject)
            {
                pointer.Append(Encoding.UTF8.GetString(TextAt(child)).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
                at = child + 1;
            }
            else
            {
                pointer.Append(index);
                at = child;
            }
        }

        return pointer.ToString();
    }

    /// <summary>Returns the arrays to their pools.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<JsonToken>.Shared.Return(Interlocked.Exchange(ref _tokens, null)!);
        }
    }

    private int Checked(int token) => (uint)token < (uint)Count ? token : throw new ArgumentOutOfRangeException(nameof(token));
}
