using System.Collections;

namespace VerifiableCreds.JsonLd;

/// <summary>Values that follow one another on a tape; enumerated without an allocation.</summary>
public readonly struct JsonItems : IEnumerable<JsonElementRef>
{
    private readonly JsonTape? _tape;
    private readonly int _start;
    private readonly int _end;

    internal JsonItems(JsonTape tape, int start, int end)
    {
        _tape = tape;
        _start = start;
        _end = end;
    }

    /// <summary>Whether there is no value.</summary>
    public bool IsEmpty => _start >= _end;

    /// <summary>Begins at the first value.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<JsonElementRef> IEnumerable<JsonElementRef>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes from value to value.</summary>
    public struct Enumerator : IEnumerator<JsonElementRef>
    {
        private readonly JsonItems _items;
        private int _token;
        private int _next;

        internal Enumerator(JsonItems items)
        {
            _items = items;
            _token = -1;
            _next = items._start;
        }

        /// <inheritdoc/>
        public readonly JsonElementRef Current => new(_items._tape!, _token);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_next >= _items._end)
            {
                return false;
            }

            _token = _next;
            _next = _items._tape!.NextAt(_next);
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _next = _items._start;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
