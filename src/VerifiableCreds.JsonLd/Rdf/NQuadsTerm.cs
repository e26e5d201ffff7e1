namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>Reads the N-Quads text of one term back into its parts.</summary>
internal static class NQuadsTerm
{
    private const string XsdString = "http://www.w3.org/2001/XMLSchema#string";
    private const string RdfLangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

    public static RdfTerm ToTerm(RdfTermKind kind, string text)
    {
        switch (kind)
        {
            case RdfTermKind.Iri:
                return new RdfTerm(kind, text[1..^1]);
            case RdfTermKind.BlankNode:
                return new RdfTerm(kind, text[2..]);
            default:
                int end = text.LastIndexOf('"');
                string value = Unescape(text[1..end]);
                string tail = text[(end + 1)..];
                return tail.Length == 0 ? new RdfTerm(kind, value, XsdString)
                    : tail[0] == '@' ? new RdfTerm(kind, value, RdfLangString, tail[1..])
                    : new RdfTerm(kind, value, tail[3..^1]);
        }
    }

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }

            char escape = text[++i];
            plain.Append(escape switch { 'b' => '\b', 't' => '\t', 'n' => '\n', 'f' => '\f', 'r' => '\r', 'u' => Code(text, ref i), _ => escape });
        }

        return plain.ToString();
    }

    private static char Code(string text, ref int at)
    {
        char code = (char)Convert.ToInt32(text.Substring(at + 1, 4), 16);
        at += 4;
        return code;
    }
}
