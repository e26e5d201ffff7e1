namespace VerifiableCreds.DataModel;

/// <summary>The words that Open Badges 3.0 knows; all but those of <see cref="ResultStatuses"/> may be extended with <c>ext:</c>.</summary>
/// <remarks>Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0, appendix B</see>.</remarks>
internal static class BadgeVocabulary
{
    public static readonly string[] AchievementTypes =
    [
        "Achievement", "ApprenticeshipCertificate", "Assessment", "Assignment", "AssociateDegree", "Award", "BachelorDegree", "Badge",
        "Certificate", "CertificateOfCompletion", "Certification", "CoCurricular", "CommunityService", "Competency", "Course", "Degree",
        "Diploma", "DoctoralDegree", "Fieldwork", "GeneralEducationDevelopment", "JourneymanCertificate", "LearningProgram", "License",
        "MasterCertificate", "MasterDegree", "Membership", "MicroCredential", "ProfessionalDoctorate", "QualityAssuranceCredential",
        "ResearchDoctorate", "SecondarySchoolDiploma",
    ];

    public static readonly string[] IdentifierTypes =
    [
        "accountId", "emailAddress", "identifier", "isbn", "issn", "lisSourcedId", "ltiContextId", "ltiDeploymentId", "ltiPlatformId",
        "ltiToolId", "ltiUserId", "name", "nationalIdentityNumber", "oneRosterSourcedId", "productId", "sisSourcedId", "sourcedId",
        "systemId", "userName",
    ];

    public static readonly string[] ResultTypes =
    [
        "GradePointAverage", "LetterGrade", "Percent", "PerformanceLevel", "PredictedScore", "RawScore", "Result", "RubricCriterion",
        "RubricCriterionLevel", "RubricScore", "ScaledScore", "Status",
    ];

    public static readonly string[] ResultStatuses = ["Completed", "Enrolled", "Failed", "InProgress", "OnHold", "Provisional", "Withdrew"];

    public static readonly string[] AlignmentTypes =
        ["CFItem", "CFRubric", "CFRubricCriterion", "CFRubricCriterionLevel", "CTDL", "ceasn:Competency", "ceterms:Credential"];

    public static bool IsExtension(string term) => term.Length > 4 && term.StartsWith("ext:", StringComparison.Ordinal);

    public static bool Contains(string[] vocabulary, string term) => vocabulary.Contains(term, StringComparer.Ordinal) || IsExtension(term);
}
