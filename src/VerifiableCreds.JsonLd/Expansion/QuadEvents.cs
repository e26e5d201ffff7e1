namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>Hands the events of expansion to a <see cref="QuadSink"/>. A structure, so that the expander is compiled for it alone and calls it directly.</summary>
internal readonly struct QuadEvents(QuadSink sink) : IExpansionSink
{
    public void BeginNode(NodeId kind, ReadOnlySpan<byte> id) => sink.BeginNode(kind, id);

    public void EndNode(bool isFreeFloating) => sink.EndNode();

    public void Type(IriKind kind, ReadOnlySpan<byte> iri) => sink.Type(kind, iri);

    public void HasType() => sink.HasType();

    public void Index(ReadOnlySpan<byte> index) => sink.Index(index);

    public void BeginProperty(IriKind kind, ReadOnlySpan<byte> iri, bool isReverse) => sink.BeginProperty(kind, iri, isReverse);

    public void EndProperty(bool isNull) => sink.EndBlock();

    public void BeginGraph() => sink.BeginGraph();

    public void EndGraph() => sink.EndBlock();

    public void BeginIncluded() => sink.BeginIncluded();

    public void EndIncluded() => sink.EndBlock();

    public void BeginList() => sink.BeginList();

    public void EndList() => sink.EndList();

    public void CancelList() => sink.EndBlock();

    public void Literal(scoped in LiteralValue value) => sink.Literal(value);
}
