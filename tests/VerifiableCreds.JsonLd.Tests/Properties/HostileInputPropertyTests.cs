using System.Text;
using CsCheck;
using VerifiableCreds.JsonLd.Rdf;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>Whatever comes in, what comes out is an outcome or a <see cref="JsonLdException"/>.</summary>
public sealed class HostileInputPropertyTests
{
    private const int Count = 3_000;

    private static readonly byte[] Context = Encoding.UTF8.GetBytes(ContextDocuments.Context);

    private static readonly JsonLdLimits Limits = new() { MaxDocumentBytes = 100_000, CanonicalizationWorkBase = 500, CanonicalizationWorkPerBlankNode = 0 };

    private static readonly JsonLdProcessor[] Processors =
    [
        .. from safeMode in new[] { true, false }
           from direction in Enum.GetValues<RdfDirection>()
           select new JsonLdProcessor(new JsonLdOptions { Base = "http://ex.org/dir/doc", SafeMode = safeMode, RdfDirection = direction, Limits = Limits }),
        new JsonLdProcessor(new JsonLdOptions { SafeMode = false, ProcessingMode = JsonLdProcessingMode.JsonLd10, Limits = Limits }),
        new JsonLdProcessor(new JsonLdOptions { SafeMode = false, ProduceGeneralizedRdf = true, UseNativeTypes = true, UseRdfType = true, Ordered = true, Limits = Limits }),
    ];

    private static readonly Gen<string> Lines = GeneratedQuads.Any.Select(quads => string.Concat(quads.Select(quad => quad.ToString())));

    private static readonly Gen<string> Lists = Gen.Select(
        Gen.OneOf("_:a", "_:b", "<urn:s>"), Gen.OneOf("first", "rest", "type", "value", "language", "direction"),
        Gen.OneOf<string>(Gen.OneOf("_:a", "_:b", "\"x\"", "\"{}\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>"), Gen.Const("<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>")),
        (subject, predicate, value) => $"{subject} <http://www.w3.org/1999/02/22-rdf-syntax-ns#{predicate}> {value} .\n").Array[1, 8].Select(string.Concat);

    public static TheoryData<string> Sources => ["bytes", "documents", "expanded documents"];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Json_and_its_canonical_form(string source) => Check(Source(source), (_, bytes) =>
    {
        using JsonTape tape = JsonTape.Parse(bytes, Limits);
        byte[] canonical = Jcs.Canonicalize(tape.Root);
        Assert.Equal(canonical, Jcs.Canonicalize(canonical));
    });

    [Theory]
    [MemberData(nameof(Sources))]
    public void Expansion(string source) => Check(Source(source), (processor, bytes) => processor.ExpandAsync(bytes).AsTask().GetAwaiter().GetResult());

    [Theory]
    [MemberData(nameof(Sources))]
    public void Conversion_to_RDF_and_its_canonical_form(string source) => Check(Source(source), (processor, bytes) =>
        Assert.True(Outcome.IsAccepted(Encoding.UTF8.GetString(processor.CanonicalizeAsync(bytes).AsTask().GetAwaiter().GetResult().NQuads.Span))));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Conversion_to_RDF_and_back(string source) => Check(Source(source), (processor, bytes) =>
        processor.FromRdf(processor.ToRdfAsync(bytes).AsTask().GetAwaiter().GetResult()));

    [Theory]
    [MemberData(nameof(Sources))]
    public void Compaction(string source) => Check(Source(source), (processor, bytes) =>
        processor.CompactAsync(bytes, Context).AsTask().GetAwaiter().GetResult());

    [Fact]
    public void Compaction_with_a_hostile_context() => Check(Mutations.Of(Gen.Const(ContextDocuments.Context)), (processor, bytes) =>
        processor.CompactAsync(Encoding.UTF8.GetBytes(Expanded), bytes).AsTask().GetAwaiter().GetResult());

    [Theory]
    [MemberData(nameof(Sources))]
    public void Flattening(string source) => Check(Source(source), (processor, bytes) =>
    {
        processor.FlattenAsync(bytes).AsTask().GetAwaiter().GetResult();
        processor.FlattenAsync(bytes, Context).AsTask().GetAwaiter().GetResult();
    });

    [Fact]
    public void NQuads() => Check(Gen.OneOf<byte[]>(Mutations.Bytes, Mutations.Of(Lines), Mutations.Of(Lists)), (processor, bytes) =>
    {
        RdfDataset dataset = NQuadsReader.Parse(bytes, Limits);
        string canonical = new RdfCanonicalizer(limits: Limits).Canonicalize(dataset).ToString();
        Assert.Equal(canonical.Count(c => c == '\n'), dataset.ToQuads().Count());
        processor.FromRdf(dataset);
    });

    private const string Expanded = """
        [{"@id":"http://ex.org/a","@type":["http://ex.org/T"],"http://ex.org/name":[{"@value":"n","@language":"en"},{"@value":5}],"http://ex.org/list":[{"@list":[{"@value":"x"}]}],
        "http://ex.org/graph":[{"@graph":[{"@id":"_:b0","http://ex.org/keyed":[{"@id":"http://ex.org/b","@index":"i"}]}]}],"@reverse":{"http://ex.org/child":[{"@id":"http://ex.org/c"}]},
        "@included":[{"@id":"http://ex.org/d","http://ex.org/json":[{"@value":{"a":[1]},"@type":"@json"}]}]}]
        """;

    private static Gen<byte[]> Source(string name) => name switch
    {
        "bytes" => Mutations.Bytes,
        "documents" => Mutations.Of(ContextDocuments.Any),
        _ => Mutations.Of(GeneratedDocuments.WithGraphs),
    };

    private static void Check(Gen<byte[]> input, Action<JsonLdProcessor, byte[]> action)
    {
        int refused = 0;
        Gen.Select(input, Gen.OneOf(Processors)).Sample(
            (bytes, processor) =>
            {
                try
                {
                    action(processor, bytes);
                }
                catch (JsonLdException exception)
                {
                    Assert.NotEmpty(exception.Message);
                    Interlocked.Increment(ref refused);
                }
            },
            iter: Count,
            print: sample => Mutations.Print(sample.Item1) + "\n" + sample.Item2.Options);
        Assert.InRange(refused, Count / 10, Count);
    }
}
