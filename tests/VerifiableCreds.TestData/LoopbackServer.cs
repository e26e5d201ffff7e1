using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace VerifiableCreds.TestData;

/// <summary>A real HTTPS server on the loopback address, on a free port, with a certificate made for this run alone.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application, X509Certificate2 certificate)
    {
        _application = application;
        Roots = [certificate];
        EndPoint = new IPEndPoint(IPAddress.Loopback, new Uri(application.Urls.Single()).Port);
    }

    /// <summary>Where it listens, whatever host the client believes it speaks to.</summary>
    public IPEndPoint EndPoint { get; }

    /// <summary>What a client has to trust.</summary>
    public X509Certificate2Collection Roots { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers every request.</param>
    /// <param name="hosts">The host names that the certificate is for.</param>
    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer, params string[] hosts)
    {
        X509Certificate2 certificate = MakeCertificate(hosts);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        WebApplication application = builder.Build();
        application.Run(answer);
        await application.StartAsync();
        return new LoopbackServer(application, certificate);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Roots[0].Dispose();
    }

    private static X509Certificate2 MakeCertificate(string[] hosts)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=loopback test", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (string host in hosts)
        {
            names.AddDnsName(host);
        }

        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }
}
