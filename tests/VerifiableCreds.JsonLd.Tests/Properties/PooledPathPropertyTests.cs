using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>Whatever a workspace was used for before, and whoever uses others meanwhile, its outcome is that of a new one.</summary>
public sealed class PooledPathPropertyTests
{
    private static readonly JsonLdOptions Options = new()
    {
        Base = "http://ex.org/dir/doc",
        SafeMode = false,
        Limits = new JsonLdLimits { MaxQuads = 60, CanonicalizationWorkBase = 400, CanonicalizationWorkPerBlankNode = 0 },
    };

    /// <summary>Seven nodes, each joined to every other: the budget ends in the middle of the hashes.</summary>
    private static readonly string Clique = "[" + string.Join(',', Enumerable.Range(0, 7).Select(
        i => $"{{\"@id\":\"_:n{i}\",\"urn:p\":[{string.Join(',', Enumerable.Range(0, 7).Where(j => j != i).Select(j => $"{{\"@id\":\"_:n{j}\"}}"))}]}}")) + "]";

    /// <summary>More quads than the limit allows.</summary>
    private static readonly string Large = "[" + string.Join(',', Enumerable.Range(0, 80).Select(i => $"{{\"@id\":\"_:n{i}\",\"urn:p\":{i}}}")) + "]";

    /// <summary>Documents that fail after some of their quads were made, within lists, graphs and maps among other places.</summary>
    private static readonly Gen<string> Failing = Gen.OneOf<string>(
        Gen.OneOf(Clique, Large, "{\"@id\":\"urn:s\",\"urn:p\":[1,{\"@list\":[{\"@id\":\"_:b0\",\"urn:q\":2},{\"@id\":7}]}]}"),
        Gen.OneOf(
            "{\"@graph\":[{\"ex:p\":{\"@graph\":[{\"ex:q\":1},{\"@value\":1,\"@id\":\"x\"}]}}]}",
            "{\"ex:a\":1,\"list\":[\"x\",{\"@list\":[1,{\"@type\":5}]}]}",
            "{\"ex:a\":1,\"parent\":{\"ex:b\":2,\"@reverse\":{\"ex:c\":\"no node\"}}}",
            "{\"type\":\"T\",\"graphById\":{\"_:b0\":{\"ex:b\":2,\"names\":{\"en\":5}}}}",
            "{\"id\":\"_:b0\",\"@index\":\"i\",\"ex:p\":{\"id\":\"_:b0\",\"@index\":\"j\"}}",
            "{\"ex:a\":{\"ex:b\":[{\"ex:c\":1},{\"@context\":{\"x\":{\"@id\":7}},\"x\":1}]}}").Select(body => $"{{\"@context\":{ContextDocuments.Context},{body[1..]}"));

    private static readonly Gen<string> Mixed = Gen.OneOf<string>(ContextDocuments.Any, ContextDocuments.Any, GeneratedDocuments.WithGraphs, Failing);

    [Fact]
    public void One_processor_for_many_documents_gives_what_a_new_one_gives()
    {
        var shared = new JsonLdProcessor(Options);
        int failed = 0;
        Mixed.Array[1, 12].Sample(
            documents =>
            {
                foreach (string document in documents)
                {
                    string expected = Outcome.OfDocument(new JsonLdProcessor(Options), document);
                    Assert.Equal(expected, Outcome.OfPooled(shared, document));
                    failed += Outcome.IsAccepted(expected) ? 0 : 1;
                }
            },
            iter: 120,
            threads: 1,
            print: documents => string.Join('\n', documents));
        Assert.InRange(failed, 120, int.MaxValue);
    }

    [Fact]
    public void Several_threads_do_not_meet() => Mixed.Array[60].Sample(
        documents =>
        {
            string[] expected = [.. documents.Select(document => Outcome.OfDocument(new JsonLdProcessor(Options), document))];
            var shared = new JsonLdProcessor(Options);
            string[] actual = new string[8 * documents.Length];
            Parallel.For(0, actual.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
                actual[i] = Outcome.OfPooled(shared, documents[i * 7 % documents.Length]));
            Assert.Equal(Enumerable.Range(0, actual.Length).Select(i => expected[i * 7 % documents.Length]), actual);
        },
        iter: 3,
        threads: 1,
        print: documents => string.Join('\n', documents));

    [Theory]
    [InlineData(nameof(Clique), JsonLdErrorCode.CanonicalizationBudgetExceeded)]
    [InlineData(nameof(Large), JsonLdErrorCode.TooManyQuads)]
    public void Documents_that_fail_late_do_fail(string name, JsonLdErrorCode code) =>
        Assert.Equal(code.ToString(), Outcome.OfPooled(new JsonLdProcessor(Options), name == nameof(Clique) ? Clique : Large));
}
