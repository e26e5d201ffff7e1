namespace VerifiableCreds.JsonLd;

/// <summary>The way back from RFC 3986 resolution: the reference that gives an IRI when it is resolved against a base.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#iri-compaction">JSON-LD 1.1 API, 6.2</see>, step 10.</remarks>
internal static class RelativeIri
{
    /// <summary>A reference to <paramref name="iri"/>, or the IRI itself where no reference gives back exactly its bytes.</summary>
    public static byte[] From(ReadOnlySpan<byte> baseIri, ReadOnlySpan<byte> iri)
    {
        IriParts from = IriParts.Of(baseIri);
        IriParts to = IriParts.Of(iri);
        if (!to.HasScheme || !from.Scheme.SequenceEqual(to.Scheme) || !from.Authority.SequenceEqual(to.Authority)
            || !(from.HasAuthority || from.Path.StartsWith("/"u8)))
        {
            return iri.ToArray();
        }

        byte[] reference = from.Path.SequenceEqual(to.Path) ? WithinDocument(from, to) : Path(from, to);
        return Iri.Resolve(baseIri, reference).AsSpan().SequenceEqual(iri) ? reference : iri.ToArray();
    }

    /// <summary>The paths are the same: a query or a fragment is enough, but for the document itself.</summary>
    private static byte[] WithinDocument(in IriParts from, in IriParts to)
    {
        if (to.HasQuery)
        {
            return [.. to.Query, .. to.Fragment];
        }

        return to.Fragment.IsEmpty || from.HasQuery ? Guarded(LastSegment(to.Path), to) : to.Fragment.ToArray();
    }

    private static byte[] Path(in IriParts from, in IriParts to)
    {
        ReadOnlySpan<byte> directory = from.Path.IsEmpty ? "/"u8 : from.Path[..(from.Path.LastIndexOf((byte)'/') + 1)];
        int shared = directory[..directory.CommonPrefixLength(to.Path)].LastIndexOf((byte)'/') + 1;
        int up = directory[shared..].Count((byte)'/');
        if (up == 0)
        {
            return Guarded(to.Path[shared..], to);
        }

        var reference = new List<byte>(to.Path.Length);
        for (; up > 0; up--)
        {
            reference.AddRange("../"u8);
        }

        reference.AddRange(to.Path[shared..]);
        reference.AddRange(to.Query);
        reference.AddRange(to.Fragment);
        return [.. reference];
    }

    /// <summary>A path that would read as nothing, as a scheme or as a rooted path begins with a dot segment.</summary>
    private static byte[] Guarded(ReadOnlySpan<byte> path, in IriParts tail)
    {
        bool isPlain = !path.IsEmpty && path[0] != (byte)'/' && !path.Contains((byte)':');
        return [.. isPlain ? default : "./"u8, .. path, .. tail.Query, .. tail.Fragment];
    }

    private static ReadOnlySpan<byte> LastSegment(ReadOnlySpan<byte> path) => path[(path.LastIndexOf((byte)'/') + 1)..];
}
