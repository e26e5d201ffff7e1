namespace VerifiableCreds.JsonLd;

/// <summary>How a <see cref="JsonLdProcessor"/> works.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#the-jsonldoptions-type">JSON-LD 1.1 API, 9.3</see>.</remarks>
public sealed record JsonLdOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static JsonLdOptions Default { get; } = new();

    /// <summary>The IRI against which relative references of the document are resolved; without it they stay relative, which safe mode refuses.</summary>
    public string? Base { get; init; }

    /// <summary>Where contexts come from; the embedded ones by default, with no network.</summary>
    public IContextLoader ContextLoader { get; init; } = EmbeddedContextLoader.Instance;

    /// <summary>Whether whatever JSON-LD would silently drop is an error; on by default, and needed wherever something is signed.</summary>
    public bool SafeMode { get; init; } = true;

    /// <summary>What one document may cost.</summary>
    public JsonLdLimits Limits { get; init; } = JsonLdLimits.Default;

    /// <summary>The version of JSON-LD.</summary>
    public JsonLdProcessingMode ProcessingMode { get; init; } = JsonLdProcessingMode.JsonLd11;

    /// <summary>Whether arrays of one item are replaced by the item in compaction.</summary>
    public bool CompactArrays { get; init; } = true;

    /// <summary>Whether IRIs are made relative to the base in compaction.</summary>
    public bool CompactToRelative { get; init; } = true;

    /// <summary>Whether keys are processed in code-point order rather than as they stand.</summary>
    public bool Ordered { get; init; }

    /// <summary>A context that is processed before the document's own: UTF-8 JSON, with or without an enclosing <c>@context</c>.</summary>
    public ReadOnlyMemory<byte>? ExpandContext { get; init; }

    /// <summary>How base direction is carried in RDF.</summary>
    public RdfDirection RdfDirection { get; init; }

    /// <summary>Whether blank nodes may be predicates.</summary>
    public bool ProduceGeneralizedRdf { get; init; }

    /// <summary>Whether fromRdf turns xsd:integer, xsd:double and xsd:boolean into JSON numbers and booleans.</summary>
    public bool UseNativeTypes { get; init; }

    /// <summary>Whether fromRdf keeps <c>rdf:type</c> as a property.</summary>
    public bool UseRdfType { get; init; }
}
