using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>Where one compacted value goes.</summary>
/// <param name="Node">The node that has the property.</param>
/// <param name="Item">The value in expanded form.</param>
/// <param name="Owner">The object that takes the property: the node, or one nested in it.</param>
/// <param name="Property">The compacted property.</param>
/// <param name="Term">Its definition, if it has one.</param>
/// <param name="AsArray">Whether even a single value stands in an array.</param>
internal readonly record struct ItemSlot(
    NodeCompaction Node, JsonObject Item, JsonObject Owner, string Property, CompactionTerm? Term, bool AsArray)
{
    public CompactionContext Active => Node.Active;

    public Containers Container => Term?.Container ?? Containers.None;

    public void Add(JsonNode? value) => Owner.AddValue(Property, value, AsArray);
}
