namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>The order of texts by their code points, which UTF-16 order is not.</summary>
internal static class CodePoints
{
    public static readonly Comparer<string> Order = Comparer<string>.Create((a, b) =>
    {
        using IEnumerator<int> left = Of(a).GetEnumerator();
        using IEnumerator<int> right = Of(b).GetEnumerator();
        while (true)
        {
            bool isLeft = left.MoveNext();
            bool isRight = right.MoveNext();
            if (!isLeft || !isRight || left.Current != right.Current)
            {
                return !isLeft || !isRight ? isLeft.CompareTo(isRight) : left.Current.CompareTo(right.Current);
            }
        }
    });

    private static IEnumerable<int> Of(string text) => text.EnumerateRunes().Select(rune => rune.Value);
}
