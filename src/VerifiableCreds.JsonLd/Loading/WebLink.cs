namespace VerifiableCreds.JsonLd;

/// <summary>One link of a <c>Link</c> header.</summary>
/// <remarks>
/// Specification: <see href="https://www.rfc-editor.org/rfc/rfc8288#appendix-B.2">RFC 8288, appendix B.2</see>. What does not follow
/// the grammar ends the list; the links before it count.
/// </remarks>
/// <param name="Target">The reference between the angle brackets, as it stands.</param>
/// <param name="Relations">The relation types of the first <c>rel</c>.</param>
/// <param name="Type">The first <c>type</c>: what the target is expected to be.</param>
internal sealed record WebLink(string Target, IReadOnlyList<string> Relations, string? Type)
{
    /// <summary>Relation types are compared without case (RFC 8288, 2.1).</summary>
    public bool HasRelation(string relation) => Relations.Contains(relation, StringComparer.OrdinalIgnoreCase);

    /// <summary>The links of a header, in order; those that are about another resource (<c>anchor</c>) are left out.</summary>
    public static IReadOnlyList<WebLink> Parse(string header)
    {
        var links = new List<WebLink>();
        int at = 0;
        while (TryParseOne(header, ref at, out WebLink? link))
        {
            if (link is not null)
            {
                links.Add(link);
            }

            at = SkipBlanks(header, at);
            if (at >= header.Length || header[at] != ',')
            {
                break;
            }
        }

        return links;
    }

    private static bool TryParseOne(string header, ref int at, out WebLink? link)
    {
        link = null;
        while (at < header.Length && header[at] is ' ' or '\t' or ',')
        {
            at++;
        }

        int close = at < header.Length && header[at] == '<' ? header.IndexOf('>', at) : -1;
        if (close < 0)
        {
            return false;
        }

        string target = header[(at + 1)..close];
        at = close + 1;
        string? relations = null;
        string? type = null;
        bool isOfAnother = false;
        while (TryParseParameter(header, ref at, out ReadOnlySpan<char> name, out string value))
        {
            if (name.Equals("rel", StringComparison.OrdinalIgnoreCase))
            {
                relations ??= value;
            }
            else if (name.Equals("type", StringComparison.OrdinalIgnoreCase))
            {
                type ??= value;
            }

            isOfAnother |= name.Equals("anchor", StringComparison.OrdinalIgnoreCase);
        }

        link = isOfAnother ? null : new WebLink(target, (relations ?? "").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries), type);
        return true;
    }

    /// <summary>Reads <c>; name=value</c>, where the value is a token or a quoted string, or missing.</summary>
    private static bool TryParseParameter(string header, ref int at, out ReadOnlySpan<char> name, out string value)
    {
        name = default;
        value = "";
        int next = SkipBlanks(header, at);
        if (next >= header.Length || header[next] != ';')
        {
            return false;
        }

        at = SkipBlanks(header, next + 1);
        int start = at;
        while (at < header.Length && header[at] is not (' ' or '\t' or '=' or ';' or ','))
        {
            at++;
        }

        name = header.AsSpan(start, at - start);
        next = SkipBlanks(header, at);
        if (next >= header.Length || header[next] != '=')
        {
            return true;
        }

        at = SkipBlanks(header, next + 1);
        value = at < header.Length && header[at] == '"' ? QuotedString(header, ref at) : Token(header, ref at);
        return true;
    }

    private static string Token(string header, ref int at)
    {
        int start = at;
        while (at < header.Length && header[at] is not (' ' or '\t' or ';' or ','))
        {
            at++;
        }

        return header[start..at];
    }

    /// <summary>A string without an end goes as far as the header does.</summary>
    private static string QuotedString(string header, ref int at)
    {
        var value = new System.Text.StringBuilder();
        for (at++; at < header.Length && header[at] != '"'; at++)
        {
            if (header[at] == '\\' && at + 1 < header.Length)
            {
                at++;
            }

            value.Append(header[at]);
        }

        at = Math.Min(at + 1, header.Length);
        return value.ToString();
    }

    private static int SkipBlanks(string header, int at)
    {
        while (at < header.Length && header[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
