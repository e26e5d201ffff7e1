using Xunit;

namespace VerifiableCreds.DataModel.Tests.Badges;

/// <summary>Open Badges 3.0: one broken rule a case, and no other problem than its own.</summary>
public sealed class BadgeRulesTests
{
    private const string Subject = "/credentialSubject";
    private const string Achievement = Subject + "/achievement";
    private const string Description = Achievement + "/resultDescription/0";

    [Theory]
    [InlineData("/type", "[\"VerifiableCredential\", \"AchievementCredential\"]")]
    [InlineData("/@context/1", "\"https://purl.imsglobal.org/spec/ob/v3p0/context.json\"")]
    [InlineData("/@context/1", "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json\"")]
    [InlineData("/issuer", "\"did:example:issuer\"")]
    [InlineData(Subject + "/id", null)]
    [InlineData(Subject + "/identifier", null)]
    [InlineData(Subject + "/identifier", "{\"type\": \"IdentityObject\", \"hashed\": true, \"identityHash\": \"x\", \"identityType\": \"ext:badgeId\"}")]
    [InlineData(Achievement + "/criteria", "{\"id\": \"https://example.edu/criteria\"}")]
    [InlineData(Achievement + "/name", "[{\"@value\": \"Teamwork\", \"@language\": \"en\"}]")]
    [InlineData(Achievement + "/name", "{\"@value\": \"Teamwork\", \"@direction\": \"ltr\"}")]
    [InlineData(Achievement + "/alignment", null)]
    [InlineData(Achievement + "/unknown", "[1]")]
    public void Ob_optional_forms_are_valid(string pointer, string? json) => Assert.Empty(Documents.Problems(Documents.With(Documents.Badge, pointer, json)));

    [Theory]
    [InlineData("/@context/1", null, ValidationCode.MissingOpenBadgesContext, "/@context")]
    [InlineData("/@context/1", "\"https://ctx.example/v1\"", ValidationCode.MissingOpenBadgesContext, "/@context/1")]
    [InlineData("/@context/1", "\"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.json\"", ValidationCode.MissingOpenBadgesContext, "/@context/1")]
    [InlineData("/id", null, ValidationCode.MissingProperty, "/id")]
    [InlineData("/validFrom", null, ValidationCode.MissingProperty, "/validFrom")]
    [InlineData("/awardedDate", "\"2023-12-01\"", ValidationCode.InvalidDateTimeStamp, "/awardedDate")]
    [InlineData("/image", "\"https://img.example/badge.png\"", ValidationCode.WrongKind, "/image")]
    [InlineData("/image/type", "\"Picture\"", ValidationCode.MissingType, "/image/type")]
    [InlineData("/image/id", null, ValidationCode.MissingProperty, "/image/id")]
    [InlineData("/type", "[\"VerifiableCredential\", \"OtherCredential\"]", ValidationCode.MissingType, "/type")]
    [InlineData("/evidence/0/type", "[\"Proof\"]", ValidationCode.MissingType, "/evidence/0/type")]
    [InlineData("/refreshService", "{\"type\": \"1EdTechCredentialRefresh\"}", ValidationCode.MissingProperty, "/refreshService/id")]
    [InlineData("/refreshService", "[{\"id\": \"urn:a:b\", \"type\": \"A\"}]", ValidationCode.WrongKind, "/refreshService")]
    [InlineData("/credentialStatus", "[{\"type\": \"A\"}, {\"type\": \"B\"}]", ValidationCode.WrongKind, "/credentialStatus")]
    [InlineData("/endorsementJwt/0", "\"e30.e30\"", ValidationCode.InvalidCompactJws, "/endorsementJwt/0")]
    public void Ob_credential(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/issuer/type", "[\"Issuer\"]", ValidationCode.MissingType, "/issuer/type")]
    [InlineData("/issuer/type", null, ValidationCode.MissingProperty, "/issuer/type")]
    [InlineData("/issuer/id", null, ValidationCode.MissingProperty, "/issuer/id")]
    [InlineData("/issuer/url", "\"example.edu\"", ValidationCode.InvalidUrl, "/issuer/url")]
    [InlineData("/issuer/dateOfBirth", "\"1.1.2000\"", ValidationCode.InvalidDate, "/issuer/dateOfBirth")]
    [InlineData("/issuer/parentOrg/type", "\"Organisation\"", ValidationCode.MissingType, "/issuer/parentOrg/type")]
    [InlineData("/issuer/parentOrg/id", "\"parent\"", ValidationCode.InvalidUrl, "/issuer/parentOrg/id")]
    [InlineData("/issuer/parentOrg", "\"did:example:parent\"", ValidationCode.WrongKind, "/issuer/parentOrg")]
    [InlineData("/issuer/address/type", null, ValidationCode.MissingProperty, "/issuer/address/type")]
    [InlineData("/issuer/address/geo/latitude", "\"48.2\"", ValidationCode.WrongKind, "/issuer/address/geo/latitude")]
    [InlineData("/issuer/otherIdentifier/0/type", "\"Identifier\"", ValidationCode.MissingType, "/issuer/otherIdentifier/0/type")]
    [InlineData("/issuer/otherIdentifier/0/identifierType", "\"number\"", ValidationCode.UnknownTerm, "/issuer/otherIdentifier/0/identifierType")]
    [InlineData("/issuer/otherIdentifier/0/identifier", null, ValidationCode.MissingProperty, "/issuer/otherIdentifier/0/identifier")]
    public void Ob_profile(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData(Subject + "/type", "[\"Subject\"]", ValidationCode.MissingType, Subject + "/type")]
    [InlineData(Subject + "/type", null, ValidationCode.MissingProperty, Subject + "/type")]
    [InlineData(Subject + "/achievement", null, ValidationCode.MissingProperty, Achievement)]
    [InlineData(Subject + "/achievement", "\"https://example.edu/achievements/1\"", ValidationCode.WrongKind, Achievement)]
    [InlineData(Subject + "/creditsEarned", "\"5\"", ValidationCode.WrongKind, Subject + "/creditsEarned")]
    [InlineData(Subject + "/activityEndDate", "\"2024-01\"", ValidationCode.InvalidDateTimeStamp, Subject + "/activityEndDate")]
    [InlineData(Subject + "/source", "{\"id\": \"did:example:a\", \"type\": \"Person\"}", ValidationCode.MissingType, Subject + "/source/type")]
    [InlineData(Subject + "/identifier/0/type", "\"Identity\"", ValidationCode.MissingType, Subject + "/identifier/0/type")]
    [InlineData(Subject + "/identifier/0/hashed", "\"false\"", ValidationCode.WrongKind, Subject + "/identifier/0/hashed")]
    [InlineData(Subject + "/identifier/0/hashed", null, ValidationCode.MissingProperty, Subject + "/identifier/0/hashed")]
    [InlineData(Subject + "/identifier/0/identityType", "\"email\"", ValidationCode.UnknownTerm, Subject + "/identifier/0/identityType")]
    [InlineData(Subject + "/result/0/type", "[\"Grade\"]", ValidationCode.MissingType, Subject + "/result/0/type")]
    [InlineData(Subject + "/result/0/status", "\"ext:Done\"", ValidationCode.UnknownTerm, Subject + "/result/0/status")]
    [InlineData(Subject + "/result/0/resultDescription", "\"grade\"", ValidationCode.InvalidUrl, Subject + "/result/0/resultDescription")]
    public void Ob_subject(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData(Achievement + "/id", null, ValidationCode.MissingProperty, Achievement + "/id")]
    [InlineData(Achievement + "/id", "\"1\"", ValidationCode.InvalidUrl, Achievement + "/id")]
    [InlineData(Achievement + "/type", "[\"Badge\"]", ValidationCode.MissingType, Achievement + "/type")]
    [InlineData(Achievement + "/name", null, ValidationCode.MissingProperty, Achievement + "/name")]
    [InlineData(Achievement + "/name", "[\"Team\"]", ValidationCode.WrongKind, Achievement + "/name/0")]
    [InlineData(Achievement + "/name", "{\"@value\": \"Teamwork\", \"en\": \"x\"}", ValidationCode.UnexpectedProperty, Achievement + "/name/en")]
    [InlineData(Achievement + "/name/de-AT", "5", ValidationCode.WrongKind, Achievement + "/name/de-AT")]
    [InlineData(Achievement + "/name/de_AT", "\"x\"", ValidationCode.InvalidLanguageTag, Achievement + "/name/de_AT")]
    [InlineData(Achievement + "/description", null, ValidationCode.MissingProperty, Achievement + "/description")]
    [InlineData(Achievement + "/description", "[]", ValidationCode.EmptyValue, Achievement + "/description")]
    [InlineData(Achievement + "/description", "5", ValidationCode.WrongKind, Achievement + "/description")]
    [InlineData(Achievement + "/criteria", null, ValidationCode.MissingProperty, Achievement + "/criteria")]
    [InlineData(Achievement + "/criteria", "{}", ValidationCode.MissingCriteria, Achievement + "/criteria")]
    [InlineData(Achievement + "/criteria/id", "\"criteria\"", ValidationCode.InvalidUrl, Achievement + "/criteria/id")]
    [InlineData(Achievement + "/achievementType", "\"Medal\"", ValidationCode.UnknownTerm, Achievement + "/achievementType")]
    [InlineData(Achievement + "/creditsAvailable", "\"5\"", ValidationCode.WrongKind, Achievement + "/creditsAvailable")]
    [InlineData(Achievement + "/inLanguage", "\"english language\"", ValidationCode.InvalidLanguageTag, Achievement + "/inLanguage")]
    [InlineData(Achievement + "/alignment/0/type", null, ValidationCode.MissingProperty, Achievement + "/alignment/0/type")]
    [InlineData(Achievement + "/alignment/0/targetName", null, ValidationCode.MissingProperty, Achievement + "/alignment/0/targetName")]
    [InlineData(Achievement + "/alignment/0/targetUrl", "\"esco\"", ValidationCode.InvalidUrl, Achievement + "/alignment/0/targetUrl")]
    [InlineData(Achievement + "/alignment/0/targetType", "\"ext:\"", ValidationCode.UnknownTerm, Achievement + "/alignment/0/targetType")]
    [InlineData(Achievement + "/related/0/type", "[\"Other\"]", ValidationCode.MissingType, Achievement + "/related/0/type")]
    [InlineData(Achievement + "/tag/0", "1", ValidationCode.WrongKind, Achievement + "/tag/0")]
    [InlineData(Description + "/type", "[\"Result\"]", ValidationCode.MissingType, Description + "/type")]
    [InlineData(Description + "/id", null, ValidationCode.MissingProperty, Description + "/id")]
    [InlineData(Description + "/name", null, ValidationCode.MissingProperty, Description + "/name")]
    [InlineData(Description + "/resultType", "\"Grade\"", ValidationCode.UnknownTerm, Description + "/resultType")]
    [InlineData(Description + "/rubricCriterionLevel/0/name", null, ValidationCode.MissingProperty, Description + "/rubricCriterionLevel/0/name")]
    public void Ob_achievement(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/endorsement/0/name", null, ValidationCode.MissingProperty, "/endorsement/0/name")]
    [InlineData("/endorsement/0/issuer", null, ValidationCode.MissingProperty, "/endorsement/0/issuer")]
    [InlineData("/endorsement/0/validFrom", "\"2024\"", ValidationCode.InvalidDateTimeStamp, "/endorsement/0/validFrom")]
    [InlineData("/endorsement/0/type", "[\"VerifiableCredential\"]", ValidationCode.MissingType, "/endorsement/0/type")]
    [InlineData("/endorsement/0/@context/0", "\"https://ctx.example/\"", ValidationCode.UnknownBaseContext, "/endorsement/0/@context/0")]
    [InlineData("/endorsement/0/credentialSubject/id", null, ValidationCode.MissingProperty, "/endorsement/0/credentialSubject/id")]
    [InlineData("/endorsement/0/credentialSubject/type", "[\"AchievementSubject\"]", ValidationCode.MissingType, "/endorsement/0/credentialSubject/type")]
    [InlineData("/endorsement/0", "\"eyJ\"", ValidationCode.WrongKind, "/endorsement/0")]
    public void Ob_endorsement(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Fact]
    public void Ob_subject_needs_id_or_identifier()
    {
        string document = System.Text.Encoding.UTF8.GetString(Documents.With(Documents.Badge, Subject + "/id", null));
        Assert.Equal([(ValidationCode.MissingRecipient, Subject)], Documents.Problems(Documents.With(document, Subject + "/identifier", null)));
    }

    [Fact]
    public void Ob_credential_of_version_1_1_needs_its_own_date() => Assert.Equal(
        [(ValidationCode.MissingProperty, "/issuanceDate")],
        Documents.Problems(Documents.With(Documents.Badge, "/@context/0", "\"https://www.w3.org/2018/credentials/v1\""))
            .Where(problem => !problem.Pointer.StartsWith("/endorsement", StringComparison.Ordinal)));

    [Fact]
    public void Ob_rules_leave_other_credentials_alone() => Assert.Empty(Documents.Problems(
        Documents.With(Documents.Credential, "/type", "[\"VerifiableCredential\", \"AchievementCredential\"]")));

    private static void AssertOnly(string pointer, string? json, ValidationCode code, string at) =>
        Assert.Equal([(code, at)], Documents.Problems(Documents.With(Documents.Badge, pointer, json)));
}
