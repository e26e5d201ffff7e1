namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Node objects: steps 13, 14 and 19.</content>
internal sealed partial class Expander<TSink>
{
    private void ExpandNode(
        ActiveContext active, ActiveContext typeScoped, ActiveProperty property, int token, EntryRange entries, in ObjectShape shape, MapEntry? entry)
    {
        if (property.IsFreeFloating && _isSafe && token != _root && shape.Count <= (shape.Id >= 0 ? 1 : 0))
        {
            throw Fail(JsonLdErrorCode.ObjectWithOnlyId, "an object that says nothing of a node is dropped", token);
        }

        bool wrapped = BeginWrap(entry, shape.IsGraphObject ? GraphWrap.Always : GraphWrap.UnlessGraph);
        MapEntry? own = wrapped ? null : entry;
        BeginNode(active, shape, own);
        ApplyEntry(own, shape.Index >= 0);
        if (shape.Index >= 0)
        {
            RefuseIndex(shape.Index + 1);
            _sink.Index(IndexText(shape.Index));
        }

        ExpandEntries(active, typeScoped, entries, isReverse: false);
        _sink.EndNode(property.IsFreeFloating);
        EndWrap(wrapped);
    }

    private void BeginNode(ActiveContext active, in ObjectShape shape, MapEntry? entry)
    {
        if (shape.Id < 0)
        {
            if (entry is { KeyToken: >= 0 } && (entry.Container & Containers.Id) != 0)
            {
                IriKind key = _contexts.ExpandIri(entry.Context, Text(entry.KeyToken), IriUse.DocumentRelative, out ReadOnlySpan<byte> keyIri);
                CheckIri(key, keyIri, entry.KeyToken);
                _sink.BeginNode(ToNodeId(key), keyIri);
                return;
            }

            _sink.BeginNode(NodeId.None, default);
            return;
        }

        int token = shape.Id + 1;
        if (KindAt(token) != JsonKind.String)
        {
            throw Fail(JsonLdErrorCode.InvalidIdValue, "@id is a string", token);
        }

        IriKind kind = _contexts.ExpandIri(active, Text(token), IriUse.DocumentRelative, out ReadOnlySpan<byte> iri);
        CheckIri(kind, iri, token);
        _sink.BeginNode(ToNodeId(kind), iri);
    }

    private static NodeId ToNodeId(IriKind kind) => kind switch
    {
        IriKind.Iri => NodeId.Iri,
        IriKind.BlankNode => NodeId.BlankNode,
        IriKind.Null => NodeId.Null,
        _ => NodeId.Relative,
    };

    /// <summary>An IRI that RDF would drop is an error in safe mode.</summary>
    private void CheckIri(IriKind kind, ReadOnlySpan<byte> iri, int token)
    {
        if (!_isSafe || kind == IriKind.BlankNode || (kind == IriKind.Iri && Iri.IsWellFormed(iri)))
        {
            return;
        }

        throw kind switch
        {
            IriKind.Null => Fail(JsonLdErrorCode.KeywordLikeTerm, $"'{Show(token)}' looks like a keyword and would be ignored", token),
            IriKind.Iri => Fail(JsonLdErrorCode.MalformedIri, $"'{Show(token)}' is not a well-formed IRI", token),
            _ => Fail(JsonLdErrorCode.RelativeIri, $"'{Show(token)}' is a relative IRI", token),
        };
    }

    /// <summary>Step 13 for one object; also for <c>@reverse</c> maps and nested properties.</summary>
    private void ExpandEntries(ActiveContext active, ActiveContext typeScoped, EntryRange entries, bool isReverse)
    {
        bool hasNest = false;
        for (int i = entries.Start; i < entries.End; i++)
        {
            (int name, Keyword keyword, TermDefinition? definition) = _entries[i];
            if (keyword == Keyword.None)
            {
                ExpandProperty(active, name, definition, isReverse);
            }
            else
            {
                ExpandKeyword(active, typeScoped, keyword, name, isReverse);
                hasNest |= keyword == Keyword.Nest;
            }
        }

        if (hasNest)
        {
            ExpandNests(active, typeScoped, entries, isReverse);
        }
    }

    private void ExpandKeyword(ActiveContext active, ActiveContext typeScoped, Keyword keyword, int name, bool isReverse)
    {
        if (isReverse)
        {
            throw Fail(JsonLdErrorCode.InvalidReversePropertyMap, "keywords have no place in a reverse property map", name + 1);
        }

        int value = name + 1;
        switch (keyword)
        {
            case Keyword.Type:
                ExpandTypes(typeScoped, value);
                break;
            case Keyword.Graph:
                _sink.BeginGraph();
                Expand(active, new ActiveProperty(PropertyKind.Graph), value, null, false);
                _sink.EndGraph();
                break;
            case Keyword.Included when _options.ProcessingMode == JsonLdProcessingMode.JsonLd11:
                ExpandIncluded(active, value);
                break;
            case Keyword.Reverse:
                ExpandReverse(active, value);
                break;
            case Keyword.Language when KindAt(value) != JsonKind.String:
                throw Fail(JsonLdErrorCode.InvalidLanguageTaggedString, "@language is a string", value);
            case Keyword.Direction when KindAt(value) != JsonKind.String || !ContextProcessor.TryParseDirection(Text(value), out _):
                throw Fail(JsonLdErrorCode.InvalidBaseDirection, "@direction is \"ltr\" or \"rtl\"", value);
        }
    }

    private void ExpandTypes(ActiveContext typeScoped, int value)
    {
        JsonKind kind = KindAt(value);
        if (kind is not (JsonKind.String or JsonKind.Array))
        {
            throw Fail(JsonLdErrorCode.InvalidTypeValue, "@type is a string or strings", value);
        }

        _sink.HasType();
        int end = kind == JsonKind.Array ? NextAt(value) : value + 1;
        for (int token = kind == JsonKind.Array ? value + 1 : value; token < end; token = NextAt(token))
        {
            if (KindAt(token) != JsonKind.String)
            {
                throw Fail(JsonLdErrorCode.InvalidTypeValue, "@type is a string or strings", token);
            }

            IriKind type = _contexts.ExpandIri(typeScoped, Text(token), IriUse.DocumentRelative | IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
            CheckIri(type, iri, token);
            _sink.Type(type, iri);
        }
    }

    private void ExpandIncluded(ActiveContext active, int value)
    {
        _sink.BeginIncluded();
        bool isArray = KindAt(value) == JsonKind.Array;
        int end = isArray ? NextAt(value) : value + 1;
        for (int token = isArray ? value + 1 : value; token < end; token = NextAt(token))
        {
            if (KindAt(token) != JsonKind.Object || !IsNodeObject(active, token))
            {
                throw Fail(JsonLdErrorCode.InvalidIncludedValue, "@included holds node objects", token);
            }

            Expand(active, new ActiveProperty(PropertyKind.Graph), token, null, false);
        }

        _sink.EndIncluded();
    }

    private bool IsNodeObject(ActiveContext active, int token) =>
        !HasKey(active, token, Keyword.Value) && !HasKey(active, token, Keyword.List) && !HasKey(active, token, Keyword.Set);

    /// <summary>Step 13.4.13: the entries of the map are properties that point the other way.</summary>
    private void ExpandReverse(ActiveContext active, int value)
    {
        if (KindAt(value) != JsonKind.Object)
        {
            throw Fail(JsonLdErrorCode.InvalidReverseValue, "@reverse is an object", value);
        }

        ActiveContext inner = active.PreviousContext is { } previous && !IsValueOrReference(active, value) ? previous : active;
        if (_tape.TryGetMember(value, "@context"u8, out int context))
        {
            inner = _contexts.Process(inner, At(context));
        }

        EntryRange entries = Resolve(inner, value);
        ExpandEntries(inner, inner, entries, isReverse: true);
        _entries.Release(entries);
    }

    /// <summary>Step 14: nested properties belong to the node itself.</summary>
    private void ExpandNests(ActiveContext active, ActiveContext typeScoped, EntryRange entries, bool isReverse)
    {
        for (int i = entries.Start; i < entries.End; i++)
        {
            (int name, Keyword keyword, TermDefinition? definition) = _entries[i];
            if (keyword != Keyword.Nest)
            {
                continue;
            }

            ActiveContext inner = definition is { LocalContext: not null }
                ? _contexts.ProcessScoped(active, definition, overrideProtected: true, propagate: true)
                : active;
            int value = name + 1;
            bool isArray = KindAt(value) == JsonKind.Array;
            int last = isArray ? NextAt(value) : value + 1;
            for (int item = isArray ? value + 1 : value; item < last; item = NextAt(item))
            {
                if (KindAt(item) != JsonKind.Object || HasKey(inner, item, Keyword.Value))
                {
                    throw Fail(JsonLdErrorCode.InvalidNestValue, "@nest holds objects without @value", item);
                }

                EntryRange nested = Resolve(inner, item);
                ExpandEntries(inner, typeScoped, nested, isReverse);
                _entries.Release(nested);
            }
        }
    }
}
