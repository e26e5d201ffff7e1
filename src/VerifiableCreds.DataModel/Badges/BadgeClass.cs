namespace VerifiableCreds.DataModel;

/// <summary>A class of Open Badges 3.0.</summary>
/// <param name="Name">Its name in the vocabulary.</param>
/// <param name="HasType">Whether its objects say their type.</param>
/// <param name="Fields">Its properties.</param>
internal sealed record BadgeClass(string Name, bool HasType, BadgeField[] Fields)
{
    public string Specification { get; } = SpecLinks.Badge(Name);
}
