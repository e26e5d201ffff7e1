namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>An expanded value object. Text lies in the tape or in a context.</summary>
internal ref struct LiteralValue
{
    /// <summary>The token of the value, for numbers, booleans and JSON literals.</summary>
    public int Token;

    /// <summary>The kind of the value; for a JSON literal any kind.</summary>
    public JsonKind Kind;

    /// <summary>The characters of a string, or the raw token of a number.</summary>
    public ReadOnlySpan<byte> Text;

    public bool IsJson;

    /// <summary>The datatype IRI; empty without one.</summary>
    public ReadOnlySpan<byte> Type;

    /// <summary>The language tag in lower case; empty without one.</summary>
    public ReadOnlySpan<byte> Language;

    public TextDirection Direction;

    public bool HasIndex;

    public ReadOnlySpan<byte> Index;
}
