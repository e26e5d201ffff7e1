using System.Text.Json.Nodes;

namespace VerifiableCreds.JsonLd.FromRdf;

/// <summary>An object of a triple; it may turn out to be the head of a list or a compound literal.</summary>
internal sealed class RdfObject(int term)
{
    /// <summary>The id of the term in the dataset.</summary>
    public int Term { get; } = term;

    /// <summary>The items, where the object is a list.</summary>
    public List<RdfObject>? List { get; set; }

    /// <summary>The value object, where the object is a compound literal.</summary>
    public JsonObject? Literal { get; set; }
}
