namespace VerifiableCreds.JsonLd;

/// <summary>A document to process, or one object within it.</summary>
/// <param name="Element">The object or array that is the document.</param>
/// <param name="Context">A context that stands in place of the element's own <c>@context</c>, such as that of the document around a proof.</param>
/// <param name="OmittedMember">A member of the root object that is passed over unread, such as <c>proof</c>.</param>
public readonly record struct JsonLdInput(JsonElementRef Element, JsonElementRef? Context = null, string? OmittedMember = null);
