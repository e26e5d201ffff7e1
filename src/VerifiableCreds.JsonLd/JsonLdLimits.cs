namespace VerifiableCreds.JsonLd;

/// <summary>How much work and memory one input may cost. Every limit of the library is here; each has its own error code.</summary>
public sealed record JsonLdLimits
{
    /// <summary>The limits that are used where none are given.</summary>
    public static JsonLdLimits Default { get; } = new();

    /// <summary>Largest document or remote context in bytes (16 MiB).</summary>
    public int MaxDocumentBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of JSON objects and arrays (128).</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>Most different remote contexts that one document may pull in, scoped and imported ones included (64).</summary>
    public int MaxRemoteContexts { get; init; } = 64;

    /// <summary>Most contexts that are processed for one document, known results apart (16,384); each costs a copy of the active context.</summary>
    public int MaxContexts { get; init; } = 16_384;

    /// <summary>Most quads that one document may make (4,000,000).</summary>
    public int MaxQuads { get; init; } = 4_000_000;

    /// <summary>
    /// RDFC-1.0 work: the calls of Hash N-Degree Quads, and the permutations that they go through beyond the first, may be this base
    /// (16,384) plus <see cref="CanonicalizationWorkPerBlankNode"/> for each blank node whose first-degree hash is not unique. A chain of
    /// n nodes that look alike, such as a list of n equal values, takes n² calls.
    /// </summary>
    public int CanonicalizationWorkBase { get; init; } = 16_384;

    /// <summary>The part of the RDFC-1.0 work budget that grows with the input; see <see cref="CanonicalizationWorkBase"/>.</summary>
    public int CanonicalizationWorkPerBlankNode { get; init; } = 64;
}
