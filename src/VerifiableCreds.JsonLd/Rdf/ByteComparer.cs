namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Orders byte arrays as unsigned bytes.</summary>
internal sealed class ByteComparer : IComparer<byte[]>
{
    public static readonly ByteComparer Instance = new();

    public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
}
