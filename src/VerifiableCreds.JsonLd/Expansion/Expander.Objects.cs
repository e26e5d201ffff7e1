namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Objects: steps 7 to 12, and what kind of object it is.</content>
internal sealed partial class Expander<TSink>
{
    private bool ExpandObject(ActiveContext active, ActiveProperty property, int token, MapEntry? entry, bool fromMap)
    {
        if (active.PreviousContext is { } previous && !fromMap && !IsValueOrReference(active, token))
        {
            active = previous;
        }

        if (property.Definition is { LocalContext: not null } definition)
        {
            active = _contexts.ProcessScoped(active, definition, overrideProtected: true, propagate: true);
        }

        bool isReplaced = token == _root && _isContextReplaced;
        if (!isReplaced && _tape.TryGetMember(token, "@context"u8, out int context))
        {
            active = _contexts.Process(active, At(context));
        }

        ActiveContext typeScoped = active;
        active = ApplyTypeScopedContexts(active, token);
        EntryRange entries = Resolve(active, token);
        ObjectShape shape = ObjectShape.Empty;
        Classify(active, entries, ref shape, isNested: false);
        bool isKept = ExpandShape(active, typeScoped, property, token, entries, shape, entry, fromMap);
        _entries.Release(entries);
        return isKept;
    }

    private bool ExpandShape(
        ActiveContext active, ActiveContext typeScoped, ActiveProperty property, int token, EntryRange entries, in ObjectShape shape, MapEntry? entry, bool fromMap)
    {
        if (shape.Value >= 0)
        {
            return ExpandValueObject(active, typeScoped, property, token, shape, entry);
        }

        if (shape.List >= 0 || shape.Set >= 0)
        {
            return ExpandListOrSet(active, property, token, shape, entry, fromMap);
        }

        if (shape.Language >= 0 && IsOnlyLanguage(active, entries))
        {
            RefuseInSafeMode(JsonLdErrorCode.DroppedValue, "an object with only @language is dropped", token);
            return false;
        }

        ExpandNode(active, typeScoped, property, token, entries, shape, entry);
        return true;
    }

    /// <summary>Step 7: a value object, or an object that only names a node, keeps the context that does not propagate.</summary>
    private bool IsValueOrReference(ActiveContext active, int token)
    {
        int first = token + 1;
        int end = NextAt(token);
        bool isSingle = first < end && NextAt(first + 1) == end;
        return HasKey(active, token, Keyword.Value) || (isSingle && HasKey(active, token, Keyword.Id));
    }

    private Keyword KeywordOf(ActiveContext active, int name)
    {
        ReadOnlySpan<byte> key = Text(name);
        Keyword keyword = Keywords.Of(key);
        return keyword != Keyword.None ? keyword : active.Find(key)?.Keyword ?? Keyword.None;
    }

    /// <summary>Steps 10 to 12. Types apply in code-point order, whatever their order in the document.</summary>
    private ActiveContext ApplyTypeScopedContexts(ActiveContext active, int token)
    {
        ActiveContext typeScoped = active;
        int first = -1;
        List<int>? scoped = null;
        int end = NextAt(token);
        for (int name = FindKey(active, token + 1, end, Keyword.Type); name >= 0; name = FindKey(active, NextAt(name + 1), end, Keyword.Type))
        {
            int value = name + 1;
            bool isArray = KindAt(value) == JsonKind.Array;
            int last = isArray ? NextAt(value) : value + 1;
            for (int type = isArray ? value + 1 : value; type < last; type = NextAt(type))
            {
                if (KindAt(type) != JsonKind.String || typeScoped.Find(Text(type)) is not { LocalContext: not null })
                {
                    continue;
                }

                if (first < 0)
                {
                    first = type;
                }
                else
                {
                    (scoped ??= [first]).Add(type);
                }
            }
        }

        if (scoped is null)
        {
            return first < 0 ? active : ApplyTypeScopedContext(active, typeScoped, first);
        }

        scoped.Sort((a, b) => Text(a).SequenceCompareTo(Text(b)));
        foreach (int type in scoped)
        {
            active = ApplyTypeScopedContext(active, typeScoped, type);
        }

        return active;
    }

    private ActiveContext ApplyTypeScopedContext(ActiveContext active, ActiveContext typeScoped, int type) =>
        _contexts.ProcessScoped(active, typeScoped.Find(Text(type))!, overrideProtected: false, propagate: false);

    /// <summary>Expands the keys, and those of nested properties, to see what the object is.</summary>
    private void Classify(ActiveContext active, EntryRange entries, ref ObjectShape shape, bool isNested)
    {
        for (int i = entries.Start; i < entries.End; i++)
        {
            (int name, Keyword keyword, TermDefinition? definition) = _entries[i];
            if (keyword == Keyword.None && !IsKept(active, name, definition))
            {
                continue;
            }

            shape.Count++;
            switch (keyword)
            {
                case Keyword.Id:
                    Take(ref shape.Id, name);
                    break;
                case Keyword.Value when !isNested:
                    Take(ref shape.Value, name);
                    break;
                case Keyword.Type:
                    shape.Type = shape.Type >= 0 ? shape.Type : name;
                    break;
                case Keyword.Language:
                    Take(ref shape.Language, name);
                    break;
                case Keyword.Direction:
                    Take(ref shape.Direction, name);
                    break;
                case Keyword.Index:
                    Take(ref shape.Index, name);
                    break;
                case Keyword.List:
                    Take(ref shape.List, name);
                    break;
                case Keyword.Set:
                    Take(ref shape.Set, name);
                    break;
                case Keyword.Graph:
                    Take(ref shape.Graph, name);
                    break;
                case Keyword.Nest:
                    shape.Count--;
                    ClassifyNested(active, name + 1, ref shape);
                    break;
            }
        }
    }

    private void ClassifyNested(ActiveContext active, int value, ref ObjectShape shape)
    {
        bool isArray = KindAt(value) == JsonKind.Array;
        int last = isArray ? NextAt(value) : value + 1;
        for (int item = isArray ? value + 1 : value; item < last; item = NextAt(item))
        {
            if (KindAt(item) == JsonKind.Object)
            {
                EntryRange entries = Resolve(active, item);
                Classify(active, entries, ref shape, isNested: true);
                _entries.Release(entries);
            }
        }
    }

    private void Take(ref int slot, int name)
    {
        if (slot >= 0)
        {
            throw Fail(JsonLdErrorCode.CollidingKeywords, $"'{Show(name)}' says the same as '{Show(slot)}'", name + 1);
        }

        slot = name;
    }

    /// <summary>Whether a key that is no keyword expands to a property; the rest is dropped.</summary>
    private bool IsKept(ActiveContext active, int name, TermDefinition? definition)
    {
        if (definition is not null)
        {
            return definition.IsWellFormedIri || definition.Iri is { } iri && iri.AsSpan().Contains((byte)':');
        }

        IriKind kind = _contexts.ExpandIri(active, Text(name), IriUse.Vocabulary, out ReadOnlySpan<byte> expanded);
        return kind != IriKind.Null && expanded.Contains((byte)':');
    }

    /// <summary>Step 18: whatever else stood there expands to nothing.</summary>
    private bool IsOnlyLanguage(ActiveContext active, EntryRange entries)
    {
        for (int i = entries.Start; i < entries.End; i++)
        {
            (int name, Keyword keyword, TermDefinition? definition) = _entries[i];
            bool counts = keyword != Keyword.Language
                && (keyword != Keyword.None || (IsKept(active, name, definition) && KindAt(name + 1) != JsonKind.Null));
            if (counts)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The property with its definition in another context.</summary>
    private ActiveProperty In(ActiveContext active, ActiveProperty property) =>
        property.Kind == PropertyKind.Term ? property with { Definition = active.Find(Text(property.Token)) } : property;

    /// <summary>Objects with <c>@list</c> or <c>@set</c>: steps 13.4.11, 13.4.12 and 17.</summary>
    private bool ExpandListOrSet(ActiveContext active, ActiveProperty property, int token, in ObjectShape shape, MapEntry? entry, bool fromMap)
    {
        if (shape.Count > 2 || (shape.Count == 2 && shape.Index < 0))
        {
            throw Fail(JsonLdErrorCode.InvalidSetOrListObject, "an object with @list or @set has only @index beside it", token);
        }

        property = In(active, property);

        if (shape.Set >= 0)
        {
            return Expand(active, property, shape.Set + 1, entry, fromMap);
        }

        if (property.IsFreeFloating)
        {
            RefuseInSafeMode(JsonLdErrorCode.FreeFloatingValue, "a list that belongs to no property", token);
            return false;
        }

        if (property.Kind == PropertyKind.Reverse)
        {
            throw Fail(JsonLdErrorCode.InvalidReversePropertyValue, "a reverse property's value is a node", token);
        }

        bool wrapped = BeginWrap(entry, GraphWrap.UnlessGraph);
        _sink.BeginList();
        if (shape.Index >= 0)
        {
            RefuseIndex(shape.Index + 1);
            _sink.Index(IndexText(shape.Index));
        }

        if (!wrapped)
        {
            ApplyEntry(entry, shape.Index >= 0);
        }

        Expand(active, property, shape.List + 1, null, false);
        _sink.EndList();
        EndWrap(wrapped);
        return true;
    }
}
