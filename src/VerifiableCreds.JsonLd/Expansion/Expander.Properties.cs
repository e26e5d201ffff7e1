namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Properties and their containers: steps 13.5 to 13.14.</content>
internal sealed partial class Expander<TSink>
{
    private void ExpandProperty(ActiveContext active, int name, TermDefinition? definition, bool isReverse)
    {
        if (definition is { IsWellFormedIri: true })
        {
            ExpandProperty(active, name, definition, IriKind.Iri, definition.Iri, isReverse);
            return;
        }

        IriKind kind;
        ReadOnlySpan<byte> iri;
        if (definition is not null)
        {
            iri = definition.Iri;
            kind = iri.StartsWith("_:"u8) ? IriKind.BlankNode : IriKind.Iri;
        }
        else
        {
            kind = _contexts.ExpandIri(active, Text(name), IriUse.Vocabulary, out iri);
        }

        if (kind == IriKind.Null || !iri.Contains((byte)':'))
        {
            if (definition is not { Iri: null })
            {
                RefuseInSafeMode(JsonLdErrorCode.UndefinedTerm, $"'{Show(name)}' is not defined by the context", name + 1);
            }

            return;
        }

        int value = name + 1;
        if (kind == IriKind.Relative || (kind == IriKind.Iri && _isSafe && !Iri.IsWellFormed(iri)))
        {
            RefuseInSafeMode(JsonLdErrorCode.RelativeIri, $"'{Show(name)}' expands to an IRI that is not absolute", value);
        }

        if (kind == IriKind.BlankNode && !_options.ProduceGeneralizedRdf)
        {
            RefuseInSafeMode(JsonLdErrorCode.BlankNodePredicate, $"'{Show(name)}' is a blank node, which RDF drops as a predicate", value);
        }

        ExpandProperty(active, name, definition, kind, iri, isReverse);
    }

    /// <summary>A property whose IRI is known.</summary>
    private void ExpandProperty(ActiveContext active, int name, TermDefinition? definition, IriKind kind, ReadOnlySpan<byte> iri, bool isReverse)
    {
        if (KindAt(name + 1) == JsonKind.Null && definition is not { TypeKeyword: Keyword.Json })
        {
            return;
        }

        // Within @reverse, a reverse property points forward again.
        bool pointsBack = isReverse != (definition?.IsReverse ?? false);
        _sink.BeginProperty(kind, iri, pointsBack);
        bool isNull = pointsBack ? !ExpandReverseItems(active, definition, name) : !ExpandItems(active, definition, name);
        _sink.EndProperty(isNull);
    }

    /// <summary><see langword="false"/> where the value as a whole expands to null.</summary>
    private bool ExpandItems(ActiveContext active, TermDefinition? definition, int name)
    {
        int value = name + 1;
        Containers container = definition?.Container ?? Containers.None;
        JsonKind kind = KindAt(value);
        if (definition is { TypeKeyword: Keyword.Json })
        {
            var literal = new LiteralValue { Token = value, Kind = kind, IsJson = true };
            Emit(ref literal, null);
        }
        else if ((container & Containers.Language) != 0 && kind == JsonKind.Object)
        {
            ExpandLanguageMap(active, definition!, value);
        }
        else if ((container & (Containers.Index | Containers.Type | Containers.Id)) != 0 && kind == JsonKind.Object)
        {
            ExpandIndexMap(active, definition!, name);
        }
        else if ((container & Containers.List) != 0)
        {
            return ExpandListContainer(active, definition, name);
        }
        else
        {
            bool wraps = (container & Containers.Graph) != 0 && (container & (Containers.Id | Containers.Index)) == 0;
            MapEntry? entry = wraps ? new MapEntry(Containers.Graph, -1, active, null) { Wrap = GraphWrap.Always } : null;
            return Expand(active, new ActiveProperty(PropertyKind.Term, name, definition), value, entry, false);
        }

        return true;
    }

    /// <summary>Values of a property that points back are nodes; <see langword="false"/> where the value expands to null.</summary>
    private bool ExpandReverseItems(ActiveContext active, TermDefinition? definition, int name)
    {
        int value = name + 1;
        if (definition is not null && (definition.Container & Containers.Index) != 0 && KindAt(value) == JsonKind.Object)
        {
            RefuseNonNodes(active, definition, value, isMap: true);
            ExpandIndexMap(active, definition, name);
            return true;
        }

        RefuseNonNodes(active, definition, value, isMap: false);
        return Expand(active, new ActiveProperty(PropertyKind.Term, name, definition), value, null, false);
    }

    private void RefuseNonNodes(ActiveContext active, TermDefinition? definition, int value, bool isMap)
    {
        JsonKind kind = KindAt(value);
        if (kind == JsonKind.Array || isMap)
        {
            int end = NextAt(value);
            for (int item = value + 1; item < end; item = NextAt(item))
            {
                if (KindAt(item) != JsonKind.Name)
                {
                    RefuseNonNodes(active, definition, item, isMap: false);
                }
            }

            return;
        }

        bool isNode = kind switch
        {
            JsonKind.Null => true,
            JsonKind.String => definition is { TypeKeyword: Keyword.Id or Keyword.Vocab },
            JsonKind.Object => !HasKey(active, value, Keyword.Value) && !HasKey(active, value, Keyword.List),
            _ => false,
        };
        if (!isNode)
        {
            throw Fail(JsonLdErrorCode.InvalidReversePropertyValue, "a reverse property's value is a node", value);
        }
    }

    /// <summary>Step 13.11: a value that is a list object already stays one.</summary>
    private bool ExpandListContainer(ActiveContext active, TermDefinition? definition, int name)
    {
        int value = name + 1;
        var property = new ActiveProperty(PropertyKind.Term, name, definition);
        if (KindAt(value) == JsonKind.Object && HasKey(active, value, Keyword.List))
        {
            return Expand(active, property, value, null, false);
        }

        _sink.BeginList();
        if (!Expand(active, property, value, null, false))
        {
            _sink.CancelList();
            return false;
        }

        _sink.EndList();
        return true;
    }

    /// <summary>Step 13.7.</summary>
    private void ExpandLanguageMap(ActiveContext active, TermDefinition definition, int map)
    {
        TextDirection direction = definition.HasDirection ? definition.Direction : active.DefaultDirection;
        foreach (int key in EntriesOf(map))
        {
            bool isNone = IsNone(active, key);
            ReadOnlySpan<byte> language = isNone ? default : LanguageTag(key);
            int value = key + 1;
            bool isArray = KindAt(value) == JsonKind.Array;
            int end = isArray ? NextAt(value) : value + 1;
            for (int item = isArray ? value + 1 : value; item < end; item = NextAt(item))
            {
                if (KindAt(item) == JsonKind.Null)
                {
                    continue;
                }

                if (KindAt(item) != JsonKind.String)
                {
                    throw Fail(JsonLdErrorCode.InvalidLanguageMapValue, "a language map holds strings", item);
                }

                var literal = new LiteralValue { Token = item, Kind = JsonKind.String, Text = Text(item), Language = language, Direction = direction };
                Emit(ref literal, null);
            }
        }
    }

    private List<int> EntriesOf(int map)
    {
        var names = new List<int>();
        int end = NextAt(map);
        for (int name = map + 1; name < end; name = NextAt(name + 1))
        {
            names.Add(name);
        }

        if (_options.Ordered)
        {
            names.Sort((a, b) => Text(a).SequenceCompareTo(Text(b)));
        }

        return names;
    }

    private bool IsNone(ActiveContext active, int key) => KeywordOf(active, key) == Keyword.NoneKeyword;

    /// <summary>Step 13.8: maps by index, by id and by type.</summary>
    private void ExpandIndexMap(ActiveContext active, TermDefinition definition, int name)
    {
        Containers container = definition.Container;
        var property = new ActiveProperty(PropertyKind.Term, name);
        foreach (int key in EntriesOf(name + 1))
        {
            ActiveContext map = active;
            if ((container & (Containers.Id | Containers.Type)) != 0)
            {
                map = active.PreviousContext ?? active;
            }

            if ((container & Containers.Type) != 0 && map.Find(Text(key)) is { LocalContext: not null } type)
            {
                map = _contexts.ProcessScoped(map, type, overrideProtected: false, propagate: true);
            }

            bool isNone = IsNone(active, key);
            var entry = new MapEntry(container, isNone ? -1 : key, active, definition.IndexMapping)
            {
                Wrap = (container & Containers.Graph) != 0 ? GraphWrap.UnlessGraph : GraphWrap.Never,
            };
            Expand(map, In(map, property), key + 1, entry, true);
        }
    }

    /// <summary>Begins a graph object around an item where its container asks for one.</summary>
    private bool BeginWrap(MapEntry? entry, GraphWrap itemNeeds)
    {
        if (entry is null || entry.Wrap == GraphWrap.Never || (entry.Wrap == GraphWrap.UnlessGraph && itemNeeds == GraphWrap.Always))
        {
            return false;
        }

        BeginNode(entry.Context, ObjectShape.Empty, entry);
        ApplyEntry(entry, hasIndex: false);
        _sink.BeginGraph();
        return true;
    }

    private void EndWrap(bool wrapped)
    {
        if (wrapped)
        {
            _sink.EndGraph();
            _sink.EndNode(isFreeFloating: false);
        }
    }

    /// <summary>Gives the node or list that has just begun what it gets from its map: index, type or property.</summary>
    private void ApplyEntry(MapEntry? entry, bool hasIndex)
    {
        if (entry is not { KeyToken: >= 0 })
        {
            return;
        }

        ReadOnlySpan<byte> key = Text(entry.KeyToken);
        if (entry.IndexProperty is { } property)
        {
            ApplyIndexProperty(entry, property);
        }
        else if ((entry.Container & Containers.Index) != 0 && !hasIndex)
        {
            RefuseIndex(entry.KeyToken);
            _sink.Index(key);
        }

        if ((entry.Container & Containers.Type) != 0)
        {
            IriKind kind = _contexts.ExpandIri(entry.Context, key, IriUse.DocumentRelative | IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
            CheckIri(kind, iri, entry.KeyToken);
            _sink.HasType();
            _sink.Type(kind, iri);
        }
    }

    private void ApplyIndexProperty(MapEntry entry, byte[] property)
    {
        IriKind kind = _contexts.ExpandIri(entry.Context, property, IriUse.Vocabulary, out ReadOnlySpan<byte> iri);
        CheckIri(kind, iri, entry.KeyToken);
        _sink.BeginProperty(kind, iri, isReverse: false);
        ExpandValue(entry.Context, entry.Context.Find(property), entry.KeyToken, null);
        _sink.EndProperty(isNull: false);
    }
}
