namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>What an item gets from the map it stood in: an entry of an <c>@index</c>, <c>@id</c> or <c>@type</c> container, or a graph around it.</summary>
/// <param name="Container">The container mapping of the term, or none.</param>
/// <param name="KeyToken">The entry's name on the tape; -1 when the key is <c>@none</c> or there is no map.</param>
/// <param name="Context">The context in which the key is expanded.</param>
/// <param name="IndexProperty">The property that takes the key, as written in the context; <see langword="null"/> for <c>@index</c>.</param>
internal sealed record MapEntry(Containers Container, int KeyToken, ActiveContext Context, byte[]? IndexProperty)
{
    /// <summary>Whether the item becomes the content of a graph object: always, or unless it is one.</summary>
    public GraphWrap Wrap { get; init; }
}

internal enum GraphWrap : byte
{
    Never,
    UnlessGraph,
    Always,
}
