using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The rules of Open Badges 3.0 for credentials that say they are achievements or endorsements.</summary>
/// <remarks>Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0</see>.</remarks>
internal static class BadgeRules
{
    private static readonly string Types = SpecLinks.Badge("AchievementCredential");

    /// <summary>Other vocabularies may have an <c>AchievementCredential</c> too; there the context tells.</summary>
    public static bool IsBadge(JsonElementRef credential) =>
        credential.HasType("OpenBadgeCredential"u8) || (HasContext(credential) && credential.HasType("AchievementCredential"u8));

    public static void Check(JsonElementRef credential, Problems problems)
    {
        bool hasContext = HasContext(credential);
        if (IsBadge(credential))
        {
            Check(credential, BadgeClasses.AchievementCredential, problems);
        }
        else if (hasContext && credential.HasType("EndorsementCredential"u8))
        {
            CheckEndorsement(credential, problems);
        }
        else if (hasContext && credential.MemberObjects("credentialSubject"u8).Any(subject => subject.HasType("AchievementSubject"u8)))
        {
            // The claim of an achievement makes it a badge; its type denies that.
            problems.Add(ValidationCode.MissingType, credential.Member("type"u8) ?? credential, Types, "OpenBadgeCredential or AchievementCredential");
            Check(credential, BadgeClasses.AchievementCredential, problems);
        }
    }

    public static void CheckEndorsement(JsonElementRef credential, Problems problems)
    {
        new ValueRules(problems).Types(credential, BadgeClasses.EndorsementCredential.Specification, "EndorsementCredential");
        Check(credential, BadgeClasses.EndorsementCredential, problems);
    }

    private static bool HasContext(JsonElementRef credential) => credential.MemberItems("@context"u8).Any(BaseContext.IsOpenBadges);

    private static void Check(JsonElementRef credential, BadgeClass badgeClass, Problems problems)
    {
        CheckContext(credential, problems);
        string from = BaseContext.VersionOf(credential) == DataModelVersion.Version11 ? "issuanceDate" : "validFrom";
        if (!credential.TryGetProperty(from, out _))
        {
            problems.AddMissing(credential, from, badgeClass.Specification);
        }

        new BadgeClassRules(problems).Check(credential, badgeClass);
    }

    /// <summary>The context of Open Badges comes right after that of the data model.</summary>
    private static void CheckContext(JsonElementRef credential, Problems problems)
    {
        if (credential.Member("@context"u8) is not { } contexts)
        {
            return;
        }

        JsonElementRef[] items = [.. contexts.Items().Take(2)];
        bool isInPlace = BaseContext.VersionOf(credential) == DataModelVersion.Unknown
            ? contexts.Items().Any(BaseContext.IsOpenBadges)
            : items.Length > 1 && BaseContext.IsOpenBadges(items[1]);
        if (!isInPlace)
        {
            problems.Add(ValidationCode.MissingOpenBadgesContext, items.Length > 1 ? items[1] : contexts, Types);
        }
    }
}
