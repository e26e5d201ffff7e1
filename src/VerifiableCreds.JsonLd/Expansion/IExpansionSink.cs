namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>
/// Takes the events of expansion: a tree for the JSON-LD API, quads for signing. There is one expansion algorithm, and it knows
/// nothing of what its sink makes.
/// </summary>
/// <remarks>
/// Events nest: within a node come its types, its index, its properties and its graph; within a property, a list, a graph or the
/// included block come values, lists and nodes. A list may be cancelled only while it is empty.
/// </remarks>
internal interface IExpansionSink
{
    /// <summary>A node object begins. <paramref name="kind"/> tells what <paramref name="id"/> is; <see cref="NodeId.None"/> without one.</summary>
    void BeginNode(NodeId kind, ReadOnlySpan<byte> id);

    /// <summary>The node ends; <paramref name="isFreeFloating"/> when it counts for nothing unless it says more than its id.</summary>
    void EndNode(bool isFreeFloating);

    /// <summary>A type of the node.</summary>
    void Type(IriKind kind, ReadOnlySpan<byte> iri);

    /// <summary>The node has <c>@type</c>, whatever its values.</summary>
    void HasType();

    /// <summary>The index of the node or list that has just begun.</summary>
    void Index(ReadOnlySpan<byte> index);

    void BeginProperty(IriKind kind, ReadOnlySpan<byte> iri, bool isReverse);

    /// <summary>The property ends; <paramref name="isNull"/> when its value as a whole was null, which leaves no property behind.</summary>
    void EndProperty(bool isNull);

    void BeginGraph();

    void EndGraph();

    void BeginIncluded();

    void EndIncluded();

    void BeginList();

    void EndList();

    void CancelList();

    void Literal(scoped in LiteralValue value);
}

/// <summary>What the <c>@id</c> of a node expanded to.</summary>
internal enum NodeId : byte
{
    None,
    Null,
    Iri,
    BlankNode,
    Relative,
}
