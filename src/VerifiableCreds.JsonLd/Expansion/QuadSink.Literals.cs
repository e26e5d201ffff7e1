using System.Buffers;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Object to RDF Conversion: <see href="https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion">JSON-LD 1.1 API, 8.2</see>.</content>
internal sealed partial class QuadSink
{
    private int ToTerm(scoped in LiteralValue value)
    {
        if (value.IsJson)
        {
            _scratch.ResetWrittenCount();
            Jcs.Canonicalize(new JsonElementRef(Tape, value.Token), _scratch);
            return dataset.AddLiteral(_scratch.WrittenSpan, RdfVocabulary.Json);
        }

        if (!value.Type.IsEmpty && !IsSayable(value.Type))
        {
            return NoTerm;
        }

        switch (value.Kind)
        {
            case JsonKind.True or JsonKind.False:
                return dataset.AddLiteral(value.Kind == JsonKind.True ? "true"u8 : "false"u8, value.Type.IsEmpty ? RdfVocabulary.XsdBoolean : value.Type);
            case JsonKind.Number:
                return NumberTerm(value);
            default:
                return StringTerm(value);
        }
    }

    private int NumberTerm(scoped in LiteralValue value)
    {
        _scratch.ResetWrittenCount();
        if (value.Type.SequenceEqual(RdfVocabulary.Json))
        {
            Jcs.Canonicalize(new JsonElementRef(Tape, value.Token), _scratch);
            return dataset.AddLiteral(_scratch.WrittenSpan, value.Type);
        }

        Span<byte> digits = stackalloc byte[64];
        int length = JsonNumber.FormatXsd(value.Text, value.Type.SequenceEqual(RdfVocabulary.XsdDouble), digits, out bool isDouble);
        ReadOnlySpan<byte> datatype = !value.Type.IsEmpty ? value.Type : isDouble ? RdfVocabulary.XsdDouble : RdfVocabulary.XsdInteger;
        return dataset.AddLiteral(digits[..length], datatype);
    }

    private int StringTerm(scoped in LiteralValue value)
    {
        if (value.Direction != TextDirection.None && options.RdfDirection != RdfDirection.None)
        {
            return options.RdfDirection == RdfDirection.I18nDatatype ? I18nTerm(value) : CompoundTerm(value);
        }

        if (!value.Language.IsEmpty)
        {
            return Iri.IsWellFormedLanguageTag(value.Language) ? dataset.AddLiteral(value.Text, default, value.Language) : NoTerm;
        }

        return dataset.AddLiteral(value.Text, value.Type.IsEmpty ? RdfVocabulary.XsdString : value.Type);
    }

    private int I18nTerm(scoped in LiteralValue value)
    {
        _scratch.ResetWrittenCount();
        _scratch.Write(RdfVocabulary.I18n);
        _scratch.Write(value.Language);
        _scratch.Write(value.Direction == TextDirection.LeftToRight ? "_ltr"u8 : "_rtl"u8);
        return dataset.AddLiteral(value.Text, _scratch.WrittenSpan);
    }

    private int CompoundTerm(scoped in LiteralValue value)
    {
        int node = dataset.AddBlankNode();
        Add(node, dataset.AddIri(RdfVocabulary.Value), dataset.AddLiteral(value.Text, RdfVocabulary.XsdString));
        if (!value.Language.IsEmpty)
        {
            Add(node, dataset.AddIri(RdfVocabulary.Language), dataset.AddLiteral(value.Language, RdfVocabulary.XsdString));
        }

        ReadOnlySpan<byte> direction = value.Direction == TextDirection.LeftToRight ? "ltr"u8 : "rtl"u8;
        Add(node, dataset.AddIri(RdfVocabulary.Direction), dataset.AddLiteral(direction, RdfVocabulary.XsdString));
        return node;
    }
}
