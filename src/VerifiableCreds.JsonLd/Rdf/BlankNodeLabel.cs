namespace VerifiableCreds.JsonLd.Rdf;

/// <summary>The characters of blank node labels: <see href="https://www.w3.org/TR/n-quads/#grammar-production-BLANK_NODE_LABEL">N-Quads, BLANK_NODE_LABEL</see>.</summary>
internal static class BlankNodeLabel
{
    public static bool Accepts(int code, bool isFirst)
    {
        if (code < 0x80)
        {
            char c = (char)code;
            return char.IsAsciiLetterOrDigit(c) || c is '_' or ':' || (!isFirst && c is '-' or '.');
        }

        if (!isFirst && code is 0xB7 or (>= 0x300 and <= 0x36F) or (>= 0x203F and <= 0x2040))
        {
            return true;
        }

        return code is (>= 0xC0 and <= 0xD6) or (>= 0xD8 and <= 0xF6) or (>= 0xF8 and <= 0x2FF) or (>= 0x370 and <= 0x37D)
            or (>= 0x37F and <= 0x1FFF) or (>= 0x200C and <= 0x200D) or (>= 0x2070 and <= 0x218F) or (>= 0x2C00 and <= 0x2FEF)
            or (>= 0x3001 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFFD) or (>= 0x10000 and <= 0xEFFFF);
    }
}
