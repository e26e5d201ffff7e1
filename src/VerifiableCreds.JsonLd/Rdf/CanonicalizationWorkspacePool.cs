namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Keeps as many workspaces as there are processors.</summary>
internal sealed class CanonicalizationWorkspacePool(JsonLdOptions options)
{
    private readonly CanonicalizationWorkspace?[] _kept = new CanonicalizationWorkspace?[Environment.ProcessorCount];

    public CanonicalizationWorkspace Rent()
    {
        for (int i = 0; i < _kept.Length; i++)
        {
            if (_kept[i] is not null && Interlocked.Exchange(ref _kept[i], null) is { } workspace)
            {
                return workspace;
            }
        }

        return new CanonicalizationWorkspace(options);
    }

    public void Return(CanonicalizationWorkspace workspace)
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
