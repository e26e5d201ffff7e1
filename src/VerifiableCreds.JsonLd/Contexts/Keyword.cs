namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>The keywords of JSON-LD 1.1, section 1.7, framing's apart.</summary>
internal enum Keyword : byte
{
    None, Base, Container, Context, Default, Direction, Graph, Id, Import, Included, Index, Json, Language, List, Nest,
    NoneKeyword, Prefix, Propagate, Protected, Reverse, Set, Type, Value, Version, Vocab,
}
