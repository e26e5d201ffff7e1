namespace VerifiableCreds.DataIntegrity;

/// <summary>Asks several resolvers in turn, until one knows the id.</summary>
/// <remarks>
/// A resolver that is unavailable ends the search: another that comes after it must not answer in its stead. Where none knows the id, the
/// error is <see cref="DataIntegrityErrorCode.NotFound"/> if any looked, else <see cref="DataIntegrityErrorCode.MethodNotSupported"/>.
/// </remarks>
public sealed class DidResolverChain : IDidResolver
{
    private readonly IDidResolver[] _resolvers;

    /// <summary>Creates a chain.</summary>
    /// <param name="resolvers">The resolvers in the order in which they are asked.</param>
    public DidResolverChain(params IEnumerable<IDidResolver> resolvers)
    {
        ArgumentNullException.ThrowIfNull(resolvers);
        _resolvers = [.. resolvers];
    }

    /// <inheritdoc/>
    public bool Accepts(string id) => Array.Exists(_resolvers, resolver => resolver.Accepts(id));

    /// <inheritdoc/>
    public async ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        DataIntegrityException? notFound = null;
        foreach (IDidResolver resolver in _resolvers)
        {
            if (!resolver.Accepts(id))
            {
                continue;
            }

            try
            {
                return await resolver.ResolveAsync(id, cancellationToken).ConfigureAwait(false);
            }
            catch (DataIntegrityException exception)
                when (exception.Code is DataIntegrityErrorCode.NotFound or DataIntegrityErrorCode.MethodNotSupported)
            {
                notFound = notFound is { Code: DataIntegrityErrorCode.NotFound } ? notFound : exception;
            }
        }

        throw notFound ?? Errors.DidMethod(id);
    }
}
