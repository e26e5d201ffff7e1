using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Turns IRIs into terms, compact IRIs and relative references.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#iri-compaction">JSON-LD 1.1 API, 6.2</see>.</remarks>
internal sealed class IriCompactor(JsonLdOptions options, byte[]? documentBase)
{
    private readonly bool _is10 = options.ProcessingMode == JsonLdProcessingMode.JsonLd10;
    private readonly byte[]? _base = options.CompactToRelative ? documentBase : null;

    /// <summary>The algorithm with <c>vocab</c> true and without a value: keywords and types.</summary>
    public string Vocabulary(CompactionContext context, string iri) => Vocabulary(context, iri, null, isReverse: false);

    /// <summary>The algorithm with <c>vocab</c> true: the property for a value.</summary>
    /// <param name="context">The active context.</param>
    /// <param name="iri">The IRI or keyword.</param>
    /// <param name="value">The item that the property takes, an empty array, or <see langword="null"/> where the IRI is no property.</param>
    /// <param name="isReverse">Whether the property points to the node.</param>
    public string Vocabulary(CompactionContext context, string iri, JsonNode? value, bool isReverse)
    {
        if (context.Inverse.Contains(iri))
        {
            var criteria = new TermCriteria(context, value, isReverse, _is10);
            if (context.Inverse.Select(iri, criteria, term => TermFitness.Fits(context, term, value, isReverse)) is { } term)
            {
                return term.Name;
            }
        }

        return Untermed(context, iri, value is not null);
    }

    /// <summary>The algorithm without term selection: relative to the vocabulary, compact, or the IRI itself.</summary>
    /// <exception cref="JsonLdException">The IRI would be read as a compact IRI: <see cref="JsonLdErrorCode.IriConfusedWithPrefix"/>.</exception>
    public static string Untermed(CompactionContext context, string iri, bool hasValue)
    {
        if (context.Vocab is { } vocab && iri.Length > vocab.Length && iri.StartsWith(vocab, StringComparison.Ordinal)
            && IsVocabularyRelative(context, iri[vocab.Length..]))
        {
            return iri[vocab.Length..];
        }

        return context.Prefixes.Compact(iri, hasValue) ?? Unconfused(context, iri);
    }

    /// <summary>The algorithm with <c>vocab</c> false: the name of a node.</summary>
    /// <inheritdoc cref="Untermed"/>
    public string Reference(CompactionContext context, string iri)
    {
        if (context.Prefixes.Compact(iri, hasValue: false) is { } compact)
        {
            return compact;
        }

        Unconfused(context, iri);
        if (context.Active.BaseFor(_base) is not { } baseIri)
        {
            return iri;
        }

        string reference = Encoding.UTF8.GetString(RelativeIri.From(baseIri, Encoding.UTF8.GetBytes(iri)));
        return IsKeyword(context, reference) ? "./" + reference : reference;
    }

    /// <summary>Step 5: the rest after the vocabulary, unless it would be read as something else.</summary>
    private static bool IsVocabularyRelative(CompactionContext context, string suffix) =>
        context.Find(suffix) is null && suffix.IndexOf(':', 1) < 0 && !IsKeyword(context, suffix);

    private static bool IsKeyword(CompactionContext context, string text) =>
        context.Find(text) is { Definition.Keyword: not Keyword.None } || Keywords.HasForm(Encoding.UTF8.GetBytes(text));

    /// <summary>Step 9.</summary>
    private static string Unconfused(CompactionContext context, string iri) => context.Prefixes.Confuses(iri)
        ? throw Errors.At(JsonLdErrorCode.IriConfusedWithPrefix, $"'{iri}' would be read as a compact IRI of the context")
        : iri;
}
