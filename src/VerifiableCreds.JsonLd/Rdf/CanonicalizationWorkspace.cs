using System.Buffers;
using VerifiableCreds.JsonLd.Expansion;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Everything that canonicalising one document needs, to be used again for the next.</summary>
internal sealed class CanonicalizationWorkspace
{
    /// <summary>A workspace that a large document has blown up is not kept.</summary>
    private const int MaxKeptBytes = 4 * 1024 * 1024;

    private readonly RdfDataset _dataset = new();
    private readonly Canonicalization _canonicalization = new();
    private readonly ByteBuffer _canonical = new();

    public CanonicalizationWorkspace(JsonLdOptions options) => Sink = new QuadSink(_dataset, options);

    public QuadSink Sink { get; }

    public EntryStack Entries { get; } = new();

    public bool IsWorthKeeping => _canonical.Capacity + _dataset.Capacity <= MaxKeptBytes;

    /// <summary>Makes ready for a document.</summary>
    public void Begin(JsonTape tape)
    {
        _dataset.Clear();
        _canonical.Clear();
        Entries.Clear();
        Sink.Begin(tape);
    }

    /// <summary>Canonicalises what the sink has taken.</summary>
    public void Canonicalize(RdfHash hash, JsonLdLimits limits, IBufferWriter<byte> output)
    {
        _canonicalization.Run(_dataset, hash, limits, _canonical);
        output.Write(_canonical.Written);
    }
}
