namespace VerifiableCreds.DataModel;

/// <summary>Short names for the properties of which the classes of Open Badges are made.</summary>
internal static class BadgeFields
{
    public static BadgeField Alignments => Object("alignment", () => BadgeClasses.Alignment).Many;

    public static BadgeField Endorsements => new("endorsement", BadgeValueKind.Endorsement) { IsMany = true };

    public static BadgeField EndorsementJwts => new("endorsementJwt", BadgeValueKind.CompactJws) { IsMany = true };

    public static BadgeField Any(string name) => new(name, BadgeValueKind.Any) { IsMany = true };

    public static BadgeField Text(string name) => new(name, BadgeValueKind.Text);

    public static BadgeField Url(string name) => new(name, BadgeValueKind.Url);

    public static BadgeField Number(string name) => new(name, BadgeValueKind.Number);

    public static BadgeField DateTime(string name) => new(name, BadgeValueKind.DateTime);

    public static BadgeField LanguageTag(string name) => new(name, BadgeValueKind.LanguageTag);

    public static BadgeField Term(string name, string[] vocabulary) => new(name, BadgeValueKind.Term) { Vocabulary = vocabulary };

    public static BadgeField Object(string name, Func<BadgeClass?> badgeClass) => new(name, BadgeValueKind.Object) { Class = badgeClass };

    public static BadgeField ProfileOrUrl(string name) => new(name, BadgeValueKind.ObjectOrUrl) { Class = () => BadgeProfileClasses.Profile };
}
