using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace VerifiableCreds.JsonLd;

/// <summary>The hosts and prefixes that may be asked, and the form that an IRI must have for the check to mean something.</summary>
/// <remarks>
/// Two readers of one IRI must not see two hosts in it, so whatever is read in more than one way is refused: user information,
/// escapes in the host, names that are not ASCII, and dot segments, which could lead out of a prefix.
/// </remarks>
internal sealed class AllowedLocations
{
    private const string Scheme = "https://";

    private static readonly SearchValues<byte> AddressCharacters = SearchValues.Create("0123456789abcdefABCDEF:."u8);

    private readonly FrozenSet<string> _hosts;
    private readonly string[] _prefixes;

    public AllowedLocations(IEnumerable<string> hosts, IEnumerable<string> prefixes)
    {
        _hosts = hosts.Select(Host).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _prefixes = [.. prefixes.Select(Prefix)];
    }

    /// <summary>Gives back the IRI if it may be loaded.</summary>
    /// <param name="iri">Where to go now.</param>
    /// <param name="requested">What was asked for in the beginning, for the error.</param>
    /// <exception cref="JsonLdException">It may not: <see cref="JsonLdErrorCode.LoadingDocumentFailed"/>.</exception>
    public string Check(string iri, string requested)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(iri);
        IriParts parts = IriParts.Of(utf8);
        if (!Ascii.EqualsIgnoreCase(parts.Scheme, "https:"u8))
        {
            throw Errors.Loading(requested, "only https is allowed");
        }

        if (!Iri.IsAbsolute(utf8) || parts.Authority.Length <= 2 || !IsPlainHost(parts.Authority[2..]))
        {
            throw Errors.Loading(requested, "the host is not a plain ASCII name or address with an optional port");
        }

        if (HasDotSegment(parts.Path))
        {
            throw Errors.Loading(requested, "the path has dot segments");
        }

        string host = WithoutDefaultPort(Encoding.ASCII.GetString(parts.Authority[2..]));
        return _hosts.Contains(host) || Array.Exists(_prefixes, prefix => iri.StartsWith(prefix, StringComparison.Ordinal))
            ? iri
            : throw Errors.Loading(requested, $"the host {host} is not on the list of those allowed, nor the IRI under an allowed prefix");
    }

    private static string Host(string host) => host is not null && IsPlainHost(Encoding.UTF8.GetBytes(host))
        ? WithoutDefaultPort(host)
        : throw new ArgumentException($"'{host}' is not a host name with an optional port.", nameof(host));

    private static string Prefix(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        byte[] utf8 = Encoding.UTF8.GetBytes(prefix);
        IriParts parts = IriParts.Of(utf8);
        bool isPlain = parts.Authority.Length > 2 && IsPlainHost(parts.Authority[2..]) && parts.Path.StartsWith("/"u8) && !HasDotSegment(parts.Path);
        return prefix.StartsWith(Scheme, StringComparison.Ordinal) && isPlain
            ? prefix
            : throw new ArgumentException($"'{prefix}' does not begin with {Scheme}, a host and a slash.", nameof(prefix));
    }

    private static bool IsPlainHost(ReadOnlySpan<byte> authority)
    {
        bool isAddress = authority.StartsWith("["u8);
        int close = isAddress ? authority.IndexOf((byte)']') : -1;
        ReadOnlySpan<byte> rest = isAddress ? authority[(close + 1)..] : authority;
        int colon = rest.IndexOf((byte)':');
        ReadOnlySpan<byte> port = colon < 0 ? default : rest[(colon + 1)..];
        ReadOnlySpan<byte> name = isAddress ? authority[..(close + 1)] : colon < 0 ? rest : rest[..colon];
        bool isPort = colon < 0 || (ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number > 0);
        return isPort && (isAddress ? close > 0 && (colon < 0 ? rest.IsEmpty : colon == 0) && !name[1..^1].ContainsAnyExcept(AddressCharacters) : IsName(name));
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (byte b in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'-' or (byte)'.' or (byte)'_'))
            {
                return false;
            }
        }

        return !name.IsEmpty;
    }

    private static string WithoutDefaultPort(string host) => host.EndsWith(":443", StringComparison.Ordinal) ? host[..^4] : host;

    private static bool HasDotSegment(ReadOnlySpan<byte> path)
    {
        foreach (Range range in path.Split((byte)'/'))
        {
            string segment = Encoding.UTF8.GetString(path[range]).Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            if (segment is "." or "..")
            {
                return true;
            }
        }

        return false;
    }
}
