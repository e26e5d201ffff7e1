namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>An entry of an object with what its key means in the active context.</summary>
/// <param name="Name">The name's token.</param>
/// <param name="Keyword">The keyword that the key is or stands for.</param>
/// <param name="Definition">The key's term definition, if there is one.</param>
internal readonly record struct ResolvedEntry(int Name, Keyword Keyword, TermDefinition? Definition);

/// <summary>The entries of one object on the expander's stack.</summary>
internal readonly record struct EntryRange(int Start, int End);
