using System.Globalization;
using System.Text;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>RDFC-1.0 beside the specification's own steps, and beside itself over the same dataset told otherwise.</summary>
public sealed class CanonicalFormPropertyTests
{
    private static readonly JsonLdLimits Limits = new() { CanonicalizationWorkBase = 1_500, CanonicalizationWorkPerBlankNode = 0 };

    public static TheoryData<string, RdfHash, int> Datasets => new()
    {
        { nameof(GeneratedQuads.Any), RdfHash.Sha256, 4_000 }, { nameof(GeneratedQuads.Any), RdfHash.Sha384, 2_000 },
        { nameof(GeneratedQuads.Shapes), RdfHash.Sha256, 3_000 }, { nameof(GeneratedQuads.Shapes), RdfHash.Sha384, 1_500 },
        { nameof(GeneratedQuads.Copies), RdfHash.Sha256, 2_000 }, { nameof(GeneratedQuads.Copies), RdfHash.Sha384, 1_000 },
        { nameof(GeneratedQuads.Rings), RdfHash.Sha256, 200 }, { nameof(GeneratedQuads.Rings), RdfHash.Sha384, 100 },
    };

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Steps_of_the_specification_give_the_same(string kind, RdfHash hash, int count)
    {
        int compared = 0;
        Of(kind).Sample(
            quads =>
            {
                if (TryCanonicalize(quads, hash) is { } canonical)
                {
                    Interlocked.Increment(ref compared);
                    Assert.Equal(ReferenceRdfc.Canonicalize(quads, hash), canonical);
                }
            },
            iter: count,
            print: Print);
        Assert.InRange(compared, count * 9 / 10, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public void Labels_order_and_duplicates_change_nothing(string kind, RdfHash hash, int count)
    {
        int compared = 0;
        Gen.Select(Of(kind).Select(WithGraphsByPredicate), Gen.Int).Sample(
            (quads, seed) =>
            {
                if (TryCanonicalize(quads, hash) is { } canonical && TryCanonicalize(Retold(quads, new Random(seed)), hash) is { } retold)
                {
                    Interlocked.Increment(ref compared);
                    Assert.Equal(canonical, retold);
                    Assert.Equal(canonical, new RdfCanonicalizer(hash).Canonicalize(NQuadsReader.Parse(Encoding.UTF8.GetBytes(canonical))).ToString());
                }
            },
            iter: count,
            print: sample => Print(sample.Item1));
        Assert.InRange(compared, count * 9 / 10, int.MaxValue);
    }

    /// <summary>
    /// Hash Related Blank Node leaves the graph out. Here _:c and _:d link to the same two nodes, in the two graphs crosswise, which no
    /// step of the specification sees: whichever comes first gets the lesser label. This pins what the specification says, no more.
    /// </summary>
    [Fact]
    public void Rdfc10_4_7_3_Nodes_that_differ_in_the_graphs_of_their_links_alone_are_labelled_as_they_come()
    {
        QuadText[] quads =
        [
            new("_:a", "<urn:is>", "\"a\"", ""), new("_:b", "<urn:is>", "\"b\"", ""),
            new("_:c", "<urn:p>", "_:a", ""), new("_:c", "<urn:p>", "_:b", "<urn:g>"),
            new("_:d", "<urn:p>", "_:b", ""), new("_:d", "<urn:p>", "_:a", "<urn:g>"),
        ];
        QuadText[] reversed = [.. quads.Reverse()];
        Assert.Equal(ReferenceRdfc.Canonicalize(quads, RdfHash.Sha256), TryCanonicalize(quads, RdfHash.Sha256));
        Assert.Equal(ReferenceRdfc.Canonicalize(reversed, RdfHash.Sha256), TryCanonicalize(reversed, RdfHash.Sha256));
        Assert.NotEqual(TryCanonicalize(quads, RdfHash.Sha256), TryCanonicalize(reversed, RdfHash.Sha256));
    }

    private static Gen<QuadText[]> Of(string kind) => kind switch
    {
        nameof(GeneratedQuads.Any) => GeneratedQuads.Any,
        nameof(GeneratedQuads.Shapes) => GeneratedQuads.Shapes,
        nameof(GeneratedQuads.Copies) => GeneratedQuads.Copies,
        _ => GeneratedQuads.Rings,
    };

    /// <summary>The canonical form; nothing where the budget ends first.</summary>
    private static string? TryCanonicalize(IEnumerable<QuadText> quads, RdfHash hash)
    {
        try
        {
            return new RdfCanonicalizer(hash, Limits).Canonicalize(QuadText.Parse(quads)).ToString();
        }
        catch (JsonLdException exception) when (exception.Code == JsonLdErrorCode.CanonicalizationBudgetExceeded)
        {
            return null;
        }
    }

    /// <summary>Each predicate in one graph only, so that the steps of the specification can tell all nodes apart that are not alike.</summary>
    private static QuadText[] WithGraphsByPredicate(QuadText[] quads) =>
        [.. quads.Select(quad => quad with { Graph = quads.First(other => other.Predicate == quad.Predicate).Graph })];

    private static QuadText[] Retold(QuadText[] quads, Random random)
    {
        string[] nodes = [.. quads.SelectMany(quad => quad.BlankNodes()).Distinct()];
        int[] numbers = [.. Enumerable.Range(0, nodes.Length)];
        random.Shuffle(numbers);
        QuadText[] retold = [.. quads.Concat(random.GetItems(quads, 3)).Select(quad => quad.WithLabels(
            label => "_:c14n" + numbers[Array.IndexOf(nodes, label)].ToString(CultureInfo.InvariantCulture)))];
        random.Shuffle(retold);
        return retold;
    }

    private static string Print(QuadText[] quads) => "\n" + string.Concat(quads.Select(quad => quad.ToString()));
}
