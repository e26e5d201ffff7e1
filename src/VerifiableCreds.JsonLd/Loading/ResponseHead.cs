using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>What status and headers of a response ask for.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#loaddocumentcallback">JSON-LD 1.1 API, LoadDocumentCallback, steps 2 to 5</see>.</remarks>
internal sealed class ResponseHead
{
    private const string JsonLd = "application/ld+json";
    private const string ContextRelation = "http://www.w3.org/ns/json-ld#context";

    private readonly HttpResponseMessage _response;
    private readonly byte[] _at;
    private readonly string _requested;
    private readonly MediaTypeHeaderValue? _type;

    public ResponseHead(HttpResponseMessage response, string at, string requested)
    {
        _response = response;
        _at = Encoding.UTF8.GetBytes(at);
        _requested = requested;
        _type = response.Content.Headers.ContentType;
    }

    /// <summary>The media type without parameters, in lower case.</summary>
    public string? MediaType => _type?.MediaType?.ToLowerInvariant();

    public string? Profile => _type?.Parameters
        .FirstOrDefault(parameter => parameter.Name.Equals("profile", StringComparison.OrdinalIgnoreCase))?.Value?.Trim('"');

    private bool IsJson => MediaType is { } type && (type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal));

    /// <summary>Where to go on, because of a redirect or of an alternate that is JSON-LD; <see langword="null"/> when this is the document.</summary>
    /// <exception cref="JsonLdException">There is nothing here that could be loaded.</exception>
    public string? NextLocation()
    {
        if (_response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
        {
            return _response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues locations) && locations.Count == 1
                ? Resolve(locations.First())
                : throw Errors.Loading(_requested, "a redirect does not say where to");
        }

        if (!_response.IsSuccessStatusCode)
        {
            throw Errors.Loading(_requested, $"the response has status {(int)_response.StatusCode}");
        }

        if (_response.Content.Headers.ContentEncoding.Count > 0)
        {
            // What was asked for has been decoded by now, and its header removed.
            throw Errors.Loading(_requested, "the response is encoded in a way that was not asked for");
        }

        if (IsJson)
        {
            return null;
        }

        WebLink? alternate = Links().FirstOrDefault(link => link.HasRelation("alternate") && IsJsonLd(link.Type));
        return alternate is not null
            ? Resolve(alternate.Target)
            : throw Errors.Loading(_requested, "the response is not JSON and has no alternate that is JSON-LD");
    }

    /// <summary>The context of JSON that is not JSON-LD.</summary>
    /// <exception cref="JsonLdException">There are several.</exception>
    public string? ContextIri()
    {
        if (MediaType == JsonLd)
        {
            return null;
        }

        WebLink[] contexts = [.. Links().Where(link => link.HasRelation(ContextRelation)).Take(2)];
        return contexts.Length switch
        {
            0 => null,
            1 => Resolve(contexts[0].Target),
            _ => throw Errors.At(JsonLdErrorCode.MultipleContextLinkHeaders, "the response names more than one context", contextIri: _requested),
        };
    }

    private static bool IsJsonLd(string? type) =>
        type is not null && type.Split(';')[0].Trim().Equals(JsonLd, StringComparison.OrdinalIgnoreCase);

    private string Resolve(string reference) => Encoding.UTF8.GetString(Iri.Resolve(_at, Encoding.UTF8.GetBytes(reference)));

    private IEnumerable<WebLink> Links() => _response.Headers.NonValidated.TryGetValues("Link", out HeaderStringValues headers)
        ? headers.SelectMany(WebLink.Parse)
        : [];
}
