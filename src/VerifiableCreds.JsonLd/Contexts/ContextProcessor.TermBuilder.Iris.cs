namespace VerifiableCreds.JsonLd.Contexts;

/// <content>What a term maps to: steps 13 to 18 of Create Term Definition.</content>
internal sealed partial class ContextProcessor
{
    private readonly ref partial struct TermBuilder
    {
        /// <summary>Step 13.</summary>
        private TermDefinition? BuildReverse(JsonElementRef reverse)
        {
            if (TryGet("@id"u8, out JsonElementRef other) || TryGet("@nest"u8, out other))
            {
                throw Fail(JsonLdErrorCode.InvalidReverseProperty, "@reverse stands without @id and @nest", other);
            }

            if (reverse.Kind != JsonKind.String)
            {
                throw Fail(JsonLdErrorCode.InvalidIriMapping, "@reverse is a string", reverse);
            }

            if (Keywords.Of(reverse.Text) == Keyword.None && Keywords.HasForm(reverse.Text))
            {
                _processor.RefuseKeywordLike(reverse.Text, reverse, Scope);
                return null;
            }

            IriKind kind = _processor.ExpandInContext(_request, reverse.Text, IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
            if (kind is not (IriKind.Iri or IriKind.BlankNode))
            {
                throw Fail(JsonLdErrorCode.InvalidIriMapping, "@reverse is an IRI or a blank node identifier", reverse);
            }

            _definition.Iri = iri.ToArray();
            if (TryGet("@container"u8, out JsonElementRef container) && container.Kind != JsonKind.Null)
            {
                _definition.Container = container.Kind == JsonKind.String ? ContainerOf(container.Text) : Containers.None;
                if (_definition.Container is not (Containers.Set or Containers.Index))
                {
                    throw Fail(JsonLdErrorCode.InvalidReverseProperty, "a reverse property's @container is @set, @index or null", container);
                }
            }

            _definition.IsReverse = true;
            ReadIndex();
            return _definition;
        }

        /// <summary>Steps 14 to 18; <see langword="false"/> where the definition is ignored.</summary>
        private bool ReadIri()
        {
            JsonElementRef id = _value;
            bool hasId = _isSimple || _value.Kind == JsonKind.Null || TryGet("@id"u8, out id);
            if (hasId && id.Kind == JsonKind.Null)
            {
                return true;
            }

            if (hasId && id.Kind != JsonKind.String)
            {
                throw Fail(JsonLdErrorCode.InvalidIriMapping, "@id is a string or null", id);
            }

            if (hasId && !id.Text.SequenceEqual(_term))
            {
                return ReadExplicitIri(id);
            }

            _definition.Iri = ImplicitIri();
            return true;
        }

        /// <summary>Step 14.2.</summary>
        private bool ReadExplicitIri(JsonElementRef id)
        {
            if (Keywords.Of(id.Text) == Keyword.None && Keywords.HasForm(id.Text))
            {
                _processor.RefuseKeywordLike(id.Text, id, Scope);
                return false;
            }

            IriKind kind = _processor.ExpandInContext(_request, id.Text, IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
            if (kind is IriKind.Null or IriKind.Relative)
            {
                throw Fail(JsonLdErrorCode.InvalidIriMapping, $"'{Text(_term)}' is mapped to neither an IRI, a blank node identifier nor a keyword", id);
            }

            if (kind == IriKind.Keyword && Keywords.Of(iri) == Keyword.Context)
            {
                throw Fail(JsonLdErrorCode.InvalidKeywordAlias, "@context has no aliases", id);
            }

            _definition.Iri = iri.ToArray();
            ReadOnlySpan<byte> term = _term;
            bool hasColon = term.Length > 2 && term[1..^1].Contains((byte)':');
            if (hasColon || term.Contains((byte)'/'))
            {
                _request.Context.Defined[_term] = true;
                _processor.ExpandInContext(_request, term, IriUse.Vocabulary, out ReadOnlySpan<byte> own);
                if (!own.SequenceEqual(iri))
                {
                    throw Fail(JsonLdErrorCode.InvalidIriMapping, $"'{Text(term)}' has the form of an IRI and is mapped to another", id);
                }
            }
            else if (!term.Contains((byte)':') && _isSimple && (kind == IriKind.BlankNode || ":/?#[]@"u8.Contains(iri[^1])))
            {
                _definition.IsPrefix = true;
            }

            return true;
        }

        /// <summary>Steps 15 to 18.</summary>
        private byte[] ImplicitIri()
        {
            ReadOnlySpan<byte> term = _term;
            int colon = term.Length > 1 ? term[1..].IndexOf((byte)':') + 1 : 0;
            if (colon > 0)
            {
                _processor.DefineIfPending(_request, term[..colon]);
                return _request.Active.Find(term[..colon]) is { Iri: { } prefix } ? Concat(prefix, term[(colon + 1)..]) : _term;
            }

            if (term.Contains((byte)'/'))
            {
                return _processor.ExpandIri(_request.Active, term, IriUse.Vocabulary, out ReadOnlySpan<byte> iri) == IriKind.Iri
                    ? iri.ToArray()
                    : throw Fail(JsonLdErrorCode.InvalidIriMapping, $"'{Text(term)}' is not an IRI", _value);
            }

            if (term.SequenceEqual("@type"u8))
            {
                return Keywords.Type;
            }

            return _request.Active.Vocab is { } vocab
                ? Concat(vocab, term)
                : throw Fail(JsonLdErrorCode.InvalidIriMapping, $"'{Text(term)}' has no @id, and there is no @vocab", _value);
        }
    }
}
