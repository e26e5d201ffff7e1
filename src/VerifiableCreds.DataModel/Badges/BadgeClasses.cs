using static VerifiableCreds.DataModel.BadgeFields;

namespace VerifiableCreds.DataModel;

/// <summary>The classes of Open Badges 3.0 around the achievement, as the rules read them.</summary>
/// <remarks>Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0, appendix B</see>.</remarks>
internal static class BadgeClasses
{
    public static readonly BadgeClass AchievementCredential = new("AchievementCredential", HasType: false,
    [
        Any("id").Required, Object("image", () => Image), DateTime("awardedDate"), Object("credentialSubject", () => AchievementSubject),
        Endorsements, EndorsementJwts, ProfileOrUrl("issuer"), Object("evidence", () => Evidence).Many,
        Object("refreshService", () => RefreshService), Object("credentialStatus", () => CredentialStatus),
    ]);

    public static readonly BadgeClass EndorsementCredential = new("EndorsementCredential", HasType: false,
    [
        Any("id").Required, Any("name").Required, DateTime("awardedDate"), Object("credentialSubject", () => EndorsementSubject),
        ProfileOrUrl("issuer"), Object("refreshService", () => RefreshService),
        Object("credentialStatus", () => CredentialStatus),
    ]);

    public static readonly BadgeClass AchievementSubject = new("AchievementSubject", HasType: true,
    [
        Object("achievement", () => Achievement).Required, DateTime("activityEndDate"), DateTime("activityStartDate"), Number("creditsEarned"),
        Object("identifier", () => BadgeProfileClasses.IdentityObject).Many, Object("image", () => Image), Text("licenseNumber"), Text("narrative"),
        Object("result", () => Result).Many, Text("role"), Object("source", () => BadgeProfileClasses.Profile), Text("term"),
    ]);

    public static readonly BadgeClass EndorsementSubject = new("EndorsementSubject", HasType: true, [Any("id").Required, Text("endorsementComment")]);

    public static readonly BadgeClass Achievement = new("Achievement", HasType: true,
    [
        Url("id").Required, Text("name").Required, Text("description").Required, Object("criteria", () => Criteria).Required, Alignments,
        Term("achievementType", BadgeVocabulary.AchievementTypes), Object("creator", () => BadgeProfileClasses.Profile), Number("creditsAvailable"),
        Endorsements, EndorsementJwts, Text("fieldOfStudy"), Text("humanCode"), Object("image", () => Image), LanguageTag("inLanguage"),
        Object("otherIdentifier", () => BadgeProfileClasses.IdentifierEntry).Many, Object("related", () => Related).Many,
        Object("resultDescription", () => ResultDescription).Many, Text("specialization"), Text("tag").Many, Text("version"),
    ]);

    public static readonly BadgeClass Criteria = new("Criteria", HasType: false, [Url("id"), Text("narrative")]);

    public static readonly BadgeClass Alignment = new("Alignment", HasType: true,
    [
        Text("targetName").Required, Url("targetUrl").Required, Text("targetCode"), Text("targetDescription"), Text("targetFramework"),
        Term("targetType", BadgeVocabulary.AlignmentTypes),
    ]);

    public static readonly BadgeClass Result = new("Result", HasType: true,
    [
        Url("achievedLevel"), Alignments, Url("resultDescription"),
        new("status", BadgeValueKind.ClosedTerm) { Vocabulary = BadgeVocabulary.ResultStatuses }, Text("value"),
    ]);

    public static readonly BadgeClass ResultDescription = new("ResultDescription", HasType: true,
    [
        Url("id").Required, Text("name").Required, Term("resultType", BadgeVocabulary.ResultTypes).Required, Alignments, Text("allowedValue").Many,
        Url("requiredLevel"), Text("requiredValue"), Object("rubricCriterionLevel", () => RubricCriterionLevel).Many, Text("valueMax"), Text("valueMin"),
    ]);

    public static readonly BadgeClass RubricCriterionLevel = new("RubricCriterionLevel", HasType: true,
        [Url("id").Required, Text("name").Required, Alignments, Text("description"), Text("level"), Text("points")]);

    public static readonly BadgeClass Related = new("Related", HasType: true, [Url("id").Required, LanguageTag("inLanguage"), Text("version")]);

    public static readonly BadgeClass Evidence = new("Evidence", HasType: true,
        [Text("narrative"), Text("name"), Text("description"), Text("genre"), Text("audience")]);

    public static readonly BadgeClass Image = new("Image", HasType: true, [Url("id").Required, Text("caption")]);

    /// <summary>One at most, where the data model has any number; what is in it is checked there.</summary>
    public static readonly BadgeClass CredentialStatus = new("CredentialStatus", HasType: false, []);

    public static readonly BadgeClass RefreshService = new("RefreshService", HasType: false, [Url("id").Required]);
}
