using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.Flattening;

/// <summary>Where in the document an element stands: the arguments of node map generation.</summary>
/// <param name="Graph">The active graph.</param>
/// <param name="Subject">The active subject; <see langword="null"/> directly in a graph.</param>
/// <param name="Property">The active property.</param>
/// <param name="List">The list that takes the element.</param>
/// <param name="IsReverse">Whether the element has the property, and the subject is its value.</param>
internal readonly record struct NodePlace(
    NodeGraph Graph, MapNode? Subject = null, string? Property = null, JsonArray? List = null, bool IsReverse = false);
