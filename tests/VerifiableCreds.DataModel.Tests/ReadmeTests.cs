using Xunit;

namespace VerifiableCreds.DataModel.Tests;

/// <summary>The examples of the package's README, word for word.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Readme_badge_is_written_and_read() => Assert.Equal("Data analysis: 5 credits from Example University", Read(Write()));

    [Fact]
    public void Readme_problem_is_reported() => Assert.Equal(
        "MissingProperty at /issuer: 'issuer' is missing. See https://www.w3.org/TR/vc-data-model-2.0/#issuer",
        Read(Documents.With(Documents.Credential, "/issuer", null)));

    [Fact]
    public void Readme_syntax_error_is_reported() => Assert.Equal("InvalidJson at byte 1", Read("{"u8.ToArray()));

    private static byte[] Write()
    {
        byte[] json = new AchievementCredentialBuilder()
            .WithId("urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002")
            .WithIssuer("did:web:university.example", "Example University")
            .WithSubject("did:example:learner")
            .WithAchievement(a => a
                .Id("https://university.example/achievements/data-analysis")
                .Name("Data analysis")
                .Description("Can clean, analyse and present data.")
                .Criteria("Pass the project.")
                .Type("MicroCredential")
                .CreditsAvailable(5))
            .ValidFrom(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
            .Build();
        return json;
    }

    private static string Read(byte[] json)
    {
        if (!VerifiableCredential.TryParse(json, out VerifiableCredential? credential, out ValidationProblem? problem))
        {
            return $"{problem.Code} at byte {problem.ByteOffset}";
        }

        using (credential)
        {
            if (credential.Validate() is [ValidationProblem first, ..])
            {
                return $"{first.Code} at {first.Pointer}: {first.Message} See {first.Specification}";
            }

            return AchievementCredential.TryFrom(credential, out AchievementCredential? badge)
                ? $"{badge.Achievement?.Name}: {badge.Achievement?.CreditsAvailable} credits from {credential.IssuerName}"
                : "not a badge";
        }
    }
}
