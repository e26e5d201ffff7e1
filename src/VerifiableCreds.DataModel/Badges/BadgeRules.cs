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

    private static bool HasContext(JsonElementRef credential)
    {
        if (credential.TryGetProperty("@context"u8, out JsonElementRef contexts))
        {
            foreach (JsonElementRef context in contexts.EnumerateItems())
            {
                if (BaseContext.IsOpenBadges(context))
                {
                    return true;
                }
            }
        }

        return false;
    }

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

        JsonItems.Enumerator items = contexts.EnumerateItems().GetEnumerator();
        JsonElementRef? second = items.MoveNext() && items.MoveNext() ? items.Current : null;
        bool isInPlace = BaseContext.VersionOf(credential) == DataModelVersion.Unknown
            ? HasContext(credential)
            : second is { } context && BaseContext.IsOpenBadges(context);
        if (!isInPlace)
        {
            problems.Add(ValidationCode.MissingOpenBadgesContext, second ?? contexts, Types);
        }
    }
}
