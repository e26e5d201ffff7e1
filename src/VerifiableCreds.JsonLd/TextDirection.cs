namespace VerifiableCreds.JsonLd;

/// <summary>Base direction of a string: JSON-LD's <c>@direction</c>.</summary>
internal enum TextDirection : byte
{
    /// <summary>No direction is stated.</summary>
    None,

    /// <summary><c>ltr</c>.</summary>
    LeftToRight,

    /// <summary><c>rtl</c>.</summary>
    RightToLeft,
}
