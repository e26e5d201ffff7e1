namespace VerifiableCreds.JsonLd.Compaction;

/// <summary>By what a term is chosen for a value: the algorithm's <c>type/language</c> variable.</summary>
internal enum TermAspect : byte
{
    Language,
    Type,
    Any,
}
