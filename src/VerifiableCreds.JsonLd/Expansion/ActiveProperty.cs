namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>The property under which a value is expanded.</summary>
/// <param name="Kind">What it is; only <see cref="PropertyKind.Term"/> has a token.</param>
/// <param name="Token">The name's token on the tape.</param>
/// <param name="Definition">Its term definition in the context in which the value is expanded, if there is one.</param>
internal readonly record struct ActiveProperty(PropertyKind Kind, int Token = -1, TermDefinition? Definition = null)
{
    /// <summary>Values under none or <c>@graph</c> say nothing of anything, and are dropped unless they are nodes.</summary>
    public bool IsFreeFloating => Kind is PropertyKind.None or PropertyKind.Graph;
}

internal enum PropertyKind : byte
{
    None,
    Graph,
    Reverse,
    Term,
}
