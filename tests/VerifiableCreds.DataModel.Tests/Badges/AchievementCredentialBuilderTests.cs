using System.Text;
using CsCheck;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Badges;

/// <summary>Writing Open Badges 3.0.</summary>
public sealed class AchievementCredentialBuilderTests
{
    private static readonly DateTimeOffset Start = new(2024, 5, 1, 12, 0, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Ob_least_badge_is_exactly_this() => Assert.Equal(
        """
        {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id":"urn:uuid:1","type":["VerifiableCredential","OpenBadgeCredential"],
        "issuer":{"id":"did:example:issuer","type":["Profile"],"name":"Universität für Æsthetik & <Kunst> '\uD83D\uDE00'"},
        "validFrom":"2024-05-01T12:00:00+02:00",
        "credentialSubject":{"id":"did:example:subject","type":["AchievementSubject"],
        "achievement":{"id":"https://example.edu/1","type":["Achievement"],"criteria":{"narrative":"Pass."},"description":"It.","name":"Õppimine"}}}
        """.ReplaceLineEndings(""),
        Encoding.UTF8.GetString(Least().Build()));

    [Fact]
    public void Ob_full_badge_has_no_problems_and_reads_back()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Full().Build());
        Assert.Empty(credential.Validate());
        Assert.Equal(("urn:uuid:1", "Data", "did:example:issuer", "Example"), (credential.Id, credential.Name, credential.IssuerId, credential.IssuerName));
        Assert.Equal((Start, Start.AddYears(2)), (credential.ValidFrom, credential.ValidUntil));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Equal(("MicroCredential", 5m, 4.50m), (badge.Achievement!.AchievementType, badge.Achievement.CreditsAvailable!.Value, badge.CreditsEarned!.Value));
        Assert.Equal(("sql", "O*NET"), (badge.Achievement.Alignments[0].TargetCode, badge.Achievement.Alignments[0].TargetFramework));
        Assert.Equal(["D", "C"], badge.Achievement.ResultDescriptions[0].AllowedValues);
        Assert.Equal("C", badge.Results[0].Value);
        Assert.True(badge.MatchesRecipient("a@example.com"));
        Assert.Equal("94567", credential.Status[0].TryGetProperty("statusListIndex", out JsonLd.JsonElementRef index) ? index.GetString() : null);
    }

    [Fact]
    public void Ob_builder_builds_the_same_twice()
    {
        AchievementCredentialBuilder builder = Full();
        Assert.Equal(builder.Build(), builder.Build());
    }

    [Fact]
    public void Ob_identity_can_stand_for_the_subject_id()
    {
        AchievementCredentialBuilder builder = new AchievementCredentialBuilder().WithId("urn:uuid:1").WithIssuer("did:example:issuer", "Example").ValidFrom(Start)
            .WithAchievement(a => Achievement(a)).WithIdentity("emailAddress", "a@example.com");
        Assert.Empty(Documents.Problems(builder.Build()));
    }

    [Fact]
    public void Ob_what_is_missing_is_named()
    {
        var builder = new AchievementCredentialBuilder();
        AssertMissing(builder, "id", "WithId");
        AssertMissing(builder.WithId("urn:uuid:1"), "issuer", "WithIssuer");
        AssertMissing(builder.WithIssuer("did:example:issuer", "Example"), "validFrom", "ValidFrom");
        AssertMissing(builder.ValidFrom(Start), "achievement", "WithAchievement");
        AssertMissing(builder.WithAchievement(a => Achievement(a)), "credentialSubject", "WithSubject");
    }

    [Fact]
    public void Ob_what_an_achievement_lacks_is_named()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new AchievementCredentialBuilder().WithAchievement(a => a.Id("urn:a:b").Name("x").Criteria("y")));
        Assert.Contains("achievement/description", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ob_reversed_period_is_refused() => Assert.Throws<InvalidOperationException>(() => Least().ValidUntil(Start.AddTicks(-1)).Build());

    [Fact]
    public void Ob_second_status_is_refused() => Assert.Throws<InvalidOperationException>(() => Full().WithStatus("https://status.example/4", 1, "suspension"));

    [Fact]
    public void Ob_wrong_arguments_are_refused_by_name()
    {
        var builder = new AchievementCredentialBuilder();
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => builder.WithId("3732")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => builder.WithId(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => builder.WithIssuer("did:example:issuer", "")).ParamName);
        Assert.Equal("url", Assert.Throws<ArgumentException>(() => builder.WithIssuer("did:example:issuer", "x", "example.org")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => builder.WithName("\uD800")).ParamName);
        Assert.Equal("identityType", Assert.Throws<ArgumentException>(() => builder.WithIdentity("email", "a@example.com")).ParamName);
        Assert.Equal("status", Assert.Throws<ArgumentException>(() => builder.WithResult(status: "Done")).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => builder.WithStatus("https://status.example/3", -1)).ParamName);
        Assert.Equal("credits", Assert.Throws<ArgumentOutOfRangeException>(() => builder.WithCreditsEarned(-1)).ParamName);
        Assert.Equal("achievementType", Assert.Throws<ArgumentException>(() => builder.WithAchievement(a => a.Type("Medal"))).ParamName);
        Assert.Equal("tag", Assert.Throws<ArgumentException>(() => builder.WithAchievement(a => a.Language("de_AT"))).ParamName);
    }

    [Fact]
    public void Ob_whatever_is_built_has_no_problems()
    {
        Gen<string> text = Gen.String.Where(value => value.Length > 0 && !value.Any(char.IsSurrogate));
        Gen.Select(text, text, Gen.Decimal[0, 1000], Gen.Long[0, 3_000_000_000_000_000_000], Gen.Long[0, TimeSpan.TicksPerDay * 5000], Gen.Bool.Array[6]).Sample(
            (name, narrative, credits, ticks, length, choices) =>
            {
                var from = new DateTimeOffset(ticks, TimeSpan.Zero);
                AchievementCredentialBuilder builder = new AchievementCredentialBuilder().WithId("urn:uuid:1").WithIssuer("did:example:issuer", name).ValidFrom(from)
                    .WithSubject("did:example:subject").WithAchievement(a => Choose(Achievement(a).Name(name).Criteria(narrative), choices[0], b => b.CreditsAvailable(credits)));
                builder = Choose(builder, choices[1], b => b.ValidUntil(from.AddTicks(length)));
                builder = Choose(builder, choices[2], b => b.WithName(name).WithDescription(narrative));
                builder = Choose(builder, choices[3], b => b.WithResult(value: name));
                builder = Choose(builder, choices[4], b => b.WithEvidence(name: name, narrative: narrative));
                builder = Choose(builder, choices[5], b => b.WithHashedIdentity("emailAddress", name, narrative));
                using VerifiableCredential credential = VerifiableCredential.Parse(builder.Build());
                Assert.Empty(credential.Validate());
                Assert.Equal((name, from), (credential.IssuerName, credential.ValidFrom!.Value));
            },
            iter: 500);
    }

    private static T Choose<T>(T value, bool isChosen, Func<T, T> change) => isChosen ? change(value) : value;

    private static void AssertMissing(AchievementCredentialBuilder builder, string member, string method)
    {
        string message = Assert.Throws<InvalidOperationException>(builder.Build).Message;
        Assert.Equal((true, true), (message.Contains($" {member} ", StringComparison.Ordinal), message.Contains($" {method} ", StringComparison.Ordinal)));
    }

    private static AchievementBuilder Achievement(AchievementBuilder builder, string name = "Data") =>
        builder.Id("https://example.edu/1").Name(name).Description("It.").Criteria("Pass.");

    private static AchievementCredentialBuilder Least() => new AchievementCredentialBuilder()
        .WithId("urn:uuid:1")
        .WithIssuer("did:example:issuer", "Universität für Æsthetik & <Kunst> '😀'")
        .WithSubject("did:example:subject")
        .WithAchievement(a => Achievement(a, "Õppimine"))
        .ValidFrom(Start);

    private static AchievementCredentialBuilder Full() => new AchievementCredentialBuilder()
        .WithId("urn:uuid:1")
        .WithContext("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")
        .WithIssuer("did:example:issuer", "Example", "https://example.edu", "office@example.edu", "A university.", "data:image/png;base64,iVBORw0KGgo=")
        .WithSubject("did:example:subject")
        .WithIdentity("sourcedId", "12345")
        .WithHashedIdentity("emailAddress", "a@example.com", "Kosher")
        .WithAchievement(a => a.Id("https://example.edu/1").Name("Data").Description("It.").Criteria("Pass.", "https://example.edu/criteria").Type("MicroCredential")
            .CreditsAvailable(5).Image("https://img.example/1.png").Language("en").Tag("data")
            .Alignment("SQL", "https://skills.example/sql", "sql", "O*NET", "CFItem")
            .ResultDescription("urn:uuid:2", "Grade", "LetterGrade", ["D", "C"], "C"))
        .WithName("Data")
        .WithDescription("A badge.")
        .WithImage("https://img.example/badge.png")
        .WithCreditsEarned(4.50m)
        .WithResult("urn:uuid:2", "C", status: "Completed")
        .WithEvidence("https://evidence.example/1", "Project", "It **works**.")
        .WithStatus("https://status.example/3", 94567)
        .WithSchema("https://schema.example/badge.json")
        .AwardedOn(Start.AddDays(-1))
        .ValidFrom(Start)
        .ValidUntil(Start.AddYears(2));
}
