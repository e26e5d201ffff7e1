namespace VerifiableCreds.JsonLd;

/// <summary>What a token of a <see cref="JsonTape"/> is.</summary>
public enum JsonKind : byte
{
    /// <summary>An object: its names and values follow in turn.</summary>
    Object,

    /// <summary>An array: its values follow.</summary>
    Array,

    /// <summary>A string.</summary>
    String,

    /// <summary>A number, as it is spelled.</summary>
    Number,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>The name of a member; its value is the next token.</summary>
    Name,
}
