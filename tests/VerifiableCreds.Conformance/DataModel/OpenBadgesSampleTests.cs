using VerifiableCreds.DataModel;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.DataModel;

/// <summary>The samples of 1EdTech's public validator for Open Badges 3.0.</summary>
public sealed class OpenBadgesSampleTests
{
    private const string Folder = "badges/public-validator/ob30/";
    private const string Subject = "/credentialSubject";
    private const string Achievement = Subject + "/achievement";

    /// <summary>Samples with faults of structure, each with all its problems.</summary>
    private static readonly Dictionary<string, (ValidationCode Code, string Pointer)[]> Faults = new()
    {
        // Written for a draft: its endorsements lack id or name, and its identities are of a type "email".
        ["complete_v1.json"] =
        [
            (ValidationCode.MissingProperty, Achievement + "/creator/endorsement/0/id"),
            (ValidationCode.MissingProperty, Achievement + "/creator/endorsement/1/id"),
            (ValidationCode.MissingProperty, Achievement + "/creator/endorsement/1/name"),
            (ValidationCode.MissingProperty, Achievement + "/endorsement/0/id"),
            (ValidationCode.UnknownTerm, Subject + "/identifier/0/identityType"),
            (ValidationCode.UnknownTerm, Subject + "/identifier/1/identityType"),
            (ValidationCode.MissingProperty, "/endorsement/0/id"),
            (ValidationCode.MissingProperty, "/issuer/endorsement/0/id"),
        ],

        // This file also has the date of version 1.1 and no achievement.
        ["simple-err-context.json"] =
        [
            (ValidationCode.UnknownBaseContext, "/@context/0"),
            (ValidationCode.MissingProperty, "/validFrom"),
            (ValidationCode.MissingProperty, Achievement),
        ],
        ["simple-err-credential-subject-achievement-result-description-type.json"] =
            [(ValidationCode.MissingType, Achievement + "/resultDescription/2/type")],
        ["simple-err-credential-subject-identifier-type.json"] = [(ValidationCode.MissingType, Subject + "/identifier/0/type")],
        ["simple-err-credential-subject-profile-type.json"] = [(ValidationCode.MissingType, Subject + "/source/type")],
        ["simple-err-credential-subject-result-type.json"] = [(ValidationCode.MissingType, Subject + "/result/1/type")],
        ["simple-err-credential-subject-type.json"] = [(ValidationCode.MissingType, Subject + "/type")],
        ["simple-err-evidence-type.json"] = [(ValidationCode.MissingType, "/evidence/1/type")],

        // Not valid yet is for a verifier with a clock; the achievement is missing besides.
        ["simple-err-issued.json"] = [(ValidationCode.MissingProperty, Achievement)],
        ["simple-err-issuer-otheridentifier-type.json"] = [(ValidationCode.MissingType, "/issuer/otherIdentifier/1/type")],
        ["simple-err-issuer-parentorg-type.json"] = [(ValidationCode.MissingType, "/issuer/parentOrg/type")],
        ["simple-err-issuer-type.json"] = [(ValidationCode.MissingType, "/issuer/type")],
        ["simple-err-issuer.json"] = [(ValidationCode.MissingProperty, "/issuer"), (ValidationCode.MissingProperty, Achievement)],
        ["simple-err-type.json"] = [(ValidationCode.MissingType, "/type"), (ValidationCode.MissingProperty, Achievement)],

        // Without a proof, but also without an achievement.
        ["simple-noproof.json"] = [(ValidationCode.MissingProperty, Achievement)],
    };

    public static TheoryData<string> Faulty => ConformanceData.IsPresent ? [.. Faults.Keys] : [];

    /// <summary>All others: what is wrong with those named <c>-err-</c> is a proof, a date or a status.</summary>
    public static TheoryData<string> Good => [.. Samples().Where(file => !Faults.ContainsKey(file))];

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Good))]
    public void Sample_of_sound_structure_has_no_problems(string file)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(ConformanceData.Bytes(Folder + file));
        Assert.Empty(credential.Validate());
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Faulty))]
    public void Faulty_sample_has_exactly_its_own_problems(string file)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(ConformanceData.Bytes(Folder + file));
        Assert.Equal(Faults[file], credential.Validate().Select(problem => (problem.Code, problem.Pointer)));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("badges/openbadges-spec/test-vectors/obv3p0/vector.json", "credential")]
    [InlineData("badges/openbadges-spec/test-vectors/obv3p0/vector.json", "signedCredential")]
    public void Vector_of_the_specification_has_no_problems(string file, string member)
    {
        using var vector = System.Text.Json.JsonDocument.Parse(ConformanceData.Bytes(file));
        using VerifiableCredential credential = VerifiableCredential.Parse(
            System.Text.Encoding.UTF8.GetBytes(vector.RootElement.GetProperty(member).GetRawText()));
        Assert.Empty(credential.Validate());
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Complete_sample_reads_whole()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(ConformanceData.Bytes(Folder + "complete.json"));
        Assert.True(AchievementCredential.TryFrom(credential, out AchievementCredential? badge));
        Assert.Equal("1EdTech University Degree", badge.Achievement!.Name);
        Assert.Equal((36m, 42m), (badge.Achievement.CreditsAvailable, badge.CreditsEarned));
        Assert.Equal(["https://1edtech.edu/catalog/degree", "https://credentialengineregistry.org/resources/ce-98cb027b-95ef-4494-908d-6f7790ec6b6b"], badge.Achievement.Alignments.Select(a => a.TargetUrl));
        Assert.Equal(["A", null, null], badge.Results.Select(result => result.Value));
        Assert.True(badge.MatchesRecipient("student@1edtech.edu"));
    }

    private static string[] Samples() => ConformanceData.IsPresent
        ? [.. Directory.EnumerateFiles(ConformanceData.PathOf(Folder), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(ConformanceData.PathOf(Folder), path).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)]
        : [];
}
