using System.Text;

namespace VerifiableCreds.DataModel;

/// <summary>A property of a class of Open Badges 3.0: what its value is, and how often it stands.</summary>
internal sealed record BadgeField(string Name, BadgeValueKind Kind)
{
    /// <summary>The name as members of a document spell it.</summary>
    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);

    public bool IsRequired { get; init; }

    /// <summary>Whether an array may stand in place of one value.</summary>
    public bool IsMany { get; init; }

    /// <summary>The class of an object; late, as classes hold one another.</summary>
    public Func<BadgeClass?>? Class { get; init; }

    /// <summary>The words that the value is one of.</summary>
    public string[] Vocabulary { get; init; } = [];

    public BadgeField Required => this with { IsRequired = true };

    public BadgeField Many => this with { IsMany = true };
}
