namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The entries of a context object, merged with those of a context that it imports; its own win.</summary>
internal sealed class LocalContext
{
    private readonly Dictionary<byte[], JsonElementRef> _entries = new(Utf8KeyComparer.Instance);
    private readonly Dictionary<byte[], JsonElementRef>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public LocalContext(JsonElementRef element)
    {
        Element = element;
        _lookup = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
        Add(element);
    }

    public JsonElementRef Element { get; }

    public IEnumerable<byte[]> Names => _entries.Keys;

    /// <summary>Terms whose definition is complete (<see langword="true"/>) or under way.</summary>
    public Dictionary<byte[], bool> Defined { get; } = new(Utf8KeyComparer.Instance);

    public void Import(JsonElementRef imported)
    {
        _entries.Clear();
        Add(imported);
        Add(Element);
    }

    public bool TryGet(ReadOnlySpan<byte> name, out JsonElementRef value) => _lookup.TryGetValue(name, out value);

    public bool IsDefined(ReadOnlySpan<byte> term) =>
        Defined.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(term, out bool done) && done;

    private void Add(JsonElementRef element)
    {
        int end = element.Tape.NextAt(element.Token);
        for (int name = element.Token + 1; name < end; name = element.Tape.NextAt(name + 1))
        {
            _lookup[element.Tape.TextAt(name)] = new JsonElementRef(element.Tape, name + 1);
        }
    }
}
