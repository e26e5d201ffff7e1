using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace VerifiableCreds.JsonLd;

/// <summary>What a <see cref="HttpsContextLoader"/> may do. By default it may load nothing: hosts or prefixes have to be named.</summary>
public sealed record HttpsContextLoaderOptions
{
    /// <summary>Hosts that may be asked: <c>www.w3.org</c>, or <c>example.org:8443</c> for a port other than 443. Subdomains are not included.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; init; } = [];

    /// <summary>Beginnings of IRIs that may be loaded, compared byte by byte; each with its host and a slash: <c>https://example.org/contexts/</c>.</summary>
    public IReadOnlyCollection<string> AllowedPrefixes { get; init; } = [];

    /// <summary>Largest document in bytes, after decompression (1 MiB).</summary>
    public int MaxBytes { get; init; } = 1024 * 1024;

    /// <summary>Time for one document, from the look-up of the name to the last byte, redirects included (10 seconds).</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most redirects and alternate links that are followed for one document (3). Each target must be allowed too.</summary>
    public int MaxRedirects { get; init; } = 3;

    /// <summary>Most documents that are kept (64); the one used least recently goes first. Zero keeps none.</summary>
    public int MaxCachedDocuments { get; init; } = 64;

    /// <summary>How long a document is kept (1 hour), whatever the response says. A <see cref="JsonLdProcessor"/> keeps compiled contexts for longer.</summary>
    public TimeSpan CacheLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The clock of the cache and of the time limit.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Names addresses outside the public internet that may be connected to all the same, such as that of a context server within
    /// an organisation. Without it none may: not private, loopback, link-local, unique-local, shared, reserved or multicast ones.
    /// </summary>
    public Func<IPAddress, bool>? AllowNonPublicAddress { get; init; }

    /// <summary>
    /// Certificates to trust instead of the system's, for a server with a certificate authority of its own. Chain, dates and host
    /// name are still checked; there is no way to turn that off.
    /// </summary>
    public X509Certificate2Collection? TrustedRoots { get; init; }

    /// <summary>Looks up the addresses of a host, the name service by default; each address is then checked, and connected to as it is.</summary>
    internal Func<DnsEndPoint, CancellationToken, ValueTask<IPEndPoint[]>>? Resolve { get; init; }
}
