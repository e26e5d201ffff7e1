namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Keeps as many workspaces as there are processors.</summary>
internal sealed class HashingWorkspacePool(JsonLdOptions options)
{
    private readonly HashingWorkspace?[] _kept = new HashingWorkspace?[Environment.ProcessorCount];

    public HashingWorkspace Rent()
    {
        for (int i = 0; i < _kept.Length; i++)
        {
            if (_kept[i] is not null && Interlocked.Exchange(ref _kept[i], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new HashingWorkspace(options);
    }

    public void Return(HashingWorkspace workspace)
    {
        if (!workspace.IsWorthKeeping)
        {
            return;
        }

        for (int i = 0; i < _kept.Length; i++)
        {
            if (_kept[i] is null && Interlocked.CompareExchange(ref _kept[i], workspace, null) is null)
            {
                return;
            }
        }
    }
}
