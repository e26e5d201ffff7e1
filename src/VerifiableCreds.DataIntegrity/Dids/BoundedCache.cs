using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace VerifiableCreds.DataIntegrity;

/// <summary>A cache with a bound: when half of it is new, what has not been used since the last time is forgotten.</summary>
internal sealed class BoundedCache<TValue>(int capacity)
    where TValue : class
{
    private readonly int _half = Math.Max(1, capacity / 2);
    private volatile ConcurrentDictionary<string, TValue> _young = new(StringComparer.Ordinal);
    private volatile ConcurrentDictionary<string, TValue> _old = new(StringComparer.Ordinal);
    private int _count;

    public bool TryGet(string key, [NotNullWhen(true)] out TValue? value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.TryGetValue(key, out value))
        {
            return false;
        }

        Add(key, value);
        return true;
    }

    public void Add(string key, TValue value)
    {
        if (!_young.TryAdd(key, value) || Interlocked.Increment(ref _count) < _half)
        {
            return;
        }

        // Two threads that come here at once forget a little more than needed, which costs time only.
        Interlocked.Exchange(ref _count, 0);
        _old = _young;
        _young = new ConcurrentDictionary<string, TValue>(StringComparer.Ordinal);
    }
}
