namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The container mapping of a term, as a set of keywords.</summary>
[Flags]
internal enum Containers : byte
{
    None = 0,
    List = 1,
    Set = 2,
    Language = 4,
    Index = 8,
    Id = 16,
    Type = 32,
    Graph = 64,
}
