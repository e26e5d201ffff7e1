namespace VerifiableCreds.JsonLd.Rdf;

/// <content>The order of lines that are not written yet.</content>
/// <remarks>
/// A line is its terms with spaces between them. No character of a term that may follow where another term ends sorts before the
/// space, and a line without a graph goes on with a full stop, which sorts before any graph. So comparing term by term is
/// comparing the lines, and terms that are the same need not be looked at.
/// </remarks>
internal sealed partial class Canonicalization
{
    /// <summary>In place of a reference node: blank nodes have their canonical labels.</summary>
    private const int Canonical = -1;

    /// <summary>Up to here insertion is the faster way to sort.</summary>
    private const int MostSortedByInsertion = 24;

    private static readonly int[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>The subjects, each once; the group of each term that is one; the groups in order; and where each group's quads begin.</summary>
    private int[] _subjects = [];
    private int[] _groups = [];
    private int[] _groupOrder = [];
    private int[] _groupStarts = [];

    /// <summary>The quads in the order of their lines: subjects first, which are few, then the quads of each.</summary>
    private ReadOnlySpan<int> SortLines()
    {
        int count = GroupBySubject();
        Span<int> order = _order.AsSpan(0, _quadCount);
        int start = 0;
        foreach (int group in _groupOrder.AsSpan(0, count))
        {
            int length = _groupStarts[group];
            _groupStarts[group] = start;
            start += length;
        }

        for (int quad = 0; quad < _quadCount; quad++)
        {
            order[_groupStarts[_groups[_quads[quad].Subject]]++] = quad;
        }

        start = 0;
        foreach (int group in _groupOrder.AsSpan(0, count))
        {
            SortQuads(order[start.._groupStarts[group]], Canonical);
            start = _groupStarts[group];
        }

        return order;
    }

    /// <summary>Finds the subjects and sorts them; <see cref="_groupStarts"/> holds the number of quads of each.</summary>
    private int GroupBySubject()
    {
        Room.For(ref _groups, _terms.Count);
        _groups.AsSpan(0, _terms.Count).Fill(-1);
        Room.For(ref _subjects, _quadCount);
        Room.For(ref _groupOrder, _quadCount);
        Room.For(ref _groupStarts, _quadCount);
        int count = 0;
        foreach (ref readonly QuadIds quad in _quads.AsSpan(0, _quadCount))
        {
            ref int group = ref _groups[quad.Subject];
            if (group < 0)
            {
                group = count;
                _subjects[count] = quad.Subject;
                _groupOrder[count] = count;
                _groupStarts[count++] = 0;
            }

            _groupStarts[group]++;
        }

        _groupOrder.AsSpan(0, count).Sort(_bySubject);
        return count;
    }

    /// <summary>Sorts quads by their lines, with the labels of <see cref="Canonical"/> or of the reference node.</summary>
    private void SortQuads(Span<int> quads, int reference)
    {
        if (quads.Length > MostSortedByInsertion)
        {
            SortMany(quads, reference);
            return;
        }

        for (int i = 1; i < quads.Length; i++)
        {
            int quad = quads[i];
            int at = i;
            while (at > 0 && CompareLines(_quads[quads[at - 1]], _quads[quad], reference) > 0)
            {
                quads[at] = quads[at - 1];
                at--;
            }

            quads[at] = quad;
        }
    }

    /// <summary>Apart, so that only who comes here pays for what the comparison captures.</summary>
    private void SortMany(Span<int> quads, int reference) => quads.Sort((a, b) => CompareLines(_quads[a], _quads[b], reference));

    private int CompareLines(in QuadIds a, in QuadIds b, int reference)
    {
        int order = CompareTerms(a.Subject, b.Subject, reference);
        if (order == 0 && a.Predicate != b.Predicate)
        {
            order = _terms.TextOf(a.Predicate).SequenceCompareTo(_terms.TextOf(b.Predicate));
        }

        order = order != 0 ? order : CompareTerms(a.Object, b.Object, reference);
        if (order != 0 || a.Graph == b.Graph)
        {
            return order;
        }

        return a.Graph == RdfDataset.DefaultGraph ? -1 : b.Graph == RdfDataset.DefaultGraph ? 1 : CompareTerms(a.Graph, b.Graph, reference);
    }

    private int CompareTerms(int a, int b, int reference)
    {
        if (a == b)
        {
            return 0;
        }

        int left = _positions[a];
        int right = _positions[b];
        if (left < 0 && right < 0)
        {
            return _terms.TextOf(a).SequenceCompareTo(_terms.TextOf(b));
        }

        // '_' sorts after the '<' of an IRI and the '"' of a literal, and "_:a" before "_:z".
        return left < 0 ? -1 : right < 0 ? 1
            : reference == Canonical ? DecimalOrder(_canonical[left]).CompareTo(DecimalOrder(_canonical[right]))
            : (right == reference).CompareTo(left == reference);
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
