using CsCheck;

namespace VerifiableCreds.JsonLd.Tests;

/// <summary>Expanded documents of every kind of value, over a few IRIs so that nodes and terms meet.</summary>
internal static class GeneratedDocuments
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    private static readonly Gen<string> Property = Gen.OneOf("http://ex.org/p", "http://ex.org/q", "http://ex.org/r");

    private static readonly Gen<string> Id = Gen.OneOf(
        "http://ex.org/a", "http://ex.org/dir/doc", "http://ex.org/dir/x:y", "http://ex.org/dir/", "http://ex.org/b?q#f", "http://other.example/c", "urn:x:y", "_:b0", "_:b1");

    private static readonly Gen<string> Type = Gen.OneOf("http://ex.org/T", "http://ex.org/U", "urn:x:Class");

    private static readonly Gen<string> Index = Gen.OneOf("", ",\"@index\":\"i\"", ",\"@index\":\"j\"");

    private static readonly Gen<string> Text = Gen.OneOf("\"one\"", "\"two\"", "\"2026-01-02\"", "\"http://ex.org/a\"");

    private static readonly Gen<string> Scalar = Gen.OneOf<string>(Text, Gen.OneOf("true", "5", "1.5", "1e30"));

    private static readonly Gen<string> Tags = Gen.OneOf(
        ",\"@language\":\"en\"", ",\"@language\":\"fr\"", ",\"@direction\":\"rtl\"", ",\"@language\":\"en\",\"@direction\":\"ltr\"");

    private static readonly Gen<string> Json = Gen.OneOf("null", "[1,[2],{\"a\":null}]", "{\"b\":1,\"a\":[]}", "\"text\"", "7", "[]");

    private static readonly Gen<string> Literal = Gen.OneOf<string>(
        Gen.Select(Scalar, Index, (value, index) => $"{{\"@value\":{value}{index}}}"),
        Gen.Select(Text, Tags, Index, (value, tags, index) => $"{{\"@value\":{value}{tags}{index}}}"),
        Gen.Select(Text, Gen.OneOf("date", "string"), Index, (value, type, index) => $"{{\"@value\":{value},\"@type\":\"{Xsd}{type}\"{index}}}"),
        Json.Select(value => $"{{\"@value\":{value},\"@type\":\"@json\"}}"));

    private static readonly Gen<string> Reference = Gen.Select(Id, Index, (id, index) => $"{{\"@id\":\"{id}\"{index}}}");

    /// <summary>Documents without graphs.</summary>
    public static Gen<string> Plain { get; } = Document(withGraphs: false);

    /// <summary>Documents with named, indexed and simple graphs.</summary>
    public static Gen<string> WithGraphs { get; } = Document(withGraphs: true);

    private static Gen<string> Document(bool withGraphs) => Node(2, withGraphs).Array[1, 2].Select(nodes => $"[{string.Join(',', nodes)}]");

    private static Gen<string> Node(int depth, bool withGraphs)
    {
        Gen<string> item = Item(depth, withGraphs);
        Gen<string> properties = Gen.Select(Property, item.Array[0, 2]).Array[1, 3].Select(Members);
        Gen<string> id = Gen.OneOf<string>(Gen.Const(""), Id.Select(iri => $"\"@id\":\"{iri}\","));
        Gen<string> types = Type.Array[0, 2].Select(all => all.Length == 0 ? "" : $"\"@type\":[{Quoted(all.Distinct())}],");
        Gen<string> reverse = depth == 0 ? Gen.Const("") : Gen.OneOf<string>(
            Gen.Const(""),
            Gen.Select(Property, Node(depth - 1, withGraphs), (property, node) => $",\"@reverse\":{{\"{property}\":[{node}]}}"));
        return Gen.Select(id, types, properties, reverse, Index, (i, t, p, r, x) => $"{{{i}{t}{p}{r}{x}}}");
    }

    private static Gen<string> Item(int depth, bool withGraphs)
    {
        if (depth == 0)
        {
            return Gen.OneOf<string>(Literal, Reference);
        }

        Gen<string> item = Item(depth - 1, withGraphs);
        Gen<string> node = Node(depth - 1, withGraphs);
        Gen<string> list = Gen.Select(item.Array[0, 2], Index, (items, index) => $"{{\"@list\":[{string.Join(',', items)}]{index}}}");
        if (!withGraphs)
        {
            return Gen.OneOf<string>(Literal, Reference, node, list);
        }

        Gen<string> name = Gen.OneOf<string>(Gen.Const(""), Id.Select(iri => $",\"@id\":\"{iri}\""));
        Gen<string> graph = Gen.Select(node.Array[0, 2], name, Index, (nodes, id, index) => $"{{\"@graph\":[{string.Join(',', nodes)}]{id}{index}}}");
        return Gen.OneOf<string>(Literal, Reference, node, list, graph);
    }

    private static string Members((string Property, string[] Items)[] members) => string.Join(',', members
        .GroupBy(member => member.Property)
        .Select(group => $"\"{group.Key}\":[{string.Join(',', group.SelectMany(member => member.Items))}]"));

    private static string Quoted(IEnumerable<string> texts) => string.Join(',', texts.Select(text => $"\"{text}\""));
}
