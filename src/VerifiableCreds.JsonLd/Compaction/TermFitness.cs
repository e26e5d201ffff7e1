using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Whether a term can hold a value so that expansion gives the same value back.</summary>
/// <remarks>
/// Term selection looks at containers, types and languages one by one, and by that alone would choose terms under which a direction, a
/// list or an empty graph is lost. A term that does not fit is passed over; the value then takes a weaker term or the IRI.
/// Graphs under <c>@graph</c> containers that cannot hold their name or index stay, because the W3C suite asks for it (compact t0079,
/// t0080, t0083, t0088).
/// </remarks>
internal static class TermFitness
{
    public static bool Fits(CompactionContext context, CompactionTerm term, JsonNode? value, bool isReverse)
    {
        // A reverse property stands for a node's position in another; forward values under it would turn round.
        if (term.Definition.IsReverse && !isReverse && value is not null)
        {
            return false;
        }

        // A map of reverse properties has no place for nested ones.
        if (isReverse && !term.Definition.IsReverse && term.Nest is not null)
        {
            return false;
        }

        // Whatever stands under a term of type @json is one JSON literal.
        if (term.Definition.TypeKeyword == Keyword.Json && value is not null && !(value is JsonObject literal && literal.IsJsonLiteral()))
        {
            return false;
        }

        return value is not JsonObject item
            || (item.IsList() ? FitsList(term)
                : item.IsGraph() ? FitsGraph(term, item)
                : !item.IsValue() || FitsValue(context, term, item));
    }

    private static bool FitsList(CompactionTerm term) => (term.Container & ~(Containers.List | Containers.Set)) == 0;

    private static bool FitsGraph(CompactionTerm term, JsonObject item) => (term.Container & Containers.Graph) != 0
        ? item["@graph"] is JsonArray { Count: > 0 }
        : (term.Container & ~Containers.Set) == 0;

    /// <summary>Language maps hold strings, in the direction of the term.</summary>
    private static bool FitsValue(CompactionContext context, CompactionTerm term, JsonObject item) =>
        (term.Container & Containers.Language) == 0
        || (item.TextOf("@value") is not null && context.DirectionOf(term) == item.TextOf("@direction"));
}
