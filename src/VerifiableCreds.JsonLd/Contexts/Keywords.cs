namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>Recognises keywords in UTF-8 text.</summary>
internal static class Keywords
{
    public static readonly byte[] Graph = "@graph"u8.ToArray();
    public static readonly byte[] Id = "@id"u8.ToArray();
    public static readonly byte[] Included = "@included"u8.ToArray();
    public static readonly byte[] Json = "@json"u8.ToArray();
    public static readonly byte[] None = "@none"u8.ToArray();
    public static readonly byte[] Reverse = "@reverse"u8.ToArray();
    public static readonly byte[] Type = "@type"u8.ToArray();
    public static readonly byte[] Vocab = "@vocab"u8.ToArray();

    /// <summary>How many values <see cref="Keyword"/> has.</summary>
    public const int Count = (int)Keyword.Vocab + 1;

    /// <summary>The text of a keyword that may be a key of an object.</summary>
    public static byte[] TextOf(Keyword keyword) => keyword switch
    {
        Keyword.Id => Id,
        Keyword.List => "@list"u8.ToArray(),
        Keyword.Set => "@set"u8.ToArray(),
        Keyword.Type => Type,
        Keyword.Value => "@value"u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(keyword), keyword, "Not a key that is searched for."),
    };

    /// <summary>The keyword that <paramref name="text"/> spells, or <see cref="Keyword.None"/>.</summary>
    public static Keyword Of(ReadOnlySpan<byte> text) => text.IsEmpty || text[0] != (byte)'@' ? Keyword.None : text.Length switch
    {
        3 when text.SequenceEqual("@id"u8) => Keyword.Id,
        4 when text.SequenceEqual("@set"u8) => Keyword.Set,
        5 when text.SequenceEqual("@type"u8) => Keyword.Type,
        5 when text.SequenceEqual("@list"u8) => Keyword.List,
        5 when text.SequenceEqual("@json"u8) => Keyword.Json,
        5 when text.SequenceEqual("@base"u8) => Keyword.Base,
        5 when text.SequenceEqual("@nest"u8) => Keyword.Nest,
        5 when text.SequenceEqual("@none"u8) => Keyword.NoneKeyword,
        6 when text.SequenceEqual("@value"u8) => Keyword.Value,
        6 when text.SequenceEqual("@graph"u8) => Keyword.Graph,
        6 when text.SequenceEqual("@index"u8) => Keyword.Index,
        6 when text.SequenceEqual("@vocab"u8) => Keyword.Vocab,
        7 when text.SequenceEqual("@import"u8) => Keyword.Import,
        7 when text.SequenceEqual("@prefix"u8) => Keyword.Prefix,
        8 when text.SequenceEqual("@context"u8) => Keyword.Context,
        8 when text.SequenceEqual("@reverse"u8) => Keyword.Reverse,
        8 when text.SequenceEqual("@version"u8) => Keyword.Version,
        8 when text.SequenceEqual("@default"u8) => Keyword.Default,
        9 when text.SequenceEqual("@language"u8) => Keyword.Language,
        9 when text.SequenceEqual("@included"u8) => Keyword.Included,
        10 when text.SequenceEqual("@direction"u8) => Keyword.Direction,
        10 when text.SequenceEqual("@container"u8) => Keyword.Container,
        10 when text.SequenceEqual("@propagate"u8) => Keyword.Propagate,
        10 when text.SequenceEqual("@protected"u8) => Keyword.Protected,
        _ => Keyword.None,
    };

    /// <summary>Whether the text looks like a keyword of some later version: <c>@</c> and ASCII letters only.</summary>
    public static bool HasForm(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] != (byte)'@')
        {
            return false;
        }

        foreach (byte b in text[1..])
        {
            if (!char.IsAsciiLetter((char)b))
            {
                return false;
            }
        }

        return true;
    }
}
