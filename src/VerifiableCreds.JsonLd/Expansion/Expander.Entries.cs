namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Entries of objects: each key is looked up once.</content>
internal sealed partial class Expander<TSink>
{
    /// <summary>A stack: an object's entries lie above those of the object around it.</summary>
    private ResolvedEntry[] _entries = new ResolvedEntry[64];
    private int _entryCount;

    /// <summary>Looks the keys of an object up, but for <c>@context</c> and the member that is left out; in code-point order if that is asked for.</summary>
    private EntryRange Resolve(ActiveContext active, int token)
    {
        int start = _entryCount;
        int end = _tape.NextAt(token);
        for (int name = token + 1; name < end; name = _tape.NextAt(name + 1))
        {
            ReadOnlySpan<byte> key = Text(name);
            Keyword keyword = Keywords.Of(key);
            if (keyword == Keyword.Context || name == _omittedToken)
            {
                continue;
            }

            TermDefinition? definition = keyword == Keyword.None ? active.Find(key) : null;
            if (_entryCount == _entries.Length)
            {
                Array.Resize(ref _entries, _entryCount * 2);
            }

            _entries[_entryCount++] = new ResolvedEntry(name, definition?.Keyword ?? keyword, definition);
        }

        if (_options.Ordered)
        {
            _entries.AsSpan(start, _entryCount - start).Sort((a, b) => Text(a.Name).SequenceCompareTo(Text(b.Name)));
        }

        return new EntryRange(start, _entryCount);
    }

    /// <summary>Whether an object has a keyword or an alias of it among its keys.</summary>
    private bool HasKey(ActiveContext active, int token, Keyword keyword) => FindKey(active, token + 1, _tape.NextAt(token), keyword) >= 0;

    /// <summary>The next name that is a keyword or an alias of it; -1 without one.</summary>
    private int FindKey(ActiveContext active, int name, int end, Keyword keyword)
    {
        byte[][] spellings = active.SpellingsOf(keyword);
        for (; name < end; name = _tape.NextAt(name + 1))
        {
            ReadOnlySpan<byte> key = Text(name);
            foreach (byte[] spelling in spellings)
            {
                if (key.SequenceEqual(spelling))
                {
                    return name;
                }
            }
        }

        return -1;
    }
}
