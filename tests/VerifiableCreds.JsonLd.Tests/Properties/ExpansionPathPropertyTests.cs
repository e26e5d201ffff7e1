using System.Text.Json.Nodes;
using CsCheck;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>One algorithm, two sinks: quads straight from a document are those of its expanded form; the order of keys is no matter.</summary>
public sealed class ExpansionPathPropertyTests
{
    private const int Count = 800;

    private static readonly JsonLdOptions Options = new() { Base = "http://ex.org/dir/doc" };

    public static TheoryData<bool, RdfDirection> Variants => new()
    {
        { true, RdfDirection.None }, { false, RdfDirection.None }, { false, RdfDirection.I18nDatatype }, { false, RdfDirection.CompoundLiteral },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Quads_are_those_of_the_expanded_document(bool safeMode, RdfDirection direction)
    {
        var processor = new JsonLdProcessor(Options with { SafeMode = safeMode, RdfDirection = direction });
        int accepted = 0;
        ContextDocuments.Any.Sample(
            document =>
            {
                string expected = Outcome.OfExpanded(processor, document);
                AssertSame(expected, Outcome.OfDocument(processor, document));
                _ = Outcome.IsAccepted(expected) ? Interlocked.Increment(ref accepted) : 0;
            },
            iter: Count,
            print: document => document);
        Assert.InRange(accepted, Count / (safeMode ? 10 : 2), int.MaxValue);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Order_of_keys_changes_nothing(bool safeMode)
    {
        var processor = new JsonLdProcessor(Options with { SafeMode = safeMode });
        int accepted = 0;
        Gen.Select(ContextDocuments.Any, Gen.Int).Sample(
            (document, seed) =>
            {
                string shuffled = Shuffled(JsonNode.Parse(document), new Random(seed))!.ToJsonString();
                string expected = Outcome.OfDocument(processor, document);
                AssertSame(expected, Outcome.OfDocument(processor, shuffled));
                _ = Outcome.IsAccepted(expected) ? Interlocked.Increment(ref accepted) : 0;
            },
            iter: Count,
            print: sample => sample.Item1);
        Assert.InRange(accepted, Count / (safeMode ? 10 : 2), int.MaxValue);
    }

    /// <summary>Of several errors in a document, the path and the order of keys say which is met first; that there is one, nothing changes.</summary>
    private static void AssertSame(string expected, string actual) =>
        Assert.Equal(Outcome.IsAccepted(expected) ? expected : "refused", Outcome.IsAccepted(actual) ? actual : "refused");

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject members:
                KeyValuePair<string, JsonNode?>[] order = [.. members];
                random.Shuffle(order);
                return new JsonObject(order.Select(member => KeyValuePair.Create(member.Key, Shuffled(member.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Shuffled(item, random))]);
            default:
                return node?.DeepClone();
        }
    }
}
