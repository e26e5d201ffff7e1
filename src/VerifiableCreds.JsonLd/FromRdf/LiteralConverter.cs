using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>Turns RDF literals into value objects.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#rdf-to-object-conversion">JSON-LD 1.1 API, 8.5</see>.</remarks>
internal sealed class LiteralConverter(JsonLdOptions options)
{
    /// <exception cref="JsonLdException">An <c>rdf:JSON</c> literal is not JSON: <see cref="JsonLdErrorCode.InvalidJsonLiteral"/>.</exception>
    public JsonObject Convert(RdfTerm literal)
    {
        if (literal.Language is { } language)
        {
            return new JsonObject { ["@value"] = literal.Value, ["@language"] = language };
        }

        string datatype = literal.Datatype!;
        if (datatype == RdfNames.XsdString)
        {
            return new JsonObject { ["@value"] = literal.Value };
        }

        if (datatype == RdfNames.Json && options.ProcessingMode == JsonLdProcessingMode.JsonLd11)
        {
            return new JsonObject { ["@value"] = ParseJson(literal.Value), ["@type"] = "@json" };
        }

        if (options.UseNativeTypes && NativeValue.Of(literal.Value, datatype) is { } native)
        {
            return new JsonObject { ["@value"] = native };
        }

        return FromI18n(literal) ?? new JsonObject { ["@value"] = literal.Value, ["@type"] = datatype };
    }

    private JsonNode? ParseJson(string text)
    {
        try
        {
            using JsonTape tape = JsonTape.Parse(Encoding.UTF8.GetBytes(text), options.Limits);
            return tape.Root.ToJsonNode();
        }
        catch (JsonLdException inner)
        {
            throw new JsonLdException(
                JsonLdErrorCode.InvalidJsonLiteral, $"{JsonLdErrorCode.InvalidJsonLiteral.ToSpecName()}: {inner.Message}", inner);
        }
    }

    /// <summary>Step 2.6: <c>i18n#ar-EG_rtl</c>; what has not that form stays a datatype.</summary>
    private JsonObject? FromI18n(RdfTerm literal)
    {
        if (options.RdfDirection != RdfDirection.I18nDatatype || !literal.Datatype!.StartsWith(RdfNames.I18n, StringComparison.Ordinal))
        {
            return null;
        }

        string fragment = literal.Datatype[RdfNames.I18n.Length..];
        int mark = fragment.LastIndexOf('_');
        string language = mark > 0 ? fragment[..mark] : "";
        if (mark < 0 || fragment[(mark + 1)..] is not ("ltr" or "rtl")
            || (language.Length > 0 && !Iri.IsWellFormedLanguageTag(Encoding.UTF8.GetBytes(language))))
        {
            return null;
        }

        var value = new JsonObject { ["@value"] = literal.Value };
        if (language.Length > 0)
        {
            value["@language"] = language;
        }

        value["@direction"] = fragment[(mark + 1)..];
        return value;
    }
}
