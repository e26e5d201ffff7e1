namespace VerifiableCreds.JsonLd.Expansion;

/// <summary>Which entries an object has once its keys are expanded: the tokens of their names, -1 for none.</summary>
internal struct ObjectShape
{
    public int Id;
    public int Value;
    public int Type;
    public int Language;
    public int Direction;
    public int Index;
    public int List;
    public int Set;
    public int Graph;

    /// <summary>Entries that are kept, <c>@context</c> apart.</summary>
    public int Count;

    public static ObjectShape Empty => new()
    {
        Id = -1,
        Value = -1,
        Type = -1,
        Language = -1,
        Direction = -1,
        Index = -1,
        List = -1,
        Set = -1,
        Graph = -1,
    };

    /// <summary>Whether it is a graph object: <c>@graph</c>, with at most <c>@id</c> and <c>@index</c>.</summary>
    public readonly bool IsGraphObject => Graph >= 0 && Count == 1 + (Id >= 0 ? 1 : 0) + (Index >= 0 ? 1 : 0);
}
