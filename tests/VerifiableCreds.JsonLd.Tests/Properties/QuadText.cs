using System.Text;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>A quad as the texts of its terms in canonical N-Quads; no graph is the default graph.</summary>
internal sealed record QuadText(string Subject, string Predicate, string Object, string Graph)
{
    public static bool IsBlankNode(string term) => term.StartsWith("_:", StringComparison.Ordinal);

    public static RdfDataset Parse(IEnumerable<QuadText> quads) =>
        NQuadsReader.Parse(Encoding.UTF8.GetBytes(string.Concat(quads.Select(quad => quad.ToString()))));

    /// <summary>The places where blank nodes may stand, with their letters.</summary>
    public (string Term, string Position)[] Components() => [(Subject, "s"), (Object, "o"), (Graph, "g")];

    public IEnumerable<string> BlankNodes() => Components().Select(component => component.Term).Where(IsBlankNode);

    public QuadText WithLabels(Func<string, string> label) =>
        new(Relabel(Subject, label), Predicate, Relabel(Object, label), Relabel(Graph, label));

    /// <summary>The line, ended by a line feed, with blank nodes as the function names them.</summary>
    public string Line(Func<string, string> label) => WithLabels(label).ToString();

    public override string ToString() => $"{Subject} {Predicate} {Object} {(Graph.Length == 0 ? "" : Graph + " ")}.\n";

    private static string Relabel(string term, Func<string, string> label) => IsBlankNode(term) ? label(term) : term;
}
