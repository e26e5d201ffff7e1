namespace VerifiableCreds.JsonLd.Contexts;

/// <content>IRI expansion: <see href="https://www.w3.org/TR/json-ld11-api/#iri-expansion">JSON-LD 1.1 API, 5.2</see>.</content>
internal sealed partial class ContextProcessor
{
    /// <summary>Expands <paramref name="value"/>; the result lies in the value itself, in the context, or in a new array.</summary>
    public IriKind ExpandIri(ActiveContext active, ReadOnlySpan<byte> value, IriUse use, out ReadOnlySpan<byte> iri)
    {
        iri = value;
        if (value.Length > 0 && value[0] == (byte)'@')
        {
            if (Keywords.Of(value) != Keyword.None)
            {
                return IriKind.Keyword;
            }

            if (Keywords.HasForm(value))
            {
                iri = default;
                return IriKind.Null;
            }
        }

        if (active.TryGetTerm(value, out TermDefinition? definition)
            && (definition.Keyword != Keyword.None || (use & IriUse.Vocabulary) != 0))
        {
            iri = definition.Iri;
            return KindOf(definition);
        }

        int colon = value.Length > 1 ? value[1..].IndexOf((byte)':') + 1 : 0;
        if (colon > 0)
        {
            ReadOnlySpan<byte> prefix = value[..colon];
            ReadOnlySpan<byte> suffix = value[(colon + 1)..];
            if (prefix.SequenceEqual("_"u8))
            {
                return IriKind.BlankNode;
            }

            if (suffix.StartsWith("//"u8))
            {
                return IriKind.Iri;
            }

            if (active.TryGetTerm(prefix, out TermDefinition? mapping) && mapping is { Iri: { } start, IsPrefix: true })
            {
                iri = Concat(start, suffix);
                return start.AsSpan().StartsWith("_:"u8) ? IriKind.BlankNode : IriKind.Iri;
            }

            if (Iri.HasScheme(value))
            {
                return IriKind.Iri;
            }
        }

        if ((use & IriUse.Vocabulary) != 0 && active.Vocab is { } vocab)
        {
            iri = Concat(vocab, value);
            return Classify(iri);
        }

        if ((use & IriUse.DocumentRelative) != 0 && active.BaseFor(DocumentBase) is { } baseIri)
        {
            iri = Iri.Resolve(baseIri, value);
        }

        return Classify(iri);
    }

    /// <summary>Expansion while a context is being defined: the terms that the value rests on are defined first.</summary>
    private IriKind ExpandInContext(in TermRequest request, ReadOnlySpan<byte> value, IriUse use, out ReadOnlySpan<byte> iri)
    {
        if (Keywords.Of(value) == Keyword.None && !Keywords.HasForm(value))
        {
            DefineIfPending(request, value);
            int colon = value.Length > 1 ? value[1..].IndexOf((byte)':') + 1 : 0;
            if (colon > 0 && !value[(colon + 1)..].StartsWith("//"u8))
            {
                DefineIfPending(request, value[..colon]);
            }
        }

        return ExpandIri(request.Active, value, use, out iri);
    }

    private void DefineIfPending(in TermRequest request, ReadOnlySpan<byte> term)
    {
        if (request.Context.TryGet(term, out _) && !request.Context.IsDefined(term))
        {
            DefineTerm(request, term.ToArray());
        }
    }

    private static IriKind KindOf(TermDefinition definition) => definition switch
    {
        { Iri: null } => IriKind.Null,
        { Keyword: not Keyword.None } => IriKind.Keyword,
        { Iri: { } iri } => Classify(iri),
    };

    private static IriKind Classify(ReadOnlySpan<byte> iri) =>
        iri.StartsWith("_:"u8) ? IriKind.BlankNode : Iri.HasScheme(iri) ? IriKind.Iri : IriKind.Relative;

    private static byte[] Concat(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        byte[] joined = new byte[start.Length + end.Length];
        start.CopyTo(joined);
        end.CopyTo(joined.AsSpan(start.Length));
        return joined;
    }
}
