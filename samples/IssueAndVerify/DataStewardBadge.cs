using VerifiableCreds.DataModel;

namespace IssueAndVerify;

/// <summary>The badge of this sample, as a training provider would put it together.</summary>
internal static class DataStewardBadge
{
    private const string Achievement = "https://university.example/achievements/data-steward-2";
    private const string Grade = Achievement + "/results/grade";

    public static byte[] Create(string issuerId) => new AchievementCredentialBuilder()
        .WithId($"urn:uuid:{Guid.NewGuid()}")
        .WithIssuer(issuerId, "University of Example", url: "https://university.example/")
        .WithSubject("did:example:learner")
        .WithName("Data Steward, Level 2")
        .ValidFrom(DateTimeOffset.UtcNow.AddMinutes(-1))
        .ValidUntil(DateTimeOffset.UtcNow.AddYears(3))
        .WithAchievement(achievement => achievement
            .Id(Achievement)
            .Type("MicroCredential")
            .Name("Data Steward, Level 2")
            .Description("Plans, documents and looks after research data over their whole life.")
            .Criteria("Passed a supervised examination, and wrote a data management plan that an external reviewer accepted.")
            .CreditsAvailable(7.5m)
            .Alignment("manage research data", "https://data.example/esco/skill/manage-research-data", framework: "ESCO")
            .ResultDescription(Grade, "Final grade", "LetterGrade", ["A", "B", "C", "D", "E", "F"], requiredValue: "C"))
        .WithCreditsEarned(7.5m)
        .WithResult(Grade, "B", status: "Completed")
        .WithEvidence("https://university.example/evidence/7c1d2a50", "Data management plan", "Version 1.2, as accepted by the reviewer.")
        .Build();
}
