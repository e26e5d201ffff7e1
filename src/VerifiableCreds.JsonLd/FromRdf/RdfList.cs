namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>A chain of list cells, from its head to <c>rdf:nil</c>.</summary>
/// <param name="Head">Where the list is used.</param>
/// <param name="Cells">The cells, the last one first.</param>
/// <param name="End">Where the chain ends in <c>rdf:nil</c>; the same as the head for the empty list.</param>
internal sealed record RdfList(RdfUsage Head, List<RdfNode> Cells, RdfUsage End)
{
    /// <summary>How many lists it stands in, itself included; 0 while that is not known, -1 where it stands in itself.</summary>
    public int Depth { get; set; }
}
