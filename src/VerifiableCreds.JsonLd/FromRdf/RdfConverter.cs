using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>Turns a dataset into an expanded document.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#serialize-rdf-as-json-ld-algorithm">JSON-LD 1.1 API, 8.4</see>.</remarks>
internal sealed class RdfConverter
{
    private readonly JsonLdOptions _options;
    private readonly RdfTermReader _terms;
    private readonly RdfGraphs _graphs;
    private readonly LiteralConverter _literals;

    public RdfConverter(RdfDataset dataset, JsonLdOptions options)
    {
        _options = options;
        _terms = new RdfTermReader(dataset);
        _graphs = new RdfGraphs(dataset, _terms, options.UseRdfType);
        _literals = new LiteralConverter(options);
    }

    public JsonArray Convert()
    {
        var compound = new CompoundLiterals(_graphs, _terms);
        foreach (RdfGraph graph in _graphs.All)
        {
            if (_options.RdfDirection == RdfDirection.CompoundLiteral)
            {
                compound.Apply(graph);
            }

            new RdfListFinder(_graphs, graph, _terms, _options.Limits).Run();
        }

        return ToNodes(_graphs.Default);
    }

    /// <summary>Step 8.</summary>
    private JsonArray ToNodes(RdfGraph graph)
    {
        IEnumerable<RdfNode> nodes = graph.Nodes.Values;
        if (_options.Ordered)
        {
            nodes = nodes.OrderBy(node => _terms.Identifier(node.Term), StringComparer.Ordinal);
        }

        var result = new JsonArray();
        foreach (RdfNode node in nodes)
        {
            JsonObject item = ToJson(node);
            if (graph == _graphs.Default && _graphs.Named(node.Term) is { } named)
            {
                item["@graph"] = ToNodes(named);
            }

            if (item.Count > 1)
            {
                result.Add((JsonNode)item);
            }
        }

        return result;
    }

    private JsonObject ToJson(RdfNode node)
    {
        var item = new JsonObject { ["@id"] = _terms.Identifier(node.Term) };
        if (node.Types.Count > 0)
        {
            item["@type"] = new JsonArray([.. node.Types.Select(type => (JsonNode?)_terms.Identifier(type))]);
        }

        foreach ((int predicate, List<RdfObject> objects) in node.Properties)
        {
            var values = new DistinctValues();
            foreach (RdfObject value in objects)
            {
                AddTo(values, value);
            }

            item[_terms.Identifier(predicate)] = values.Items;
        }

        return item;
    }

    /// <summary>Lists and compound literals were nodes of their own, and are not merged with their equals.</summary>
    private void AddTo(DistinctValues values, RdfObject value)
    {
        if (value.List is null && value.Literal is null)
        {
            values.Add(ToJson(value));
        }
        else
        {
            values.Append(ToJson(value));
        }
    }

    /// <summary>Recursion is as deep as lists nest, which was checked when they were found.</summary>
    private JsonObject ToJson(RdfObject value)
    {
        if (value.List is { } list)
        {
            return new JsonObject { ["@list"] = new JsonArray([.. list.Select(ToJson)]) };
        }

        return value.Literal
            ?? (_terms.KindOf(value.Term) == RdfTermKind.Literal
                ? _literals.Convert(_terms.Read(value.Term))
                : new JsonObject { ["@id"] = _terms.Identifier(value.Term) });
    }
}
