using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>Makes connections to addresses of the public internet only. The address that is checked is the one that is connected to.</summary>
internal static class GuardedConnection
{
    /// <summary>A handler that follows nothing, remembers nothing and sends nothing of its own accord.</summary>
    public static SocketsHttpHandler CreateHandler(HttpsContextLoaderOptions options)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            PreAuthenticate = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            ActivityHeadersPropagator = null,
            ConnectTimeout = options.Timeout,
            MaxResponseHeadersLength = 32,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
            ConnectCallback = (context, cancellationToken) => ConnectAsync(options, context.DnsEndPoint, cancellationToken),
        };
        if (options.TrustedRoots is { } roots)
        {
            // A root of one's own seldom publishes revocation lists.
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.AddRange(roots);
            handler.SslOptions.CertificateChainPolicy = policy;
        }

        return handler;
    }

    private static async ValueTask<Stream> ConnectAsync(HttpsContextLoaderOptions options, DnsEndPoint host, CancellationToken cancellationToken)
    {
        IPEndPoint[] found = options.Resolve is { } resolve
            ? await resolve(host, cancellationToken).ConfigureAwait(false)
            : [.. (await Dns.GetHostAddressesAsync(host.Host, cancellationToken).ConfigureAwait(false)).Select(address => new IPEndPoint(address, host.Port))];
        IPEndPoint[] permitted = [.. found.Where(end => PublicAddress.Includes(end.Address) || (options.AllowNonPublicAddress?.Invoke(end.Address) ?? false))];
        if (permitted.Length == 0)
        {
            throw Errors.NotPublic(host.Host);
        }

        for (int i = 0; ; i++)
        {
            try
            {
                return await ConnectAsync(permitted[i], cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException) when (i < permitted.Length - 1)
            {
                // The next address may answer.
            }
        }
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint end, CancellationToken cancellationToken)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        bool isConnected = false;
        try
        {
            await socket.ConnectAsync(end, cancellationToken).ConfigureAwait(false);
            isConnected = true;
            return new NetworkStream(socket, ownsSocket: true);
        }
        finally
        {
            if (!isConnected)
            {
                socket.Dispose();
            }
        }
    }
}
