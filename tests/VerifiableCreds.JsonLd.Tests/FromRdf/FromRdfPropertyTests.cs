using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.FromRdf;

/// <summary>There and back again: the dataset is the same.</summary>
public sealed class FromRdfPropertyTests
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static readonly JsonLdOptions Options = new() { Base = "http://ex.org/dir/doc", SafeMode = false };

    private static readonly Gen<string> Node = Gen.OneOf("_:a", "_:b", "_:c", "_:d", "_:e", "<http://ex.org/s>");

    /// <summary>Few nodes and the predicates of lists: chains, forks, rings, lists in lists and in each other.</summary>
    private static readonly Gen<string> ListLikeQuad = Gen.Select(
        Node,
        Gen.OneOf($"<{Rdf}first>", $"<{Rdf}rest>", $"<{Rdf}first>", $"<{Rdf}rest>", "<http://ex.org/p>", $"<{Rdf}type>"),
        Gen.OneOf<string>(Node, Gen.OneOf($"<{Rdf}nil>", $"<{Rdf}nil>", "\"x\"", "\"x\"@en")),
        Gen.OneOf("", "", "", "<http://ex.org/g> ", "_:e "),
        (subject, predicate, value, graph) => $"{subject} {predicate} {value} {graph}.\n");

    public static TheoryData<RdfDirection, bool> Variants => new()
    {
        { RdfDirection.None, false }, { RdfDirection.None, true }, { RdfDirection.I18nDatatype, false }, { RdfDirection.CompoundLiteral, true },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Datasets_of_documents_come_back(RdfDirection direction, bool useRdfType) =>
        GeneratedDocuments.WithGraphs.Where(HasNoConflicts).Sample(
            document =>
            {
                var processor = new JsonLdProcessor(Options with { RdfDirection = direction, UseRdfType = useRdfType });
                AssertRoundTrip(processor, Documents.ToRdf(processor, document));
            },
            iter: 300,
            threads: 1);

    [Fact]
    public void Datasets_full_of_half_lists_come_back() =>
        ListLikeQuad.Array[1, 14].Sample(
            quads => AssertRoundTrip(new JsonLdProcessor(Options), NQuadsReader.Parse(Encoding.UTF8.GetBytes(string.Concat(quads)))),
            iter: 20_000,
            threads: 1);

    private static void AssertRoundTrip(JsonLdProcessor processor, RdfDataset dataset)
    {
        JsonArray document = processor.FromRdf(dataset);
        RdfDataset again = Documents.ToRdf(processor, document.ToJsonString());
        string expected = Documents.Canonical(dataset);
        Assert.True(expected == Documents.Canonical(again), expected + "\n" + document.ToJsonString());
    }

    private static bool HasNoConflicts(string document)
    {
        try
        {
            return Documents.ToRdf(new JsonLdProcessor(Options), document) is not null;
        }
        catch (JsonLdException exception) when (exception.Code == JsonLdErrorCode.ConflictingIndexes)
        {
            return false;
        }
    }
}
