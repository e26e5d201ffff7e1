namespace VerifiableCreds.DataIntegrity.Tests.Dids;

/// <summary>A resolver that fails in a given way.</summary>
internal sealed class OfflineResolver(DataIntegrityErrorCode code) : IDidResolver
{
    public ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default) =>
        throw new DataIntegrityException(code, "the network is down");
}
