using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>One node object under compaction.</summary>
/// <param name="Active">The context of its keys.</param>
/// <param name="TypeScoped">The context of its types, before the scoped contexts of the types themselves.</param>
/// <param name="Property">The term under which it stands; <see langword="null"/> at the top.</param>
/// <param name="Result">The compacted object.</param>
internal readonly record struct NodeCompaction(CompactionContext Active, CompactionContext TypeScoped, string? Property, JsonObject Result)
{
    /// <summary>Whether the object is the map of <c>@reverse</c>.</summary>
    public bool IsReverse => Property == "@reverse";
}
