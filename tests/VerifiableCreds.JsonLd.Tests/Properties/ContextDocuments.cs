using CsCheck;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>Documents under a context with every kind of term: scoped, nested, reverse, coerced, and each container.</summary>
internal static class ContextDocuments
{
    public const string Context = """
        {
          "@version": 1.1, "ex": "http://ex.org/", "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
          "name": "ex:name", "about": {"@id": "ex:about", "@language": "en", "@direction": "rtl"},
          "names": {"@id": "ex:name", "@container": "@language"}, "allNames": {"@id": "ex:name", "@container": ["@language", "@set"]},
          "knows": {"@id": "ex:knows", "@type": "@id"}, "kind": {"@id": "ex:kind", "@type": "@vocab"}, "date": {"@id": "ex:date", "@type": "xsd:date"},
          "count": {"@id": "ex:count", "@type": "xsd:double"}, "json": {"@id": "ex:json", "@type": "@json"}, "plain": {"@id": "ex:plain", "@type": "@none"},
          "list": {"@id": "ex:list", "@container": "@list"}, "dates": {"@id": "ex:dates", "@type": "xsd:date", "@container": "@list"},
          "set": {"@id": "ex:set", "@container": "@set"}, "refs": {"@id": "ex:refs", "@type": "@id", "@container": ["@set"]},
          "indexed": {"@id": "ex:indexed", "@container": "@index"}, "keyed": {"@id": "ex:keyed", "@container": "@index", "@index": "ex:key"},
          "byId": {"@id": "ex:byId", "@container": "@id"}, "byType": {"@id": "ex:byType", "@container": ["@type", "@set"]},
          "graph": {"@id": "ex:graph", "@container": "@graph"}, "graphs": {"@id": "ex:graphs", "@container": ["@graph", "@index"]},
          "graphById": {"@id": "ex:graphById", "@container": ["@graph", "@id"]},
          "parent": {"@reverse": "ex:child"}, "parents": {"@reverse": "ex:child", "@container": "@index"}, "owner": {"@reverse": "ex:owns", "@type": "@id"},
          "details": "@nest", "label": {"@id": "ex:label", "@nest": "details"}, "also": "@included", "none": "@none",
          "scoped": {"@id": "ex:scoped", "@context": {"name": "ex:scopedName", "date": {"@id": "ex:scopedDate", "@type": "xsd:dateTime"}, "T": "ex:OtherT"}},
          "here": {"@id": "ex:here", "@context": {"@propagate": false, "name": {"@id": "ex:hereName", "@container": "@set"}}},
          "T": {"@id": "ex:T", "@context": {"name": {"@id": "ex:nameOfT", "@language": "de"}, "knows": {"@id": "ex:knowsOfT", "@type": "@vocab"}}},
          "U": {"@id": "ex:U", "@context": {"@propagate": true, "name": "ex:nameOfU", "list": {"@id": "ex:listOfU", "@container": "@set"}}},
          "V": {"@id": "ex:V", "@context": [{"@vocab": "http://vocab.example/"}, {"name": {"@id": "word", "@type": "@id"}}]}
        }
        """;

    private static readonly Gen<string> Id = Gen.OneOf("ex:a", "ex:b", "http://ex.org/c?q#f", "urn:x:y", "doc", "../up", "#f", "_:b0", "_:b1");

    private static readonly Gen<string> Type = Gen.OneOf("T", "U", "V", "ex:W", "http://ex.org/X");

    private static readonly Gen<string> Text = Gen.OneOf("\"one\"", "\"two\"", "\"2026-01-02\"", "\"\"", "\"\\u00e9\\\"\\n\\u0000\"", "\"\\ud83d\\ude00\"");

    private static readonly Gen<string> Number = Gen.OneOf("0", "5", "-0.0", "1.5", "1e30", "1E-7", "12345678901234567890", "0.1", "1e21");

    private static readonly Gen<string> Scalar = Gen.OneOf<string>(Text, Number, Gen.OneOf("true", "false"));

    private static readonly Gen<string> Json = Gen.OneOf("null", "[1,[2e0],{\"b\":null,\"a\":1.0}]", "{\"z\":{},\"a\":[]}", "\"text\"", "7", "[]", "true", "{\"@id\":5}");

    private static readonly Gen<string> Value = Gen.OneOf<string>(
        Scalar,
        Text.Select(text => $"{{\"@value\":{text},\"@language\":\"en-GB\"}}"),
        Text.Select(text => $"{{\"@value\":{text},\"@language\":\"he\",\"@direction\":\"rtl\"}}"),
        Scalar.Select(scalar => $"{{\"@value\":{scalar},\"type\":\"xsd:date\"}}"),
        Scalar.Select(scalar => $"{{\"@value\":{scalar},\"@index\":\"i\"}}"),
        Json.Select(json => $"{{\"@type\":\"@json\",\"@value\":{json}}}"));

    private static readonly Gen<string> Key = Gen.OneOf("\"k1\"", "\"k2\"", "\"none\"", "\"@none\"");

    private static readonly Gen<string> LanguageMap = Gen.Select(
        Gen.OneOf("en", "de", "fr-CH", "@none", "none"), Gen.OneOf<string>(Text, Text.Array[0, 2].Select(Array), Gen.Const("null")),
        (language, text) => ($"\"{language}\"", text)).Array[0, 3].Select(Object);

    private static readonly Gen<string> Flat = Gen.OneOf<string>(
        Member("name", OneOrMany(Text)), Member("about", Text), Member("date", OneOrMany(Text)), Member("count", Number), Member("json", Json),
        Member("plain", Value), Member("knows", Gen.OneOf<string>(Quoted(Id), Quoted(Id).Array[0, 2].Select(Array))), Member("kind", Quoted(Type)),
        Member("dates", Text.Array[0, 3].Select(Array)), Member("refs", Quoted(Id).Array[0, 2].Select(Array)), Member("owner", Quoted(Id)),
        Member("set", Value.Array[0, 3].Select(Array)), Member("list", Gen.OneOf<string>(Value, Value.Array[0, 3].Select(Array))),
        Member("names", LanguageMap), Member("allNames", LanguageMap), Member("indexed", Map(Key, Value)),
        Member("details", Gen.OneOf<string>(Text.Select(text => $"{{\"label\":{text}}}"), Text.Select(text => $"[{{\"label\":{text},\"name\":\"nested\"}},{{\"details\":{{}}}}]"))),
        Member("ex:more", Value));

    /// <summary>One object with the context, or several under <c>@graph</c>.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf<string>(
        Node(2, mayBeNamed: true).Select(node => $"{{\"@context\":{Context},{node[1..]}"),
        Node(2, mayBeNamed: true).Array[0, 2].Select(nodes => $"{{\"@context\":{Context},\"@graph\":{Array(nodes)}}}"),
        Gen.Select(Id, Node(1, mayBeNamed: true), (id, node) => $"{{\"@context\":{Context},\"id\":\"{id}\",\"@graph\":{node},\"name\":\"of the graph\"}}"));

    private static Gen<string> Node(int depth, bool mayBeNamed)
    {
        Gen<string> property = depth == 0 ? Flat : Gen.OneOf<string>(Flat, Deep(depth - 1));
        Gen<string> id = mayBeNamed ? Gen.OneOf<string>(Gen.Const(""), Id.Select(iri => $"\"id\":\"{iri}\"")) : Gen.Const("");
        Gen<string> type = Gen.OneOf<string>(Gen.Const(""), Quoted(Type).Select(name => $"\"type\":{name}"), Quoted(Type).Array[0, 2].Select(types => $"\"@type\":{Array(types)}"));
        return Gen.Select(id, type, property.Array[1, 3], (i, t, members) => $"{{{string.Join(',', Distinct([i, t, .. members]))}}}");
    }

    private static Gen<string> Deep(int depth)
    {
        Gen<string> node = Node(depth, mayBeNamed: true);
        Gen<string> unnamed = Node(depth, mayBeNamed: false);
        Gen<string> nodes = Gen.OneOf<string>(node, node.Array[0, 2].Select(Array));
        Gen<string> item = Gen.OneOf<string>(Value, node, Value.Array[0, 2].Select(items => $"{{\"@list\":{Array(items)}}}"));
        return Gen.OneOf<string>(
            Member("ex:p", item), Member("scoped", nodes), Member("here", nodes), Member("list", item.Array[0, 3].Select(Array)), Member("set", item.Array[0, 2].Select(items => $"{{\"@set\":{Array(items)}}}")),
            Member("indexed", Map(Key, item)), Member("keyed", Map(Key, node)), Member("byId", Map(Gen.OneOf<string>(Quoted(Id), Gen.Const("\"@none\"")), unnamed)),
            Member("byType", Map(Gen.OneOf<string>(Quoted(Type), Gen.Const("\"none\"")), node)), Member("graph", nodes), Member("graphs", Map(Key, nodes)),
            Member("graphById", Map(Gen.OneOf<string>(Quoted(Id), Gen.Const("\"@none\"")), nodes)), Member("parent", nodes), Member("parents", Map(Key, node)),
            Member("also", nodes), Member("@reverse", Member("ex:r", nodes).Select(member => $"{{{member}}}")), Member("knows", node),
            Member("details", nodes.Select(value => $"{{\"ex:p\":{value}}}")), Member("ex:g", node.Select(value => $"{{\"@graph\":{value}}}")));
    }

    private static Gen<string> Member(string name, Gen<string> value) => value.Select(text => $"\"{name}\":{text}");

    private static Gen<string> Map(Gen<string> key, Gen<string> value) =>
        Gen.Select(key, Gen.OneOf<string>(value, value.Array[0, 2].Select(Array)), (k, v) => (k, v)).Array[0, 3].Select(Object);

    private static Gen<string> OneOrMany(Gen<string> value) => Gen.OneOf<string>(value, value.Array[0, 3].Select(Array));

    private static Gen<string> Quoted(Gen<string> text) => text.Select(value => $"\"{value}\"");

    private static string Array(string[] items) => $"[{string.Join(',', items)}]";

    private static string Object((string Key, string Value)[] members) =>
        $"{{{string.Join(',', members.DistinctBy(member => member.Key).Select(member => $"{member.Key}:{member.Value}"))}}}";

    private static IEnumerable<string> Distinct(IEnumerable<string> members) =>
        members.Where(member => member.Length > 0).DistinctBy(member => member[..(member.IndexOf("\":", StringComparison.Ordinal) + 1)]);
}
