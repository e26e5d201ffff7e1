using System.Text;
using VerifiableCreds.DataModel;
using Xunit;

namespace VerifiableCreds.Tests.Issuance;

/// <summary>What the builder writes, contexts define: every part of it can be signed in safe mode.</summary>
public sealed class BuiltBadgeTests
{
    [Fact]
    public async Task Badge_with_every_part_can_be_issued_and_verified()
    {
        const string Achievement = "https://university.example/achievements/1";
        byte[] badge = new AchievementCredentialBuilder()
            .WithId("urn:uuid:0b0b0b0b-0000-4000-8000-000000000001")
            .WithIssuer(IssuedBadge.IssuerId, "University", "https://university.example/", "badges@university.example", "A university.", "https://university.example/seal.png")
            .WithSubject("did:example:learner")
            .WithIdentity("emailAddress", "learner@university.example")
            .WithHashedIdentity("emailAddress", "learner@university.example", "salt")
            .WithName("Badge").WithDescription("A badge.").WithImage("https://university.example/badge.png").WithCreditsEarned(2.5m)
            .ValidFrom(IssuedBadge.Noon.AddDays(-1)).ValidUntil(IssuedBadge.Noon.AddDays(1)).AwardedOn(IssuedBadge.Noon.AddDays(-2))
            .WithAchievement(achievement => achievement
                .Id(Achievement).Name("Achievement").Description("What was achieved.").Criteria("How.", "https://university.example/criteria")
                .Type("MicroCredential").CreditsAvailable(2.5m).Image("https://university.example/a.png").Language("en").Tag("tag")
                .Alignment("skill", "https://data.example/skill", "code", "framework", "ext:ESCO")
                .ResultDescription(Achievement + "/grade", "Grade", "LetterGrade", ["A", "B"], "B"))
            .WithResult(Achievement + "/grade", "A", status: "Completed")
            .WithEvidence("https://university.example/evidence/1", "Evidence", "What was seen.")
            .WithSchema("https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json")
            .Build();
        VerificationResult result = await IssuedBadge.VerifyAsync(await IssuedBadge.IssueAsync(Encoding.UTF8.GetString(badge)));
        Assert.True(result.IsVerified, string.Join('\n', result.Failures));
    }
}
