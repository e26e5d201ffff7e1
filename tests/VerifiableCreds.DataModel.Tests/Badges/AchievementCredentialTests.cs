using System.Text;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Badges;

/// <summary>Reading Open Badges 3.0.</summary>
public sealed class AchievementCredentialTests
{
    [Fact]
    public void Ob_badge_is_read_whole()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(Documents.Badge));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Same(credential, badge.Credential);
        Assert.Equal(("did:example:subject", 5m), (badge.SubjectId, badge.CreditsEarned));
        Assert.Equal(new DateTimeOffset(2023, 12, 1, 0, 0, 0, TimeSpan.Zero), badge.AwardedDate);
        Achievement achievement = badge.Achievement!;
        Assert.Equal(
            ("https://example.edu/achievements/1", "Teamwork", "Teamwork.", "Pass.", null, "MicroCredential", 5.5m),
            (achievement.Id, achievement.Name, achievement.Description, achievement.CriteriaNarrative, achievement.CriteriaId, achievement.AchievementType, achievement.CreditsAvailable!.Value));
        Assert.Equal([new LanguageText("Teamwork", "en"), new LanguageText("Zusammenarbeit", "de-AT")], achievement.Names);
        Assert.Equal(["team", "work"], achievement.Tags);
    }

    [Fact]
    public void Ob_alignments_results_and_descriptions_are_read()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(Documents.Badge));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Alignment alignment = Assert.Single(badge.Achievement!.Alignments);
        Assert.Equal(("ESCO", "http://data.europa.eu/esco/skill/1", "ext:ESCO"), (alignment.TargetName, alignment.TargetUrl, alignment.TargetType));
        ResultDescription description = Assert.Single(badge.Achievement.ResultDescriptions);
        Assert.Equal(("urn:uuid:1", "Grade", "LetterGrade"), (description.Id, description.Name, description.ResultType));
        AchievementResult result = Assert.Single(badge.Results);
        Assert.Equal(("urn:uuid:1", "A", "Completed"), (result.ResultDescription, result.Value, result.Status));
    }

    [Theory]
    [InlineData("/type", "\"VerifiableCredential\"")]
    [InlineData("/credentialSubject", "\"did:example:subject\"")]
    [InlineData("/credentialSubject", null)]
    public void Ob_other_credential_is_no_badge(string pointer, string? json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Badge, pointer, json));
        Assert.False(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Null(badge);
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Ob_odd_values_read_as_absent(string json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Badge, "/credentialSubject/achievement", json));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Null(badge.Achievement);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("\"5\"")]
    public void Ob_credits_that_are_no_decimal_read_as_absent(string json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Badge, "/credentialSubject/creditsEarned", json));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Null(badge.CreditsEarned);
    }

    [Theory]
    [InlineData("a@example.com", true)]
    [InlineData("A@Example.com", true)]
    [InlineData("b@example.com", false)]
    public void Ob_plain_identity_is_matched(string email, bool expected)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(Documents.Badge));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Equal(expected, badge.MatchesRecipient(email));
    }

    /// <summary>The hash is the one that the specification works out for this address and salt.</summary>
    [Theory]
    [InlineData("a@example.com", "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", true)]
    [InlineData("a@example.com", "sha256$B5809D8A92F8858436D7E6B87C12EBC0AE1EAC4BAECC2C0B913AEE2C922EF399", true)]
    [InlineData("b@example.com", "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", false)]
    [InlineData("a@example.com", "b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399", false)]
    [InlineData("a@example.com", "a@example.com", false)]
    public void Ob_hashed_identity_is_matched(string email, string hash, bool expected)
    {
        string identity = $$"""[{"type": "IdentityObject", "hashed": true, "identityHash": "{{hash}}", "identityType": "emailAddress", "salt": "Kosher"}]""";
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Badge, "/credentialSubject/identifier", identity));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Equal(expected, badge.MatchesRecipient(email));
    }
}
