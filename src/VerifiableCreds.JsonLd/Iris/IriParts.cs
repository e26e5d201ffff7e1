namespace VerifiableCreds.JsonLd;

/// <summary>The components of an IRI reference, each with its own delimiter, so that joined again they are the same bytes.</summary>
/// <remarks>Specification: <see href="https://www.rfc-editor.org/rfc/rfc3986#appendix-B">RFC 3986, appendix B</see>.</remarks>
internal readonly ref struct IriParts
{
    private IriParts(ReadOnlySpan<byte> iri)
    {
        int scheme = Iri.SchemeLength(iri);
        Scheme = scheme > 0 ? iri[..(scheme + 1)] : default;
        iri = iri[Scheme.Length..];
        int hash = iri.IndexOf((byte)'#');
        Fragment = hash < 0 ? default : iri[hash..];
        iri = iri[..(iri.Length - Fragment.Length)];
        int mark = iri.IndexOf((byte)'?');
        Query = mark < 0 ? default : iri[mark..];
        iri = iri[..(iri.Length - Query.Length)];
        if (iri.StartsWith("//"u8))
        {
            int slash = iri[2..].IndexOf((byte)'/');
            Authority = slash < 0 ? iri : iri[..(slash + 2)];
        }

        Path = iri[Authority.Length..];
    }

    /// <summary>With its colon.</summary>
    public ReadOnlySpan<byte> Scheme { get; }

    /// <summary>With its two slashes.</summary>
    public ReadOnlySpan<byte> Authority { get; }

    public ReadOnlySpan<byte> Path { get; }

    /// <summary>With its question mark.</summary>
    public ReadOnlySpan<byte> Query { get; }

    /// <summary>With its number sign.</summary>
    public ReadOnlySpan<byte> Fragment { get; }

    public bool HasScheme => !Scheme.IsEmpty;

    public bool HasAuthority => !Authority.IsEmpty;

    public bool HasQuery => !Query.IsEmpty;

    public static IriParts Of(ReadOnlySpan<byte> iri) => new(iri);
}
