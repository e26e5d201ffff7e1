namespace VerifiableCreds.JsonLd;

/// <summary>A document to process, or one object within it.</summary>
/// <param name="Element">The object or array that is the document.</param>
/// <param name="Context">A context that is processed before the element's own, as if the document began with it.</param>
/// <param name="OmittedMember">A member of the root object that is passed over unread, such as <c>proof</c>.</param>
public readonly record struct JsonLdInput(JsonElementRef Element, JsonElementRef? Context = null, string? OmittedMember = null);
