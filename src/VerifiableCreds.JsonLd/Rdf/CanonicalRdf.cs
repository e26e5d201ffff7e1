using System.Security.Cryptography;
using System.Text;

namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>The outcome of RDFC-1.0.</summary>
public sealed class CanonicalRdf
{
    private readonly RdfHash _hash;
    private readonly Func<IReadOnlyDictionary<string, string>> _issued;

    internal CanonicalRdf(ReadOnlyMemory<byte> nQuads, RdfHash hash, Func<IReadOnlyDictionary<string, string>> issued)
    {
        NQuads = nQuads;
        _hash = hash;
        _issued = issued;
    }

    /// <summary>The canonical N-Quads, UTF-8, each line ended by a line feed.</summary>
    public ReadOnlyMemory<byte> NQuads { get; }

    /// <summary>Labels of the input's blank nodes and the canonical ones, both without <c>_:</c>.</summary>
    public IReadOnlyDictionary<string, string> IssuedIdentifiers => _issued();

    /// <summary>The hash of the canonical N-Quads: 32 bytes for SHA-256, 48 for SHA-384.</summary>
    public byte[] HashBytes() => _hash == RdfHash.Sha256 ? SHA256.HashData(NQuads.Span) : SHA384.HashData(NQuads.Span);

    /// <summary>The canonical N-Quads as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(NQuads.Span);
}
