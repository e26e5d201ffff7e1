using System.Buffers;

namespace VerifiableCreds.JsonLd;

/// <summary>IRIs as UTF-8 text: every byte that came in goes out.</summary>
/// <remarks>
/// <c>System.Uri</c> is not used: it rewrites hosts, escapes and non-ASCII characters, and a signature covers the bytes.
/// Specification: <see href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2">RFC 3986, 5.2</see> and RFC 3987.
/// </remarks>
internal static class Iri
{
    private static readonly SearchValues<byte> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x21).Select(i => (byte)i), .. "<>\"{}|\\^`"u8]);

    /// <summary>Whether the text begins with a scheme and a colon.</summary>
    public static bool HasScheme(ReadOnlySpan<byte> iri) => SchemeLength(iri) > 0;

    /// <summary>Whether the text has a scheme and no character that N-Quads would refuse.</summary>
    public static bool IsAbsolute(ReadOnlySpan<byte> iri) => HasScheme(iri) && !iri.ContainsAny(Forbidden);

    /// <summary>Whether the text is absolute and has one fragment at most (RFC 3987, 2.2); JSON-LD drops the rest from RDF.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> iri) => IsAbsolute(iri) && iri.IndexOf((byte)'#') == iri.LastIndexOf((byte)'#');

    /// <summary>A language tag of the form that BCP 47 gives to all of them.</summary>
    public static bool IsWellFormedLanguageTag(ReadOnlySpan<byte> tag)
    {
        int length = 0;
        bool isFirst = true;
        foreach (byte b in tag)
        {
            if (b == (byte)'-')
            {
                if (length == 0)
                {
                    return false;
                }

                length = 0;
                isFirst = false;
            }
            else if (!(isFirst ? char.IsAsciiLetter((char)b) : char.IsAsciiLetterOrDigit((char)b)) || ++length > 8)
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>Resolves a reference; an empty base gives the reference back.</summary>
    public static byte[] Resolve(ReadOnlySpan<byte> baseIri, ReadOnlySpan<byte> reference)
    {
        byte[] result = new byte[baseIri.Length + reference.Length + 2];
        return result[..Resolve(baseIri, reference, result)];
    }

    /// <summary>Resolves a reference into <paramref name="destination"/>, which takes the lengths of both and two bytes more.</summary>
    /// <returns>The bytes written.</returns>
    public static int Resolve(ReadOnlySpan<byte> baseIri, ReadOnlySpan<byte> reference, Span<byte> destination)
    {
        var output = new Output(destination);
        IriParts r = IriParts.Of(reference);
        IriParts b = IriParts.Of(baseIri);
        if (baseIri.IsEmpty)
        {
            output.Write(reference);
        }
        else if (r.HasScheme)
        {
            WriteAll(ref output, r, r, r.Path, default, r);
        }
        else if (r.HasAuthority)
        {
            WriteAll(ref output, b, r, r.Path, default, r);
        }
        else if (r.Path.IsEmpty)
        {
            WriteUnchanged(ref output, b, r);
        }
        else if (r.Path[0] == (byte)'/')
        {
            WriteAll(ref output, b, b, r.Path, default, r);
        }
        else
        {
            WriteAll(ref output, b, b, Directory(b), r.Path, r);
        }

        return output.Length;
    }

    /// <summary>5.2.3: everything of the base's path up to its last slash.</summary>
    private static ReadOnlySpan<byte> Directory(IriParts b) =>
        b.HasAuthority && b.Path.IsEmpty ? "/"u8 : b.Path[..(b.Path.LastIndexOf((byte)'/') + 1)];

    private static void WriteUnchanged(ref Output output, in IriParts b, in IriParts r)
    {
        output.Write(b.Scheme);
        output.Write(b.Authority);
        output.Write(b.Path);
        output.Write(r.HasQuery ? r.Query : b.Query);
        output.Write(r.Fragment);
    }

    private static void WriteAll(ref Output output, in IriParts scheme, in IriParts authority, scoped ReadOnlySpan<byte> start, scoped ReadOnlySpan<byte> end, in IriParts tail)
    {
        output.Write(scheme.Scheme);
        output.Write(authority.Authority);
        int pathStart = output.Length;
        output.Write(start);
        output.Write(end);
        output.RemoveDotSegments(pathStart);
        output.Write(tail.Query);
        output.Write(tail.Fragment);
    }

    internal static int SchemeLength(ReadOnlySpan<byte> iri)
    {
        if (iri.IsEmpty || !char.IsAsciiLetter((char)iri[0]))
        {
            return 0;
        }

        for (int i = 1; i < iri.Length; i++)
        {
            if (iri[i] == (byte)':')
            {
                return i;
            }

            if (!char.IsAsciiLetterOrDigit((char)iri[i]) && iri[i] is not ((byte)'+' or (byte)'-' or (byte)'.'))
            {
                return 0;
            }
        }

        return 0;
    }

    private ref struct Output(Span<byte> destination)
    {
        private readonly Span<byte> _destination = destination;

        public int Length { get; private set; }

        public void Write(scoped ReadOnlySpan<byte> text)
        {
            text.CopyTo(_destination[Length..]);
            Length += text.Length;
        }

        /// <summary>5.2.4, in place: what is written never overtakes what is read.</summary>
        public void RemoveDotSegments(int start)
        {
            Span<byte> path = _destination[start..Length];
            int read = 0;
            int write = 0;
            while (read < path.Length)
            {
                // A segment, with the slash before it where there is one.
                int from = read;
                int content = path[read] == (byte)'/' ? read + 1 : read;
                int next = path[content..].IndexOf((byte)'/');
                int end = next < 0 ? path.Length : content + next;
                ReadOnlySpan<byte> segment = path[content..end];
                read = end;
                bool isLast = end == path.Length;
                bool isDot = segment.SequenceEqual("."u8);
                bool isDotDot = segment.SequenceEqual(".."u8);
                if (!isDot && !isDotDot)
                {
                    path[from..end].CopyTo(path[write..]);
                    write += end - from;
                    continue;
                }

                if (isDotDot)
                {
                    int slash = path[..write].LastIndexOf((byte)'/');
                    write = Math.Max(slash, 0);
                }

                if (isLast && (content > from || write > 0))
                {
                    path[write++] = (byte)'/';
                }
                else if (content == from && !isLast)
                {
                    // "./" or "../" at the very start of a path without a root goes, slash and all.
                    read++;
                }
            }

            Length = start + write;
        }
    }
}
