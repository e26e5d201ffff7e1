namespace VerifiableCreds.JsonLd.Contexts;

/// <content>Steps 7 to 26 of Create Term Definition: one definition from one entry.</content>
internal sealed partial class ContextProcessor
{
    private readonly ref partial struct TermBuilder
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
