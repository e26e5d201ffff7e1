using System.Diagnostics;
using System.Globalization;
using System.Text;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Rdf;

/// <summary>Graphs made to be hard are refused, and how soon is a benchmark's question; large ordinary ones are accepted.</summary>
public sealed class RdfCanonicalizerWorkTests
{
    private static readonly string Clique = string.Concat(
        from i in Enumerable.Range(0, 10) from j in Enumerable.Range(0, 10) where i != j select $"_:n{i} <urn:p> _:n{j} .\n");

    /// <summary>A 4-regular graph on a torus: no node can be told from another.</summary>
    private static readonly string Torus = string.Concat(
        from i in Enumerable.Range(0, 12)
        from j in Enumerable.Range(0, 12)
        select $"_:n{i}x{j} <urn:p> _:n{(i + 1) % 12}x{j} .\n_:n{i}x{j} <urn:p> _:n{i}x{(j + 1) % 12} .\n");

    /// <summary>Two hubs with leaves that are all alike: their orders are as many as the factorial says.</summary>
    private static readonly string Stars = string.Concat(Enumerable.Range(0, 24).Select(i => $"_:hub{i % 2} <urn:p> _:leaf{i} .\n"));

    public static TheoryData<string> Poison => [nameof(Clique), nameof(Torus), nameof(Stars)];

    [Theory]
    [MemberData(nameof(Poison))]
    public void Poison_is_refused_by_the_budget(string name)
    {
        RdfDataset dataset = Parse(name switch { nameof(Clique) => Clique, nameof(Torus) => Torus, _ => Stars });
        JsonLdException error = Assert.Throws<JsonLdException>(() => new RdfCanonicalizer().Canonicalize(dataset));
        Assert.Equal(JsonLdErrorCode.CanonicalizationBudgetExceeded, error.Code);
    }

    [Fact]
    public void Ten_thousand_nodes_in_a_chain_are_accepted() =>
        AssertLabelled(10_000, string.Concat(Enumerable.Range(0, 10_000).Select(i => $"_:n{i} <urn:value> \"{i}\" .\n" + (i < 9_999 ? $"_:n{i} <urn:next> _:n{i + 1} .\n" : ""))));

    [Fact]
    public void Ten_thousand_nodes_of_one_shape_are_accepted() =>
        AssertLabelled(10_000, string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<urn:s> <urn:p> _:n{i} .\n_:n{i} <urn:a> \"same\" .\n_:n{i} <urn:b> \"{i}\" .\n")));

    [Fact]
    public void Thousand_leaves_that_are_wholly_alike_are_accepted() =>
        AssertLabelled(1_000, string.Concat(Enumerable.Range(0, 1_000).Select(i => $"<urn:s> <urn:p> _:n{i} .\n")));

    [Fact]
    public void Thousand_leaves_of_one_hub_are_accepted() =>
        AssertLabelled(1_001, string.Concat(Enumerable.Range(0, 1_000).Select(i => $"_:hub <urn:p> _:n{i} .\n")));

    [Fact]
    public async Task List_of_a_hundred_equal_values_is_accepted()
    {
        string canonical = await Documents.CanonicalAsync("{\"@id\":\"urn:s\",\"urn:p\":{\"@list\":[" + string.Join(',', Enumerable.Repeat("1", 100)) + "]}}");
        Assert.Equal(201, canonical.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Objects_as_deep_as_the_limits_allow_are_accepted()
    {
        int depth = JsonLdLimits.Default.MaxDepth - 1;
        string json = "{\"@context\":{\"@vocab\":\"urn:v#\"},\"a\":" + string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth + 1);
        Assert.Equal(depth + 1, (await Documents.CanonicalAsync(json)).Count(c => c == '\n'));
    }

    [Fact]
    public async Task List_of_ten_thousand_equal_values_is_refused_or_labelled_in_time()
    {
        string json = "{\"@id\":\"urn:s\",\"urn:p\":{\"@list\":[" + string.Join(',', Enumerable.Repeat("1", 10_000)) + "]}}";
        long start = Stopwatch.GetTimestamp();
        Exception? error = await Record.ExceptionAsync(
            async () => await new JsonLdProcessor().CanonicalizeAsync(Encoding.UTF8.GetBytes(json), cancellationToken: TestContext.Current.CancellationToken));
        Assert.True(error is null or JsonLdException { Code: JsonLdErrorCode.CanonicalizationBudgetExceeded });
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Issued_identifiers_map_labels_of_the_input_to_canonical_ones()
    {
        CanonicalRdf canonical = new RdfCanonicalizer().Canonicalize(Parse("_:x <urn:p> _:y .\n_:y <urn:q> \"v\" .\n"));
        Assert.Equal(["x", "y"], canonical.IssuedIdentifiers.Keys.Order(StringComparer.Ordinal));
        string x = canonical.IssuedIdentifiers["x"];
        string y = canonical.IssuedIdentifiers["y"];
        Assert.Equal(new[] { $"_:{x} <urn:p> _:{y} .", $"_:{y} <urn:q> \"v\" ." }.Order(StringComparer.Ordinal), canonical.ToString().Split('\n')[..^1]);
    }

    private static void AssertLabelled(int nodes, string text)
    {
        long start = Stopwatch.GetTimestamp();
        CanonicalRdf canonical = new RdfCanonicalizer().Canonicalize(Parse(text));
        Assert.Equal(
            Enumerable.Range(0, nodes).Select(i => "c14n" + i.ToString(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal),
            canonical.IssuedIdentifiers.Values.Order(StringComparer.Ordinal));
        Assert.Equal(canonical.ToString(), new RdfCanonicalizer().Canonicalize(NQuadsReader.Parse(canonical.NQuads.Span)).ToString());
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static RdfDataset Parse(string text) => NQuadsReader.Parse(Encoding.UTF8.GetBytes(text));
}
