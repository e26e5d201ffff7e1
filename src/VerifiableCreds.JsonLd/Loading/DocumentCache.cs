using System.Diagnostics.CodeAnalysis;

namespace VerifiableCreds.JsonLd;

/// <summary>Documents by IRI, for a time and up to a number. Safe to share between threads.</summary>
internal sealed class DocumentCache(int capacity, TimeSpan lifetime, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);

    // The one used last stands first.
    private readonly LinkedList<Entry> _order = new();

    public bool TryGet(string iri, [NotNullWhen(true)] out RemoteDocument? document)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(iri, out LinkedListNode<Entry>? node))
            {
                _order.Remove(node);
                if (clock.GetElapsedTime(node.Value.Since) < lifetime)
                {
                    _order.AddFirst(node);
                    document = node.Value.Document;
                    return true;
                }

                _entries.Remove(iri);
            }
        }

        document = null;
        return false;
    }

    public void Add(string iri, RemoteDocument document)
    {
        lock (_lock)
        {
            if (_entries.Remove(iri, out LinkedListNode<Entry>? old))
            {
                _order.Remove(old);
            }

            if (capacity > 0 && _entries.Count >= capacity)
            {
                _entries.Remove(_order.Last!.Value.Iri);
                _order.RemoveLast();
            }

            if (capacity > 0)
            {
                _entries[iri] = _order.AddFirst(new Entry(iri, document, clock.GetTimestamp()));
            }
        }
    }

    private sealed record Entry(string Iri, RemoteDocument Document, long Since);
}
