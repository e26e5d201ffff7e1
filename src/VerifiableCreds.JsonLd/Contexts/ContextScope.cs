namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The surroundings in which a local context is processed: the arguments of the algorithm that stay the same within one call.</summary>
/// <param name="BaseIri">Against which references to contexts are resolved; <see langword="null"/> without one.</param>
/// <param name="Chain">The remote contexts that led here, innermost first.</param>
/// <param name="OverrideProtected">Whether protected terms may be redefined.</param>
/// <param name="ValidateScoped">Whether scoped contexts are checked for errors where they are defined.</param>
/// <param name="IsShared">Whether the local context belongs to a remote document, which outlives the call.</param>
internal sealed record ContextScope(
    byte[]? BaseIri,
    ContextChain? Chain = null,
    bool OverrideProtected = false,
    bool ValidateScoped = true,
    bool IsShared = false)
{
    /// <summary>The remote context that is being read, for errors; <see langword="null"/> within the document.</summary>
    public string? RemoteIri { get; init; }
}

/// <summary>One link of the chain of remote contexts under way.</summary>
internal sealed record ContextChain(string Iri, ContextChain? Outer)
{
    public bool Contains(string iri) => Iri == iri || (Outer?.Contains(iri) ?? false);
}
