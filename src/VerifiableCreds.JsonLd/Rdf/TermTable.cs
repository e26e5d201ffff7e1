using System.Globalization;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Terms, each once, as the bytes of canonical N-Quads in one arena; ids are positions in a table and begin at 1.</summary>
internal sealed class TermTable
{
    private byte[] _arena = new byte[4096];
    private int _used;
    private Entry[] _entries = new Entry[64];
    private int _count = 1;
    private int[] _slots = new int[128];
    private int _fresh;

    /// <summary>A table without terms, for where there is none yet.</summary>
    public static TermTable Empty { get; } = new();

    /// <summary>One more than the highest id.</summary>
    public int Count => _count;

    /// <summary>About how many bytes of memory are kept.</summary>
    public long Capacity => _arena.Length + ((long)_entries.Length * 16) + ((long)_slots.Length * sizeof(int));

    public RdfTermKind KindOf(int id) => _entries[id].Kind;

    /// <summary>The term as canonical N-Quads writes it: <c>&lt;iri&gt;</c>, <c>_:label</c>, <c>"text"^^&lt;datatype&gt;</c>.</summary>
    public ReadOnlySpan<byte> TextOf(int id)
    {
        if (_entries[id].Length == 0)
        {
            NameFresh(id);
        }

        return _arena.AsSpan(_entries[id].Start, _entries[id].Length);
    }

    public void Check(int id)
    {
        if (id <= 0 || id >= _count)
        {
            throw new ArgumentOutOfRangeException(nameof(id), id, "No term of this dataset has that id.");
        }
    }

    public int AddIri(ReadOnlySpan<byte> iri)
    {
        Ensure(iri.Length + 2);
        int start = _used;
        Span<byte> text = _arena.AsSpan(start, iri.Length + 2);
        text[0] = (byte)'<';
        iri.CopyTo(text[1..]);
        text[^1] = (byte)'>';
        _used += text.Length;
        return Intern(start, RdfTermKind.Iri);
    }

    public int AddBlankNode(ReadOnlySpan<byte> label)
    {
        int start = _used;
        Write("_:"u8);
        Write(label);
        return Intern(start, RdfTermKind.BlankNode);
    }

    /// <summary>The label is made when it is asked for: most datasets are only canonicalised, and then it never is.</summary>
    public int AddBlankNode() => Append(0, 0, 0, RdfTermKind.BlankNode);

    public int AddLiteral(ReadOnlySpan<byte> value, ReadOnlySpan<byte> datatype, ReadOnlySpan<byte> language)
    {
        int start = _used;
        Write((byte)'"');
        WriteEscaped(value);
        Write((byte)'"');
        if (!language.IsEmpty)
        {
            Write((byte)'@');
            Write(language);
        }
        else if (!datatype.IsEmpty && !datatype.SequenceEqual("http://www.w3.org/2001/XMLSchema#string"u8))
        {
            Write("^^<"u8);
            Write(datatype);
            Write((byte)'>');
        }

        return Intern(start, RdfTermKind.Literal);
    }

    public void Clear()
    {
        _used = 0;
        _count = 1;
        _fresh = 0;
        Array.Clear(_slots);
    }

    private int Intern(int start, RdfTermKind kind)
    {
        ReadOnlySpan<byte> text = _arena.AsSpan(start, _used - start);
        int hash = Utf8KeyComparer.Hash(text);
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        while (_slots[slot] != 0)
        {
            ref readonly Entry entry = ref _entries[_slots[slot]];
            if (entry.Hash == hash && _arena.AsSpan(entry.Start, entry.Length).SequenceEqual(text))
            {
                _used = start;
                return _slots[slot];
            }

            slot = (slot + 1) & mask;
        }

        int id = Append(start, text.Length, hash, kind);
        _slots[slot] = id;
        if (_count > _slots.Length / 2)
        {
            Rehash();
        }

        return id;
    }

    private int Append(int start, int length, int hash, RdfTermKind kind)
    {
        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _entries.Length * 2);
        }

        _entries[_count] = new Entry { Start = start, Length = length, Hash = hash, Kind = kind };
        return _count++;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        int mask = _slots.Length - 1;
        for (int id = 1; id < _count; id++)
        {
            if (_entries[id].Length == 0)
            {
                continue;
            }

            int slot = _entries[id].Hash & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = id;
        }
    }

    private void NameFresh(int id)
    {
        Span<byte> label = stackalloc byte[16];
        label[0] = (byte)'b';
        int named;
        int before;
        do
        {
            _fresh++;
            _fresh.TryFormat(label[1..], out int digits, default, CultureInfo.InvariantCulture);
            before = _count;
            named = AddBlankNode(label[..(digits + 1)]);
        }
        while (named != before);

        // The id that interning just made lends its text; both then say the same.
        _entries[id] = _entries[named];
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        Span<byte> escape = stackalloc byte[6];
        while (!text.IsEmpty)
        {
            int plain = NQuadsEscapes.IndexOfEscaped(text);
            Write(plain < 0 ? text : text[..plain]);
            if (plain < 0)
            {
                return;
            }

            int written = NQuadsEscapes.Escape(text[plain..], escape, out int consumed);
            Write(escape[..written]);
            text = text[(plain + consumed)..];
        }
    }

    private void Write(byte b)
    {
        Ensure(1);
        _arena[_used++] = b;
    }

    private void Write(ReadOnlySpan<byte> text)
    {
        Ensure(text.Length);
        text.CopyTo(_arena.AsSpan(_used));
        _used += text.Length;
    }

    private void Ensure(int length)
    {
        if (_arena.Length - _used < length)
        {
            Array.Resize(ref _arena, Math.Max(_arena.Length * 2, _used + length));
        }
    }

    private struct Entry
    {
        public int Start;
        public int Length;
        public int Hash;
        public RdfTermKind Kind;
    }
}
