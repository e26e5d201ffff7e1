using System.Text;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Validation;

/// <summary>Verifiable Credentials Data Model 2.0: one broken rule a case, and no other problem than its own.</summary>
public sealed class CredentialRulesTests
{
    [Theory]
    [InlineData(Documents.Credential)]
    [InlineData(Documents.Version11)]
    [InlineData(Documents.Badge)]
    public void Vcdm_valid_document_has_no_problems(string document) => Assert.Empty(Documents.Problems(Encoding.UTF8.GetBytes(document)));

    [Theory]
    [InlineData("/@context", "\"https://www.w3.org/ns/credentials/v2\"")]
    [InlineData("/@context/1", "{\"term\": \"https://ctx.example/#term\"}")]
    [InlineData("/id", null)]
    [InlineData("/type", "\"VerifiableCredential\"")]
    [InlineData("/issuer", "\"did:example:issuer\"")]
    [InlineData("/issuer/name", "[{\"@value\": \"Example\", \"@language\": \"en-GB\"}]")]
    [InlineData("/credentialSubject", "[{\"id\": \"did:example:a\", \"a\": 1}, {\"b\": null}]")]
    [InlineData("/validFrom", null)]
    [InlineData("/validUntil", "\"2020-01-01T00:00:00Z\"")]
    [InlineData("/validUntil", "\"12020-01-01T00:00:00Z\"")]
    [InlineData("/credentialStatus", "[{\"type\": \"A\"}, {\"type\": [\"B\"]}]")]
    [InlineData("/proof", null)]
    [InlineData("/unknown", "{\"kept\": true}")]
    public void Vcdm_4_optional_forms_are_valid(string pointer, string? json) => Assert.Empty(Documents.Problems(Documents.With(Documents.Credential, pointer, json)));

    [Theory]
    [InlineData("/@context", null, ValidationCode.MissingProperty, "/@context")]
    [InlineData("/@context", "[]", ValidationCode.UnknownBaseContext, "/@context")]
    [InlineData("/@context", "null", ValidationCode.UnknownBaseContext, "/@context")]
    [InlineData("/@context", "\"https://www.w3.org/ns/credentials/v3\"", ValidationCode.UnknownBaseContext, "/@context")]
    [InlineData("/@context/0", "\"https://www.w3.org/ns/credentials/v2/\"", ValidationCode.UnknownBaseContext, "/@context/0")]
    [InlineData("/@context/0", null, ValidationCode.UnknownBaseContext, "/@context/0")]
    [InlineData("/@context/0", "{}", ValidationCode.UnknownBaseContext, "/@context/0")]
    [InlineData("/@context/1", "\"not a url\"", ValidationCode.InvalidUrl, "/@context/1")]
    [InlineData("/@context/1", "5", ValidationCode.WrongKind, "/@context/1")]
    [InlineData("/@context/1", "null", ValidationCode.WrongKind, "/@context/1")]
    public void Vcdm_4_3_context(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/id", "\"3732\"", ValidationCode.InvalidUrl, "/id")]
    [InlineData("/id", "[\"urn:a:b\"]", ValidationCode.WrongKind, "/id")]
    [InlineData("/id", "null", ValidationCode.WrongKind, "/id")]
    [InlineData("/credentialSubject/id", "\"me\"", ValidationCode.InvalidUrl, "/credentialSubject/id")]
    [InlineData("/credentialSubject/id", "[\"urn:a:b\", \"urn:a:c\"]", ValidationCode.WrongKind, "/credentialSubject/id")]
    public void Vcdm_4_4_identifiers(string pointer, string json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/type", null, ValidationCode.MissingProperty, "/type")]
    [InlineData("/type", "[]", ValidationCode.EmptyValue, "/type")]
    [InlineData("/type", "[\"VerifiableCredential\", \"\"]", ValidationCode.EmptyValue, "/type")]
    [InlineData("/type", "[\"VerifiableCredential\", 1]", ValidationCode.WrongKind, "/type")]
    [InlineData("/type", "{}", ValidationCode.WrongKind, "/type")]
    [InlineData("/type", "[\"VerifiableCredential\", \"https ://example.org/\"]", ValidationCode.InvalidUrl, "/type/1")]
    [InlineData("/type", "[\"ExampleCredential\"]", ValidationCode.MissingType, "/type")]
    [InlineData("/type", "\"verifiablecredential\"", ValidationCode.MissingType, "/type")]
    public void Vcdm_4_5_types(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/name", "[]", ValidationCode.EmptyValue, "/name")]
    [InlineData("/name", "5", ValidationCode.WrongKind, "/name")]
    [InlineData("/description/0/@value", null, ValidationCode.MissingProperty, "/description/0/@value")]
    [InlineData("/description/0/@value", "5", ValidationCode.WrongKind, "/description/0/@value")]
    [InlineData("/description/0/@language", "\"de_AT\"", ValidationCode.InvalidLanguageTag, "/description/0/@language")]
    [InlineData("/description/1/@direction", "\"up\"", ValidationCode.InvalidDirection, "/description/1/@direction")]
    [InlineData("/description/1/url", "\"did:example:a\"", ValidationCode.UnexpectedProperty, "/description/1/url")]
    [InlineData("/name", "[\"one\", 2]", ValidationCode.WrongKind, "/name/1")]
    [InlineData("/issuer/name", "{\"@value\": \"x\", \"@language\": \"\"}", ValidationCode.InvalidLanguageTag, "/issuer/name/@language")]
    [InlineData("/issuer/description", "true", ValidationCode.WrongKind, "/issuer/description")]
    public void Vcdm_4_6_names_and_descriptions(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/issuer", null, ValidationCode.MissingProperty, "/issuer")]
    [InlineData("/issuer", "\"Example University\"", ValidationCode.InvalidUrl, "/issuer")]
    [InlineData("/issuer", "7", ValidationCode.WrongKind, "/issuer")]
    [InlineData("/issuer", "[\"did:example:a\", \"did:example:b\"]", ValidationCode.WrongKind, "/issuer")]
    [InlineData("/issuer/id", null, ValidationCode.MissingProperty, "/issuer/id")]
    [InlineData("/issuer/id", "\"issuer\"", ValidationCode.InvalidUrl, "/issuer/id")]
    [InlineData("/issuer/id", "null", ValidationCode.WrongKind, "/issuer/id")]
    public void Vcdm_4_7_issuer(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/credentialSubject", null, ValidationCode.MissingProperty, "/credentialSubject")]
    [InlineData("/credentialSubject", "{}", ValidationCode.EmptyValue, "/credentialSubject")]
    [InlineData("/credentialSubject", "[]", ValidationCode.EmptyValue, "/credentialSubject")]
    [InlineData("/credentialSubject", "[{\"a\": 1}, {}]", ValidationCode.EmptyValue, "/credentialSubject/1")]
    [InlineData("/credentialSubject", "\"did:example:subject\"", ValidationCode.WrongKind, "/credentialSubject")]
    [InlineData("/credentialSubject", "[{\"a\": 1}, \"did:example:subject\"]", ValidationCode.WrongKind, "/credentialSubject/1")]
    public void Vcdm_4_8_subject(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/validFrom", "\"2020-01-01\"", ValidationCode.InvalidDateTimeStamp, "/validFrom")]
    [InlineData("/validFrom", "\"2020-01-01T00:00:00\"", ValidationCode.InvalidDateTimeStamp, "/validFrom")]
    [InlineData("/validFrom", "1577836800", ValidationCode.WrongKind, "/validFrom")]
    [InlineData("/validUntil", "\"2030-02-29T00:00:00Z\"", ValidationCode.InvalidDateTimeStamp, "/validUntil")]
    [InlineData("/validUntil", "[\"2030-01-01T00:00:00Z\"]", ValidationCode.WrongKind, "/validUntil")]
    [InlineData("/validUntil", "\"2019-12-31T23:59:59Z\"", ValidationCode.ReversedValidityPeriod, "/validUntil")]
    [InlineData("/validUntil", "\"2020-01-01T00:00:00+00:01\"", ValidationCode.ReversedValidityPeriod, "/validUntil")]
    public void Vcdm_4_9_validity_period(string pointer, string json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/credentialStatus/type", null, ValidationCode.MissingProperty, "/credentialStatus/type")]
    [InlineData("/credentialStatus/id", "\"94567\"", ValidationCode.InvalidUrl, "/credentialStatus/id")]
    [InlineData("/credentialStatus", "\"https://status.example/3\"", ValidationCode.WrongKind, "/credentialStatus")]
    [InlineData("/credentialStatus", "[]", ValidationCode.EmptyValue, "/credentialStatus")]
    [InlineData("/credentialSchema/0/id", null, ValidationCode.MissingProperty, "/credentialSchema/0/id")]
    [InlineData("/credentialSchema/0/id", "\"degree.json\"", ValidationCode.InvalidUrl, "/credentialSchema/0/id")]
    [InlineData("/credentialSchema/0/type", null, ValidationCode.MissingProperty, "/credentialSchema/0/type")]
    [InlineData("/credentialSchema/0", "null", ValidationCode.WrongKind, "/credentialSchema/0")]
    [InlineData("/refreshService/type", null, ValidationCode.MissingProperty, "/refreshService/type")]
    [InlineData("/refreshService/id", "\"\"", ValidationCode.InvalidUrl, "/refreshService/id")]
    [InlineData("/termsOfUse/type", null, ValidationCode.MissingProperty, "/termsOfUse/type")]
    [InlineData("/termsOfUse/id", "8", ValidationCode.WrongKind, "/termsOfUse/id")]
    [InlineData("/evidence/0/type", null, ValidationCode.MissingProperty, "/evidence/0/type")]
    [InlineData("/evidence/0/type", "[[]]", ValidationCode.WrongKind, "/evidence/0/type")]
    [InlineData("/evidence", "[]", ValidationCode.EmptyValue, "/evidence")]
    [InlineData("/proof/type", null, ValidationCode.MissingProperty, "/proof/type")]
    [InlineData("/proof", "\"z58DAdF\"", ValidationCode.WrongKind, "/proof")]
    [InlineData("/proof", "[]", ValidationCode.EmptyValue, "/proof")]
    public void Vcdm_4_10_to_5_6_attachments(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/relatedResource/0/id", null, ValidationCode.MissingProperty, "/relatedResource/0/id")]
    [InlineData("/relatedResource/0/id", "\"v1\"", ValidationCode.InvalidUrl, "/relatedResource/0/id")]
    [InlineData("/relatedResource/1/id", "\"https://ctx.example/v1\"", ValidationCode.DuplicateId, "/relatedResource/1/id")]
    [InlineData("/relatedResource/1/digestSRI", null, ValidationCode.MissingDigest, "/relatedResource/1")]
    [InlineData("/relatedResource/1/digestSRI", "\"md5-abc\"", ValidationCode.InvalidDigest, "/relatedResource/1/digestSRI")]
    [InlineData("/relatedResource/1/digestSRI", "\"\"", ValidationCode.InvalidDigest, "/relatedResource/1/digestSRI")]
    [InlineData("/relatedResource/1/digestSRI", "{}", ValidationCode.WrongKind, "/relatedResource/1/digestSRI")]
    [InlineData("/relatedResource/0/digestMultibase", "\"u\"", ValidationCode.InvalidDigest, "/relatedResource/0/digestMultibase")]
    [InlineData("/relatedResource", "\"https://ctx.example/v1\"", ValidationCode.WrongKind, "/relatedResource")]
    public void Vcdm_5_3_related_resources(string pointer, string? json, ValidationCode code, string at) => AssertOnly(pointer, json, code, at);

    [Theory]
    [InlineData("/issuanceDate", null, ValidationCode.MissingProperty, "/issuanceDate")]
    [InlineData("/issuanceDate", "\"2010-01-01\"", ValidationCode.InvalidDateTimeStamp, "/issuanceDate")]
    [InlineData("/expirationDate", "\"soon\"", ValidationCode.InvalidDateTimeStamp, "/expirationDate")]
    [InlineData("/expirationDate", "\"2009-01-01T00:00:00Z\"", ValidationCode.ReversedValidityPeriod, "/expirationDate")]
    [InlineData("/issuer", "{\"name\": \"x\"}", ValidationCode.MissingProperty, "/issuer/id")]
    [InlineData("/credentialStatus/id", null, ValidationCode.MissingProperty, "/credentialStatus/id")]
    [InlineData("/credentialStatus/type", null, ValidationCode.MissingProperty, "/credentialStatus/type")]
    [InlineData("/refreshService/id", null, ValidationCode.MissingProperty, "/refreshService/id")]
    [InlineData("/credentialSubject", null, ValidationCode.MissingProperty, "/credentialSubject")]
    [InlineData("/type/0", null, ValidationCode.MissingType, "/type")]
    public void Vcdm_version_1_1(string pointer, string? json, ValidationCode code, string at) =>
        Assert.Equal([(code, at)], Documents.Problems(Documents.With(Documents.Version11, pointer, json)));

    [Theory]
    [InlineData("{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\"}", ValidationCode.MissingProperty)]
    [InlineData("{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\",\"id\":5}", ValidationCode.WrongKind)]
    [InlineData("{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"urn:a:b\"}", ValidationCode.InvalidEnvelope)]
    [InlineData("{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"EnvelopedVerifiableCredential\",\"id\":\"data:,eyJ\"}", ValidationCode.InvalidEnvelope)]
    public void Vcdm_4_13_2_envelope(string document, ValidationCode code) => Assert.Equal([(code, "/id")], Documents.Problems(Encoding.UTF8.GetBytes(document)));

    [Fact]
    public void Vcdm_4_13_2_envelope_type_does_not_switch_the_rules_off()
    {
        byte[] json = Documents.With(Documents.Credential, "/type", "[\"VerifiableCredential\", \"EnvelopedVerifiableCredential\"]");
        Assert.Equal([(ValidationCode.MissingProperty, "/issuer")], Documents.Problems(Documents.With(System.Text.Encoding.UTF8.GetString(json), "/issuer", null)));
    }

    [Fact]
    public void Sample_credentials_have_no_problems()
    {
        using VerifiablePresentation presentation = VerifiablePresentation.Parse(TestData.SampleCredentials.PresentationOfTen);
        Assert.Empty(Documents.Problems(TestData.SampleCredentials.Minimal).Concat(Documents.Problems(TestData.SampleCredentials.Badge)));
        Assert.Empty(presentation.Validate());
    }

    [Fact]
    public void All_problems_of_a_document_are_listed() => Assert.Equal(
        [
            (ValidationCode.MissingProperty, "/@context"), (ValidationCode.InvalidUrl, "/id"), (ValidationCode.MissingProperty, "/type"),
            (ValidationCode.MissingProperty, "/issuer"), (ValidationCode.MissingProperty, "/credentialSubject"),
        ],
        Documents.Problems("""{"id": "x"}"""u8.ToArray()));

    [Fact]
    public void Problem_says_what_where_and_by_which_rule()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Credential, "/issuer", null));
        Assert.Equal(
            new ValidationProblem(ValidationCode.MissingProperty, "/issuer", "'issuer' is missing.", "https://www.w3.org/TR/vc-data-model-2.0/#issuer"),
            Assert.Single(credential.Validate()));
    }

    [Fact]
    public void Millions_of_faults_make_a_thousand_problems_and_a_note()
    {
        string faults = string.Join(',', Enumerable.Repeat("0", 1_000_000));
        using VerifiableCredential credential = VerifiableCredential.Parse(Documents.With(Documents.Credential, "/evidence", $"[{faults}]"));
        IReadOnlyList<ValidationProblem> problems = credential.Validate();
        Assert.Equal((1_001, ValidationCode.TooManyProblems), (problems.Count, problems[^1].Code));
    }

    private static void AssertOnly(string pointer, string? json, ValidationCode code, string at) =>
        Assert.Equal([(code, at)], Documents.Problems(Documents.With(Documents.Credential, pointer, json)));
}
