namespace VerifiableCreds.JsonLd.Contexts;

/// <content>Steps 7 to 26 of Create Term Definition: one definition from one entry.</content>
internal sealed partial class ContextProcessor
{
    private readonly ref struct TermBuilder
    {
        private readonly ContextProcessor _processor;
        private readonly TermRequest _request;
        private readonly byte[] _term;
        private readonly JsonElementRef _value;
        private readonly TermDefinition _definition;
        private readonly bool _isSimple;

        public TermBuilder(ContextProcessor processor, TermRequest request, byte[] term, JsonElementRef value)
        {
            _processor = processor;
            _request = request;
            _term = term;
            _value = value;
            _isSimple = value.Kind == JsonKind.String;
            _definition = new TermDefinition(term) { IsProtected = request.IsProtected, IsShared = request.Scope.IsShared };
        }

        private ContextScope Scope => _request.Scope;

        /// <summary>The definition, or <see langword="null"/> where the specification ignores it.</summary>
        public TermDefinition? Build()
        {
            if (_value.Kind is not (JsonKind.Null or JsonKind.String or JsonKind.Object))
            {
                throw Fail(JsonLdErrorCode.InvalidTermDefinition, "a term definition is a string, an object or null", _value);
            }

            ReadProtected();
            ReadType();
            if (TryGet("@reverse"u8, out JsonElementRef reverse))
            {
                return BuildReverse(reverse);
            }

            if (!ReadIri())
            {
                return null;
            }

            _definition.Keyword = Keywords.Of(_definition.Iri);
            ReadContainer();
            ReadIndex();
            ReadContext();
            ReadLanguage();
            ReadDirection();
            ReadNest();
            ReadPrefix();
            RefuseOtherKeys();
            return _definition;
        }

        private bool TryGet(ReadOnlySpan<byte> name, out JsonElementRef entry)
        {
            entry = default;
            return _value.Kind == JsonKind.Object && _value.TryGetProperty(name, out entry);
        }

        private JsonLdException Fail(JsonLdErrorCode code, string message, JsonElementRef at) =>
            ContextProcessor.Fail(code, message, at, Scope);

        private void Refuse10(JsonLdErrorCode code, string keyword, JsonElementRef at)
        {
            if (_processor._is10)
            {
                throw Fail(code, $"{keyword} in processing mode json-ld-1.0", at);
            }
        }

        private void ReadProtected()
        {
            if (!TryGet("@protected"u8, out JsonElementRef value))
            {
                return;
            }

            Refuse10(JsonLdErrorCode.InvalidTermDefinition, "@protected", value);
            if (value.Kind is not (JsonKind.True or JsonKind.False))
            {
                throw Fail(JsonLdErrorCode.InvalidProtectedValue, "@protected is a boolean", value);
            }

            _definition.IsProtected = value.Kind == JsonKind.True;
        }

        private void ReadType()
        {
            if (!TryGet("@type"u8, out JsonElementRef value))
            {
                return;
            }

            if (value.Kind != JsonKind.String)
            {
                throw Fail(JsonLdErrorCode.InvalidTypeMapping, "@type is a string", value);
            }

            IriKind kind = _processor.ExpandInContext(_request, value.Text, IriUse.Vocabulary, out ReadOnlySpan<byte> type);
            Keyword keyword = kind == IriKind.Keyword ? Keywords.Of(type) : Keyword.None;
            bool valid = kind == IriKind.Iri || keyword is Keyword.Id or Keyword.Vocab
                || (!_processor._is10 && keyword is Keyword.Json or Keyword.NoneKeyword);
            if (!valid || (_processor._is10 && keyword is Keyword.Json or Keyword.NoneKeyword))
            {
                throw Fail(JsonLdErrorCode.InvalidTypeMapping, "@type is an IRI, @id, @vocab, @json or @none", value);
            }

            _definition.TypeMapping = type.ToArray();
            _definition.TypeKeyword = keyword;
        }

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

        private void ReadContainer()
        {
            if (!TryGet("@container"u8, out JsonElementRef value))
            {
                return;
            }

            Containers container = ContainerReader.Read(value, _processor._is10);
            if (container == Containers.None)
            {
                throw Fail(JsonLdErrorCode.InvalidContainerMapping, "@container is not one of the permitted combinations", value);
            }

            _definition.Container = container;
            if ((container & Containers.Type) == 0)
            {
                return;
            }

            if (_definition.TypeMapping is null)
            {
                _definition.TypeMapping = Keywords.Id;
                _definition.TypeKeyword = Keyword.Id;
            }

            if (_definition.TypeKeyword is not (Keyword.Id or Keyword.Vocab))
            {
                throw Fail(JsonLdErrorCode.InvalidTypeMapping, "a term with a @type container has the type @id or @vocab", value);
            }
        }

        private static Containers ContainerOf(ReadOnlySpan<byte> text) => ContainerReader.One(text);

        private void ReadIndex()
        {
            if (!TryGet("@index"u8, out JsonElementRef value))
            {
                return;
            }

            Refuse10(JsonLdErrorCode.InvalidTermDefinition, "@index", value);
            if ((_definition.Container & Containers.Index) == 0 || value.Kind != JsonKind.String
                || _processor.ExpandInContext(_request, value.Text, IriUse.Vocabulary, out _) != IriKind.Iri)
            {
                throw Fail(JsonLdErrorCode.InvalidTermDefinition, "@index is a property's IRI, with a container of @index", value);
            }

            _definition.IndexMapping = value.Text.ToArray();
        }

        /// <summary>Step 21: the scoped context is checked here and processed where the term is used.</summary>
        private void ReadContext()
        {
            if (!TryGet("@context"u8, out JsonElementRef value))
            {
                return;
            }

            Refuse10(JsonLdErrorCode.InvalidTermDefinition, "@context", value);
            try
            {
                _processor.Process(_request.Active, value, Scope with { OverrideProtected = true, ValidateScoped = false }, true);
            }
            catch (JsonLdException inner)
            {
                throw new JsonLdException(
                    JsonLdErrorCode.InvalidScopedContext,
                    $"the context of '{Text(_term)}': {inner.Message}",
                    inner)
                {
                    Pointer = inner.Pointer,
                    ContextIri = inner.ContextIri,
                };
            }

            _definition.LocalContext = value;
            _definition.LocalContextBase = Scope.BaseIri;
        }

        private void ReadLanguage()
        {
            if (_definition.TypeMapping is not null || !TryGet("@language"u8, out JsonElementRef value))
            {
                return;
            }

            _definition.HasLanguage = true;
            _definition.Language = value.Kind switch
            {
                JsonKind.Null => null,
                JsonKind.String => LowerCase(value.Text),
                _ => throw Fail(JsonLdErrorCode.InvalidLanguageMapping, "@language is a string or null", value),
            };
        }

        private void ReadDirection()
        {
            if (_definition.TypeMapping is null && TryGet("@direction"u8, out JsonElementRef value))
            {
                _definition.HasDirection = true;
                _definition.Direction = ContextProcessor.ReadDirection(value, Scope);
            }
        }

        private void ReadNest()
        {
            if (!TryGet("@nest"u8, out JsonElementRef value))
            {
                return;
            }

            Refuse10(JsonLdErrorCode.InvalidTermDefinition, "@nest", value);
            if (value.Kind != JsonKind.String || Keywords.Of(value.Text) is not (Keyword.None or Keyword.Nest))
            {
                throw Fail(JsonLdErrorCode.InvalidNestValue, "@nest is a term or @nest", value);
            }

            _definition.NestValue = value.Text.ToArray();
        }

        private void ReadPrefix()
        {
            if (!TryGet("@prefix"u8, out JsonElementRef value))
            {
                return;
            }

            Refuse10(JsonLdErrorCode.InvalidTermDefinition, "@prefix", value);
            if (_term.AsSpan().ContainsAny((byte)':', (byte)'/'))
            {
                throw Fail(JsonLdErrorCode.InvalidTermDefinition, "a term with a colon or a slash is no prefix", value);
            }

            if (value.Kind is not (JsonKind.True or JsonKind.False))
            {
                throw Fail(JsonLdErrorCode.InvalidPrefixValue, "@prefix is a boolean", value);
            }

            _definition.IsPrefix = value.Kind == JsonKind.True;
            if (_definition.IsPrefix && _definition.Keyword != Keyword.None)
            {
                throw Fail(JsonLdErrorCode.InvalidTermDefinition, "a keyword is no prefix", value);
            }
        }

        private void RefuseOtherKeys()
        {
            if (_value.Kind != JsonKind.Object)
            {
                return;
            }

            int end = _value.Tape.NextAt(_value.Token);
            for (int name = _value.Token + 1; name < end; name = _value.Tape.NextAt(name + 1))
            {
                if (Keywords.Of(_value.Tape.TextAt(name)) is not (Keyword.Id or Keyword.Reverse or Keyword.Container or Keyword.Context
                    or Keyword.Direction or Keyword.Index or Keyword.Language or Keyword.Nest or Keyword.Prefix or Keyword.Protected
                    or Keyword.Type))
                {
                    throw Fail(JsonLdErrorCode.InvalidTermDefinition, "an entry that term definitions do not have", new JsonElementRef(_value.Tape, name + 1));
                }
            }
        }
    }
}
