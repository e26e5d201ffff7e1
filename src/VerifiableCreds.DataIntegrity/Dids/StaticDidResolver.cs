using System.Collections.Frozen;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Resolves the ids whose documents the caller has given, and no other.</summary>
public sealed class StaticDidResolver : IDidResolver
{
    private readonly FrozenDictionary<string, ControllerDocument> _documents;

    /// <summary>Creates a resolver.</summary>
    /// <param name="documents">The documents; one for each id.</param>
    /// <exception cref="ArgumentException">Two documents have one id.</exception>
    public StaticDidResolver(params IEnumerable<ControllerDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var byId = new Dictionary<string, ControllerDocument>(StringComparer.Ordinal);
        foreach (ControllerDocument document in documents)
        {
            byId.Add(document.Id, document);
        }

        _documents = byId.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public bool Accepts(string id) => _documents.ContainsKey(id);

    /// <inheritdoc/>
    public ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<ControllerDocument>(cancellationToken);
        }

        return _documents.TryGetValue(id, out ControllerDocument? document)
            ? ValueTask.FromResult(document)
            : throw Errors.DidNotFound(id);
    }
}
