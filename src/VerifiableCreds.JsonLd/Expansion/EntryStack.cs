namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>The entries of the objects that are under way: an object's lie above those of the object around it.</summary>
internal sealed class EntryStack
{
    private ResolvedEntry[] _entries = new ResolvedEntry[64];

    public int Count { get; private set; }

    public ref readonly ResolvedEntry this[int index] => ref _entries[index];

    public Span<ResolvedEntry> From(int start) => _entries.AsSpan(start, Count - start);

    public void Push(ResolvedEntry entry)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
        }

        _entries[Count++] = entry;
    }

    /// <summary>Takes an object's entries off.</summary>
    public void Release(EntryRange entries) => Count = entries.Start;

    public void Clear() => Count = 0;
}
