namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>Leaves the synchronous algorithms where a context must be awaited; caught by the processor alone, which loads it and begins again.</summary>
internal sealed class PendingContextException(string iri, Task<RemoteDocument> loading) : Exception
{
    public string Iri { get; } = iri;

    public Task<RemoteDocument> Loading { get; } = loading;
}
