using System.Globalization;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>Turns an IRI into a request. This file alone uses <c>System.Uri</c>, because HTTP requests take nothing else.</summary>
/// <remarks>
/// The <c>Uri</c> is made from a copy and is never read back into an IRI that we report. The library would still normalise the path;
/// that is turned off, so that what is asked for is what was checked.
/// </remarks>
internal static class HttpsRequest
{
    private const string Accept = "application/ld+json, application/json;q=0.9, application/*+json;q=0.8";

    /// <param name="iri">An IRI that <see cref="AllowedLocations"/> let pass.</param>
    public static HttpRequestMessage Create(string iri)
    {
        var uri = new Uri(ToAsciiWithoutFragment(iri), new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        return request;
    }

    /// <summary><see href="https://www.rfc-editor.org/rfc/rfc3987#section-3.1">RFC 3987, 3.1</see>: characters beyond ASCII as the escapes of their UTF-8.</summary>
    private static string ToAsciiWithoutFragment(string iri)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(iri);
        IriParts parts = IriParts.Of(utf8);
        var ascii = new StringBuilder(iri.Length + 1);
        Append(ascii, parts.Scheme);
        Append(ascii, parts.Authority);
        Append(ascii, parts.Path.IsEmpty ? "/"u8 : parts.Path);
        Append(ascii, parts.Query);
        return ascii.ToString();
    }

    private static void Append(StringBuilder ascii, ReadOnlySpan<byte> part)
    {
        foreach (byte b in part)
        {
            _ = b < 0x80 ? ascii.Append((char)b) : ascii.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }
    }
}
