using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Dids;

public sealed class ControllerDocumentTests
{
    private const string Ed25519Key = "z6MkmM42vxfqZQsv4ehtTjFFxQ4sQKS2w6WR7emozFAn5cxu";
    private const string P256Key = "zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv";
    private const string Jwk = """{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    private const string Document =
        $$"""
        {
          "@context": ["https://www.w3.org/ns/cid/v1"],
          "id": "https://controller.example/1",
          "verificationMethod": [
            {"id": "#multikey", "type": "Multikey", "controller": "https://controller.example/1", "publicKeyMultibase": "{{Ed25519Key}}"},
            {"id": "https://controller.example/1#jwk", "type": "JsonWebKey", "controller": "https://controller.example/1", "publicKeyJwk": {{Jwk}}},
            {"id": "#jwk2020", "type": "JsonWebKey2020", "controller": "https://controller.example/1", "publicKeyJwk": {{Jwk}}},
            {"id": "#ed2020", "type": "Ed25519VerificationKey2020", "controller": "https://controller.example/1", "publicKeyMultibase": "{{Ed25519Key}}"},
            {"id": "#wrong", "type": "Ed25519VerificationKey2020", "controller": "https://controller.example/1", "publicKeyMultibase": "{{P256Key}}"},
            {"id": "#unknown", "type": "RsaVerificationKey2018", "controller": "https://controller.example/1"},
            {"id": "#old", "type": "Multikey", "controller": "https://controller.example/1", "publicKeyMultibase": "{{P256Key}}",
             "expires": "2027-01-01T00:00:00Z", "revoked": "2026-01-01T00:00:00+01:00"}
          ],
          "assertionMethod": ["#multikey", "https://controller.example/1#jwk", "https://elsewhere.example/2#key"],
          "authentication": [{"id": "#embedded", "type": "Multikey", "controller": "https://controller.example/1", "publicKeyMultibase": "{{Ed25519Key}}"}]
        }
        """;

    public static TheoryData<string, string, DataIntegrityErrorCode> Malformed => new()
    {
        { "[]", "", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { "{}", "/id", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { """{"id":7}""", "/id", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { """{"id":"no url"}""", "/id", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { """{"id":"a:b","verificationMethod":{}}""", "/verificationMethod", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { """{"id":"a:b","assertionMethod":"#x"}""", "/assertionMethod", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
        { """{"id":"a:b","verificationMethod":[7]}""", "/verificationMethod/0", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"type":"Multikey","controller":"a:b"}]}""", "/verificationMethod/0/id", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"id":"#x","controller":"a:b"}]}""", "/verificationMethod/0/type", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"id":"#x","type":"Multikey","controller":[]}]}""", "/verificationMethod/0/controller", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"id":"#x","type":"Multikey","controller":"a:b","expires":"soon"}]}""", "/verificationMethod/0/expires", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","authentication":[{"id":"#x","type":"Multikey","controller":"a:b","revoked":1}]}""", "/authentication/0/revoked", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"id":"#x","type":"Multikey","controller":"a:b","publicKeyMultibase":"z","publicKeyJwk":{}}]}""", "/verificationMethod/0", DataIntegrityErrorCode.InvalidVerificationMethod },
        { """{"id":"a:b","verificationMethod":[{"id":"#x","type":"M","controller":"a:b"},{"id":"a:b#x","type":"M","controller":"a:b"}]}""", "/verificationMethod", DataIntegrityErrorCode.InvalidControlledIdentifierDocument },
    };

    [Theory]
    [InlineData("multikey", true)]
    [InlineData("jwk", true)]
    [InlineData("jwk2020", true)]
    [InlineData("ed2020", true)]
    [InlineData("embedded", true)]
    [InlineData("wrong", false)]
    [InlineData("unknown", false)]
    public void CID_2_2_method_is_read_by_its_absolute_id(string fragment, bool hasKey)
    {
        var document = ControllerDocument.FromJson(TestDocuments.Utf8(Document));
        Assert.True(document.TryGetMethod("https://controller.example/1#" + fragment, out VerificationMethod? method));
        Assert.Equal((hasKey, "https://controller.example/1"), (method.PublicKey is not null, method.Controller));
    }

    [Fact]
    public void CID_2_2_dates_of_a_method_are_read()
    {
        ControllerDocument.FromJson(TestDocuments.Utf8(Document)).TryGetMethod("https://controller.example/1#old", out VerificationMethod? method);
        Assert.Equal(
            (new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero)),
            (method!.Expires, method.Revoked));
    }

    [Theory]
    [InlineData(VerificationRelationship.AssertionMethod, "#multikey", true)]
    [InlineData(VerificationRelationship.AssertionMethod, "#jwk", true)]
    [InlineData(VerificationRelationship.AssertionMethod, "#ed2020", false)]
    [InlineData(VerificationRelationship.AssertionMethod, "#embedded", false)]
    [InlineData(VerificationRelationship.Authentication, "#embedded", true)]
    [InlineData(VerificationRelationship.KeyAgreement, "#multikey", false)]
    public void CID_2_3_relationship_lists_methods_by_reference_or_by_value(VerificationRelationship relationship, string fragment, bool allowed) =>
        Assert.Equal(allowed, ControllerDocument.FromJson(TestDocuments.Utf8(Document)).Allows(relationship, "https://controller.example/1" + fragment));

    [Theory]
    [MemberData(nameof(Malformed))]
    public void CID_2_malformed_document_is_refused(string json, string pointer, DataIntegrityErrorCode code)
    {
        var error = Assert.Throws<DataIntegrityException>(() => ControllerDocument.FromJson(TestDocuments.Utf8(json)));
        Assert.Equal((code, pointer), (error.Code, error.Pointer));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{"id":"a:b","id":"a:c"}""")]
    public void CID_2_text_that_is_no_strict_JSON_is_refused(string json)
    {
        var error = Assert.Throws<DataIntegrityException>(() => ControllerDocument.FromJson(TestDocuments.Utf8(json)));
        Assert.Equal(DataIntegrityErrorCode.InvalidControlledIdentifierDocument, error.Code);
        Assert.IsType<VerifiableCreds.JsonLd.JsonLdException>(error.InnerException);
    }
}
