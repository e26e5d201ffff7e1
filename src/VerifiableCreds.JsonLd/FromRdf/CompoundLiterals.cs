using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>Turns blank nodes with <c>rdf:value</c>, <c>rdf:language</c> and <c>rdf:direction</c> back into strings with a direction.</summary>
/// <remarks>
/// Only nodes of exactly that form, used once, are taken; all others stay nodes.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</see>, step 6.1.
/// </remarks>
internal sealed class CompoundLiterals(RdfGraphs graphs, RdfTermReader terms)
{
    /// <exception cref="JsonLdException">
    /// A direction is neither <c>ltr</c> nor <c>rtl</c> (<see cref="JsonLdErrorCode.InvalidBaseDirection"/>), or a language is no
    /// well-formed tag (<see cref="JsonLdErrorCode.InvalidLanguageTaggedString"/>).
    /// </exception>
    public void Apply(RdfGraph graph)
    {
        var taken = new HashSet<int>();
        foreach (RdfNode node in graph.Nodes.Values)
        {
            if (ToLiteral(node) is { } literal && graphs.OnlyUsageOf(node, graph) is { } usage)
            {
                usage.Object.Literal = literal;
                taken.Add(node.Term);
            }
        }

        graph.Remove(taken);
    }

    private JsonObject? ToLiteral(RdfNode node)
    {
        string? value = null;
        string? language = null;
        string? direction = null;
        if (node.Types.Count > 0)
        {
            return null;
        }

        foreach ((int predicate, List<RdfObject> objects) in node.Properties)
        {
            if (objects.Count != 1 || terms.Read(objects[0].Term) is not { Datatype: RdfNames.XsdString } text)
            {
                return null;
            }

            switch (terms.Read(predicate).Value)
            {
                case RdfNames.Value:
                    value = text.Value;
                    break;
                case RdfNames.Language:
                    language = text.Value;
                    break;
                case RdfNames.Direction:
                    direction = text.Value;
                    break;
                default:
                    return null;
            }
        }

        return value is null || direction is null ? null : Checked(value, language, direction);
    }

    private static JsonObject Checked(string value, string? language, string direction)
    {
        var literal = new JsonObject { ["@value"] = value };
        if (language is not null)
        {
            literal["@language"] = Iri.IsWellFormedLanguageTag(Encoding.UTF8.GetBytes(language))
                ? language
                : throw Errors.At(JsonLdErrorCode.InvalidLanguageTaggedString, $"rdf:language '{language}' is not a well-formed language tag");
        }

        literal["@direction"] = direction is "ltr" or "rtl"
            ? direction
            : throw Errors.At(JsonLdErrorCode.InvalidBaseDirection, $"rdf:direction is \"ltr\" or \"rtl\", not '{direction}'");
        return literal;
    }
}
