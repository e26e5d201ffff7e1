namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Value expansion (5.3) and value objects (steps 13.4.7 to 13.4.10 and 15).</content>
internal sealed partial class Expander<TSink>
{
    /// <summary>Value Expansion of a scalar.</summary>
    private void ExpandValue(ActiveContext active, TermDefinition? definition, int token, MapEntry? entry)
    {
        // The key of an index map is a string like any other.
        JsonKind kind = KindAt(token) == JsonKind.Name ? JsonKind.String : KindAt(token);
        Keyword type = definition?.TypeKeyword ?? Keyword.None;
        if (kind == JsonKind.String && type is Keyword.Id or Keyword.Vocab)
        {
            IriUse use = type == Keyword.Id ? IriUse.DocumentRelative : IriUse.DocumentRelative | IriUse.Vocabulary;
            ExpandReference(active, token, use, entry);
            return;
        }

        bool wrapped = BeginWrap(entry, GraphWrap.UnlessGraph);
        var value = new LiteralValue { Token = token, Kind = kind, Text = kind is JsonKind.String or JsonKind.Number ? Text(token) : default };
        if (definition?.TypeMapping is { } datatype && type == Keyword.None)
        {
            value.Type = datatype;
        }
        else if (kind == JsonKind.String)
        {
            value.Language = definition is { HasLanguage: true } ? definition.Language : active.DefaultLanguage;
            value.Direction = definition is { HasDirection: true } ? definition.Direction : active.DefaultDirection;
        }

        CheckInherited(value);
        Emit(ref value, wrapped ? null : entry);
        EndWrap(wrapped);
    }

    /// <summary>A datatype or language that the context gives is dropped by RDF where it is malformed, and the value with it.</summary>
    private void CheckInherited(scoped in LiteralValue value)
    {
        if (!_isSafe)
        {
            return;
        }

        if (!value.Type.IsEmpty && !Iri.IsWellFormed(value.Type))
        {
            throw Fail(JsonLdErrorCode.MalformedIri, "the datatype that the context gives is not a well-formed IRI", value.Token);
        }

        if (!value.Language.IsEmpty && !Iri.IsWellFormedLanguageTag(value.Language))
        {
            throw Fail(JsonLdErrorCode.InvalidLanguageTag, "the language that the context gives is not a well-formed tag", value.Token);
        }
    }

    /// <summary>A string that names a node.</summary>
    private void ExpandReference(ActiveContext active, int token, IriUse use, MapEntry? entry)
    {
        bool wrapped = BeginWrap(entry, GraphWrap.UnlessGraph);
        IriKind kind = _contexts.ExpandIri(active, Text(token), use, out ReadOnlySpan<byte> iri);
        CheckIri(kind, iri, token);
        _sink.BeginNode(ToNodeId(kind), iri);
        if (!wrapped)
        {
            ApplyEntry(entry, hasIndex: false);
        }

        _sink.EndNode(isFreeFloating: false);
        EndWrap(wrapped);
    }

    /// <summary>An object with <c>@value</c>; <see langword="false"/> where it is null.</summary>
    private bool ExpandValueObject(ActiveContext active, ActiveContext typeScoped, ActiveProperty property, int token, in ObjectShape shape, MapEntry? entry)
    {
        int known = 1 + (shape.Type >= 0 ? 1 : 0) + (shape.Language >= 0 ? 1 : 0) + (shape.Direction >= 0 ? 1 : 0) + (shape.Index >= 0 ? 1 : 0);
        if (shape.Count != known)
        {
            throw Fail(JsonLdErrorCode.InvalidValueObject, "an object with @value has only @type, @language, @direction and @index beside it", token);
        }

        if (shape.Type >= 0 && (shape.Language >= 0 || shape.Direction >= 0))
        {
            throw Fail(JsonLdErrorCode.InvalidValueObject, "@type stands without @language and @direction", token);
        }

        int valueToken = shape.Value + 1;
        var value = new LiteralValue { Token = valueToken, Kind = KindAt(valueToken) };
        ReadLanguage(shape, ref value);
        ReadDirection(shape, ref value);
        ReadIndex(shape, ref value);
        bool hasType = ReadDatatype(typeScoped, shape, ref value);
        if (value.IsJson)
        {
            if (_options.ProcessingMode == JsonLdProcessingMode.JsonLd10)
            {
                throw Fail(JsonLdErrorCode.InvalidValueObjectValue, "JSON literals in processing mode json-ld-1.0", valueToken);
            }
        }
        else if (value.Kind is JsonKind.Object or JsonKind.Array)
        {
            throw Fail(JsonLdErrorCode.InvalidValueObjectValue, "@value is a scalar or null", valueToken);
        }
        else if (value.Kind == JsonKind.Null)
        {
            RefuseInSafeMode(JsonLdErrorCode.DroppedValue, "a null @value is dropped", valueToken);
            return false;
        }
        else if (value.Kind != JsonKind.String && shape.Language >= 0)
        {
            throw Fail(JsonLdErrorCode.InvalidLanguageTaggedValue, "@language goes with a string", valueToken);
        }
        else if (shape.Type >= 0 && !hasType)
        {
            throw Fail(JsonLdErrorCode.InvalidTypedValue, "the @type of a value is an IRI", shape.Type + 1);
        }

        if (property.IsFreeFloating)
        {
            RefuseInSafeMode(JsonLdErrorCode.FreeFloatingValue, "a value that belongs to no property", token);
            return false;
        }

        if (property.Kind == PropertyKind.Reverse)
        {
            throw Fail(JsonLdErrorCode.InvalidReversePropertyValue, "a reverse property's value is a node", token);
        }

        value.Text = value.Kind is JsonKind.String or JsonKind.Number ? Text(valueToken) : default;
        bool wrapped = BeginWrap(entry, GraphWrap.UnlessGraph);
        Emit(ref value, wrapped ? null : entry);
        EndWrap(wrapped);
        return true;
    }

    private bool ReadDatatype(ActiveContext typeScoped, in ObjectShape shape, ref LiteralValue value)
    {
        if (shape.Type < 0)
        {
            return false;
        }

        int token = shape.Type + 1;
        JsonKind kind = KindAt(token);
        if (kind == JsonKind.Array && NextAt(token) == token + 2)
        {
            kind = KindAt(++token) == JsonKind.String ? JsonKind.Array : JsonKind.Null;
        }

        if (kind is not (JsonKind.String or JsonKind.Array))
        {
            throw Fail(JsonLdErrorCode.InvalidTypeValue, "@type is a string or strings", token);
        }

        if (KindAt(token) != JsonKind.String)
        {
            return false;
        }

        IriKind iriKind = _contexts.ExpandIri(typeScoped, Text(token), IriUse.DocumentRelative | IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
        value.IsJson = iriKind == IriKind.Keyword && Keywords.Of(iri) == Keyword.Json;
        value.Type = value.IsJson ? default : iri;
        bool isIri = iriKind == IriKind.Iri && kind == JsonKind.String && Iri.IsWellFormed(iri);
        if (iriKind == IriKind.Relative && kind == JsonKind.String)
        {
            RefuseInSafeMode(JsonLdErrorCode.RelativeIri, $"'{Show(token)}' is a relative IRI", token);
            isIri = true;
        }

        return value.IsJson || isIri;
    }

    private void ReadLanguage(in ObjectShape shape, ref LiteralValue value)
    {
        if (shape.Language < 0)
        {
            return;
        }

        int token = shape.Language + 1;
        if (KindAt(token) != JsonKind.String)
        {
            throw Fail(JsonLdErrorCode.InvalidLanguageTaggedString, "@language is a string", token);
        }

        value.Language = LanguageTag(token);
    }

    /// <summary>The tag in lower case, checked.</summary>
    private ReadOnlySpan<byte> LanguageTag(int token)
    {
        ReadOnlySpan<byte> tag = Text(token);
        if (!Iri.IsWellFormedLanguageTag(tag))
        {
            RefuseInSafeMode(JsonLdErrorCode.InvalidLanguageTag, $"'{Show(token)}' is not a well-formed language tag", token);
        }

        return tag.ContainsAnyInRange((byte)'A', (byte)'Z') ? ContextProcessor.LowerCase(tag) : tag;
    }

    private void ReadDirection(in ObjectShape shape, ref LiteralValue value)
    {
        if (shape.Direction < 0)
        {
            return;
        }

        int token = shape.Direction + 1;
        if (KindAt(token) != JsonKind.String || !ContextProcessor.TryParseDirection(Text(token), out value.Direction))
        {
            throw Fail(JsonLdErrorCode.InvalidBaseDirection, "@direction is \"ltr\" or \"rtl\"", token);
        }
    }

    private void ReadIndex(in ObjectShape shape, ref LiteralValue value)
    {
        if (shape.Index >= 0)
        {
            value.HasIndex = true;
            value.Index = IndexText(shape.Index);
        }
    }

    private ReadOnlySpan<byte> IndexText(int nameToken) => KindAt(nameToken + 1) == JsonKind.String
        ? Text(nameToken + 1)
        : throw Fail(JsonLdErrorCode.InvalidIndexValue, "@index is a string", nameToken + 1);

    /// <summary>RDF has no place for an index: whoever signs quads does not sign it.</summary>
    private void RefuseIndex(int token)
    {
        if (typeof(TSink) == typeof(QuadEvents))
        {
            RefuseInSafeMode(JsonLdErrorCode.DroppedValue, "an index is lost in RDF", token);
        }
    }

    /// <summary>Gives the sink a literal, with the index of the map it stood in.</summary>
    private void Emit(ref LiteralValue value, MapEntry? entry)
    {
        if (entry is { KeyToken: >= 0 })
        {
            if (entry.IndexProperty is not null || (entry.Container & (Containers.Id | Containers.Type)) != 0)
            {
                throw Fail(JsonLdErrorCode.InvalidValueObject, "a value takes no property, @id or @type from the map it stands in", value.Token);
            }

            if ((entry.Container & Containers.Index) != 0 && !value.HasIndex)
            {
                value.HasIndex = true;
                value.Index = Text(entry.KeyToken);
            }
        }

        if (value.HasIndex)
        {
            RefuseIndex(value.Token);
        }

        if (value.Direction != TextDirection.None && _options.RdfDirection == RdfDirection.None && typeof(TSink) == typeof(QuadEvents))
        {
            RefuseInSafeMode(JsonLdErrorCode.InvalidDirection, "@direction is lost in RDF unless rdfDirection is set", value.Token);
        }

        _sink.Literal(value);
    }
}
