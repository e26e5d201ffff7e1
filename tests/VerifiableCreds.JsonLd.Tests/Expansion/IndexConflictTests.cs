using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Expansion;

/// <summary>Two indexes on one node are an error within one graph.</summary>
public sealed class IndexConflictTests
{
    private static readonly JsonLdOptions Options = new() { SafeMode = false };

    [Fact]
    public void JsonLdApi_7_2_A_node_may_have_another_index_in_another_graph()
    {
        RdfDataset dataset = Documents.ToRdf(
            new JsonLdProcessor(Options),
            """{"@id": "urn:a", "@index": "i", "urn:p": 1, "@graph": [{"@id": "urn:a", "@index": "j", "urn:p": 2}]}""");
        Assert.Equal(2, dataset.Count);
    }

    [Fact]
    public async Task JsonLdApi_7_2_Two_indexes_in_one_graph_are_refused()
    {
        JsonLdException refusal = await Documents.RefusalAsync(
            """[{"@id": "urn:a", "@index": "i", "urn:p": 1}, {"@id": "urn:a", "@index": "j", "urn:p": 2}]""", Options);
        Assert.Equal(JsonLdErrorCode.ConflictingIndexes, refusal.Code);
    }
}
