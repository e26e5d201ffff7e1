namespace VerifiableCreds.JsonLd.Rdf;

/// <content>The order of lines that are not written yet.</content>
/// <remarks>
/// A line is its terms with spaces between them. No character of a term that may follow where another term ends sorts before the
/// space, and a line without a graph goes on with a full stop, which sorts before any graph. So comparing term by term is
/// comparing the lines, and terms that are the same need not be looked at.
/// </remarks>
internal sealed partial class Canonicalization
{
    private static readonly int[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private int CompareLines(in QuadIds a, in QuadIds b)
    {
        if (a.Subject != b.Subject)
        {
            return CompareTerms(a.Subject, b.Subject);
        }

        if (a.Predicate != b.Predicate)
        {
            return _terms.TextOf(a.Predicate).SequenceCompareTo(_terms.TextOf(b.Predicate));
        }

        return a.Object != b.Object ? CompareTerms(a.Object, b.Object) : CompareGraphs(a.Graph, b.Graph);
    }

    private int CompareGraphs(int a, int b)
    {
        if (a == b)
        {
            return 0;
        }

        return a == RdfDataset.DefaultGraph ? -1 : b == RdfDataset.DefaultGraph ? 1 : CompareTerms(a, b);
    }

    private int CompareTerms(int a, int b)
    {
        int left = _positions[a];
        int right = _positions[b];
        if (left >= 0 || right >= 0)
        {
            // '_' sorts after the '<' of an IRI and the '"' of a literal.
            return left < 0 ? -1 : right < 0 ? 1 : DecimalOrder(_canonical[left]).CompareTo(DecimalOrder(_canonical[right]));
        }

        return _terms.TextOf(a).SequenceCompareTo(_terms.TextOf(b));
    }

    /// <summary>A key by which numbers sort as their decimal texts do: digits aligned to the left, then the length.</summary>
    private static long DecimalOrder(int number)
    {
        int digits = 1;
        while (digits < PowersOfTen.Length && number >= PowersOfTen[digits])
        {
            digits++;
        }

        return ((long)number * PowersOfTen[PowersOfTen.Length - digits] * 16) + digits;
    }
}
