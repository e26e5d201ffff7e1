namespace VerifiableCreds.JsonLd;

/// <summary>Loads contexts and documents over HTTPS, from hosts that are named and within limits.</summary>
/// <remarks>
/// <para>Nothing is allowed until <see cref="HttpsContextLoaderOptions.AllowedHosts"/> or
/// <see cref="HttpsContextLoaderOptions.AllowedPrefixes"/> says so; every redirect is checked as the first request was. The address
/// is checked where the connection is made, so that a name that resolves differently the second time gains nothing.</para>
/// <para>No proxy, cookie or credential of the process is used. Instances are safe to share between threads, and should be: they
/// hold connections and a cache.</para>
/// <para>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#loaddocumentcallback">JSON-LD 1.1 API, 9.4.3</see>. HTML is not read.</para>
/// </remarks>
public sealed class HttpsContextLoader : IContextLoader, IDisposable
{
    private readonly HttpsContextLoaderOptions _options;
    private readonly IContextLoader? _first;
    private readonly AllowedLocations _allowed;
    private readonly DocumentCache _cache;
    private readonly HttpMessageInvoker _client;

    /// <summary>Creates a loader.</summary>
    /// <param name="options">Where it may go, and the limits.</param>
    /// <param name="first">
    /// Asked first, such as <see cref="EmbeddedContextLoader.Instance"/>; the network is used only where it answers
    /// <see cref="JsonLdErrorCode.LoadingDocumentFailed"/>.
    /// </param>
    /// <exception cref="ArgumentException">A limit is negative, or an allowed host or prefix is malformed.</exception>
    public HttpsContextLoader(HttpsContextLoaderOptions options, IContextLoader? first = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxBytes);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRedirects);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxCachedDocuments);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Timeout, TimeSpan.Zero);
        _options = options;
        _first = first;
        _allowed = new AllowedLocations(options.AllowedHosts, options.AllowedPrefixes);
        _cache = new DocumentCache(options.MaxCachedDocuments, options.CacheLifetime, options.TimeProvider);
        _client = new HttpMessageInvoker(GuardedConnection.CreateHandler(options));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonLdException">
    /// The document may not be loaded, is not there or is no JSON: <see cref="JsonLdErrorCode.LoadingDocumentFailed"/>; it is too large:
    /// <see cref="JsonLdErrorCode.DocumentTooLarge"/>; it names two contexts: <see cref="JsonLdErrorCode.MultipleContextLinkHeaders"/>.
    /// </exception>
    public async ValueTask<RemoteDocument> LoadAsync(string iri, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(iri);
        if (await AskFirstAsync(iri, cancellationToken).ConfigureAwait(false) is { } known)
        {
            return known;
        }

        if (_cache.TryGet(iri, out RemoteDocument? cached))
        {
            return cached;
        }

        RemoteDocument document = await FetchInTimeAsync(iri, cancellationToken).ConfigureAwait(false);
        _cache.Add(iri, document);
        return document;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _client.Dispose();

    private async ValueTask<RemoteDocument?> AskFirstAsync(string iri, CancellationToken cancellationToken)
    {
        if (_first is null)
        {
            return null;
        }

        try
        {
            return await _first.LoadAsync(iri, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonLdException exception) when (exception.Code == JsonLdErrorCode.LoadingDocumentFailed)
        {
            // It does not have the document; that is what the network is for.
            return null;
        }
    }

    private async Task<RemoteDocument> FetchInTimeAsync(string iri, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _options.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await FetchAsync(iri, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw Errors.Loading(iri, $"the document took longer than {_options.Timeout}", exception);
        }
        catch (HttpRequestException exception)
        {
            // An error of our own comes wrapped when it was found while connecting.
            throw exception.InnerException is JsonLdException refusal
                ? Errors.Loading(iri, refusal.Message, exception)
                : Errors.Loading(iri, $"the request failed: {exception.HttpRequestError}", exception);
        }
        catch (IOException exception)
        {
            throw Errors.Loading(iri, "the response ended early", exception);
        }
        catch (InvalidDataException exception)
        {
            throw Errors.Loading(iri, "the response could not be decompressed", exception);
        }
    }

    private async Task<RemoteDocument> FetchAsync(string iri, CancellationToken cancellationToken)
    {
        string at = iri;
        for (int redirects = 0; ; redirects++)
        {
            if (redirects > _options.MaxRedirects)
            {
                throw Errors.Loading(iri, $"more than {_options.MaxRedirects} redirects");
            }

            using HttpRequestMessage request = HttpsRequest.Create(_allowed.Check(at, iri));
            using HttpResponseMessage response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            var head = new ResponseHead(response, at, iri);
            if (head.NextLocation() is { } next)
            {
                at = next;
                continue;
            }

            string? contextIri = head.ContextIri();
            byte[] content = await ReadAsync(response, iri, cancellationToken).ConfigureAwait(false);
            return new RemoteDocument(at, content, contextIri, head.MediaType, head.Profile);
        }
    }

    /// <summary>Reads no more than the limit; what is counted has been decompressed.</summary>
    private async Task<byte[]> ReadAsync(HttpResponseMessage response, string iri, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > _options.MaxBytes)
        {
            throw Errors.LoadingTooLarge(iri, _options.MaxBytes);
        }

        using Stream source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var content = new MemoryStream();
        byte[] block = new byte[16 * 1024];
        while (await source.ReadAsync(block, cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            if (content.Length + read > _options.MaxBytes)
            {
                throw Errors.LoadingTooLarge(iri, _options.MaxBytes);
            }

            content.Write(block, 0, read);
        }

        return content.ToArray();
    }
}
