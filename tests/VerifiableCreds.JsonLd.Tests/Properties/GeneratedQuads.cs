using System.Globalization;
using CsCheck;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>Small datasets in which many blank nodes look alike.</summary>
internal static class GeneratedQuads
{
    private static readonly Gen<string> Predicate = Gen.OneOf("<urn:p>", "<urn:p>", "<urn:p>", "<urn:q>", "<urn:p2>");

    /// <summary>Texts that a careless order of lines would get wrong: prefixes of each other, escapes, and what follows a quote.</summary>
    private static readonly Gen<string> Literal = Gen.OneOf(
        "\"x\"", "\"x\"@en", "\"x\"@en-GB", "\"x\"@EN", "\"x\"^^<urn:t>", "\"x\"^^<urn:t2>", "\"x \"", "\"\"", "\"x\\\"y\"", "\"x\\n\"", "\"x\\u0000\"",
        "\"x!\"", "\"\uff61\"", "\"\U00010000\"", "\"_:e0\"", "\"x . \"");

    private static readonly Gen<string> Iri = Gen.OneOf("<urn:a>", "<urn:b>", "<urn:a:b>", "<urn:a-b>");

    /// <summary>Few predicates, most terms blank.</summary>
    public static Gen<QuadText[]> Any { get; } = Datasets(nodes: 5, quads: 9);

    /// <summary>Blank nodes, one predicate, one graph or none: shapes and nothing else.</summary>
    public static Gen<QuadText[]> Shapes { get; } = Gen.Select(Label(6), Label(6), Gen.OneOf("", "", "", "", "_:e0"))
        .Select((subject, value, graph) => new QuadText(subject, "<urn:p>", value, graph)).Array[1, 9];

    /// <summary>The same quads two or three times over, each with blank nodes of its own, but for the first, which they share.</summary>
    public static Gen<QuadText[]> Copies { get; } = Gen.Select(Datasets(nodes: 3, quads: 4), Gen.Int[2, 3], Gen.Bool).Select((template, copies, isShared) =>
        Enumerable.Range(0, copies).SelectMany(copy => template.Select(quad => quad.WithLabels(
            label => isShared && label == "_:e0" ? label : string.Create(CultureInfo.InvariantCulture, $"{label}c{copy}")))).ToArray());

    /// <summary>A dozen nodes in rings and chains of equal links: canonical labels of one and two digits.</summary>
    public static Gen<QuadText[]> Rings { get; } = Gen.Select(Gen.Int[2, 7], Gen.Int[2, 7], Gen.Bool, Gen.OneOf("", "<urn:g>")).Select((first, second, isClosed, graph) =>
        Ring("_:a", first, true, graph).Concat(Ring("_:b", second, isClosed, graph)).ToArray());

    private static IEnumerable<QuadText> Ring(string label, int length, bool isClosed, string graph) =>
        Enumerable.Range(0, isClosed ? length : length - 1).Select(i => new QuadText(
            string.Create(CultureInfo.InvariantCulture, $"{label}{i}"),
            "<urn:p>",
            string.Create(CultureInfo.InvariantCulture, $"{label}{(i + 1) % length}"),
            graph));

    private static Gen<QuadText[]> Datasets(int nodes, int quads)
    {
        Gen<string> label = Label(nodes);
        return Gen.Select(
            Gen.OneOf<string>(label, label, label, Iri),
            Predicate,
            Gen.OneOf<string>(label, label, Literal, Iri),
            Gen.OneOf<string>(Gen.Const(""), Gen.Const(""), Gen.Const(""), Gen.Const("<urn:g>"), label),
            (subject, predicate, value, graph) => new QuadText(subject, predicate, value, graph)).Array[1, quads];
    }

    private static Gen<string> Label(int nodes) => Gen.Int[0, nodes - 1].Select(i => string.Create(CultureInfo.InvariantCulture, $"_:e{i}"));
}
