namespace VerifiableCreds.JsonLd;

/// <summary>One token of the tape: where its text lies in the buffer, and where the next value begins.</summary>
internal struct JsonToken
{
    /// <summary>Offset of the text in the buffer: without quotes, and behind the document where escapes had to be decoded.</summary>
    public int Start;

    /// <summary>Length of the text; of an object or array, its length in the document.</summary>
    public int Length;

    /// <summary>Index of the token after this one and all it holds.</summary>
    public int Next;

    public JsonKind Kind;
}
