namespace VerifiableCreds.JsonLd.Expansion;

/// <content>Entries of objects: each key is looked up once.</content>
internal sealed partial class Expander<TSink>
{
    /// <summary>Looks the keys of an object up, but for <c>@context</c> and the member that is left out; in code-point order if that is asked for.</summary>
    private EntryRange Resolve(ActiveContext active, int token)
    {
        int start = _entries.Count;
        int end = NextAt(token);
        for (int name = token + 1; name < end; name = NextAt(name + 1))
        {
            ReadOnlySpan<byte> key = Text(name);
            Keyword keyword = Keywords.Of(key);
            if (keyword == Keyword.Context || name == _omittedToken)
            {
                continue;
            }

            TermDefinition? definition = keyword == Keyword.None ? active.Find(key) : null;
            _entries.Push(new ResolvedEntry(name, definition?.Keyword ?? keyword, definition));
        }

        if (_options.Ordered)
        {
            _entries.From(start).Sort((a, b) => Text(a.Name).SequenceCompareTo(Text(b.Name)));
        }

        return new EntryRange(start, _entries.Count);
    }

    /// <summary>Whether an object has a keyword or an alias of it among its keys.</summary>
    private bool HasKey(ActiveContext active, int token, Keyword keyword) => FindKey(active, token + 1, NextAt(token), keyword) >= 0;

    /// <summary>The next name that is a keyword or an alias of it; -1 without one.</summary>
    private int FindKey(ActiveContext active, int name, int end, Keyword keyword)
    {
        byte[][] spellings = active.SpellingsOf(keyword);
        for (; name < end; name = NextAt(name + 1))
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
