using System.Security.Cryptography;
using VerifiableCreds.JsonLd.Expansion;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Everything that hashing one document needs, to be used again for the next.</summary>
internal sealed class HashingWorkspace
{
    /// <summary>A workspace that a large document has blown up is not kept.</summary>
    private const int MaxKeptBytes = 4 * 1024 * 1024;

    private readonly RdfDataset _dataset = new();
    private readonly Canonicalization _canonicalization = new();
    private readonly ByteBuffer _canonical = new();

    public HashingWorkspace(JsonLdOptions options) => Sink = new QuadSink(_dataset, options);

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

    /// <summary>Canonicalises what the sink has taken, and hashes it.</summary>
    /// <returns>The length of the hash.</returns>
    public int Hash(RdfHash hash, JsonLdLimits limits, Span<byte> destination)
    {
        _canonicalization.Run(_dataset, hash, limits, _canonical);
        return hash == RdfHash.Sha256 ? SHA256.HashData(_canonical.Written, destination) : SHA384.HashData(_canonical.Written, destination);
    }
}
