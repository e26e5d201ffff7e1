namespace VerifiableCreds.DataIntegrity;

/// <summary>The least that every URL has: a scheme, and no white space or controls.</summary>
/// <remarks>Specification: <see href="https://www.rfc-editor.org/rfc/rfc3986#section-3.1">RFC 3986, 3.1</see>.</remarks>
internal static class AbsoluteUrl
{
    public static bool IsValid(ReadOnlySpan<char> url)
    {
        int colon = url.IndexOf(':');
        if (colon < 1 || colon == url.Length - 1 || !char.IsAsciiLetter(url[0]))
        {
            return false;
        }

        foreach (char c in url[1..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        foreach (char c in url[colon..])
        {
            if (c <= ' ' || c == '\u007F' || char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }
}
