namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The arguments of Create Term Definition that stay the same for all terms of one context.</summary>
internal readonly record struct TermRequest(ActiveContext Active, LocalContext Context, ContextScope Scope, bool IsProtected);
