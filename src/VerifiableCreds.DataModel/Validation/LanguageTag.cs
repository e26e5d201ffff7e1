namespace VerifiableCreds.DataModel;

/// <summary>Asks whether a language tag is well-formed.</summary>
/// <remarks>Syntax: BCP 47 (RFC 5646, 2.1): language, script, region, variants, extensions, private use; grandfathered tags included.</remarks>
internal static class LanguageTag
{
    private static readonly string[] Irregular =
    [
        "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao",
        "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka",
        "zh-min", "zh-min-nan", "zh-xiang",
    ];

    public static bool IsWellFormed(string tag)
    {
        string[] parts = tag.Split('-');
        if (!parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)))
        {
            return false;
        }

        if (Irregular.Contains(tag, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (parts[0] is "x" or "X")
        {
            return parts.Length > 1;
        }

        int at = 0;
        return TakeLanguage(parts, ref at) && TakeSubtags(parts, ref at) && TakeExtensions(parts, ref at);
    }

    private static bool TakeLanguage(string[] parts, ref int at)
    {
        if (parts[at].Length is < 2 or > 8 || !parts[at].All(char.IsAsciiLetter))
        {
            return false;
        }

        bool canExtend = parts[at++].Length <= 3;
        for (int extended = 0; canExtend && extended < 3 && At(parts, at, 3, char.IsAsciiLetter); extended++)
        {
            at++;
        }

        return true;
    }

    private static bool TakeSubtags(string[] parts, ref int at)
    {
        at += At(parts, at, 4, char.IsAsciiLetter) ? 1 : 0;
        at += At(parts, at, 2, char.IsAsciiLetter) || At(parts, at, 3, char.IsAsciiDigit) ? 1 : 0;
        var variants = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (at < parts.Length && (parts[at].Length >= 5 || (parts[at].Length == 4 && char.IsAsciiDigit(parts[at][0]))))
        {
            if (!variants.Add(parts[at++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TakeExtensions(string[] parts, ref int at)
    {
        var singletons = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (at < parts.Length)
        {
            if (parts[at].Length != 1 || !singletons.Add(parts[at]))
            {
                return false;
            }

            bool isPrivate = parts[at] is "x" or "X";
            int first = ++at;
            while (at < parts.Length && (isPrivate || parts[at].Length > 1))
            {
                at++;
            }

            if (at == first)
            {
                return false;
            }
        }

        return true;
    }

    private static bool At(string[] parts, int at, int length, Func<char, bool> kind) =>
        at < parts.Length && parts[at].Length == length && parts[at].All(kind);
}
