using System.Text;
using System.Text.Json.Nodes;

namespace VerifiableCreds.DataModel.Tests;

/// <summary>Valid documents, and ways to spoil them.</summary>
internal static class Documents
{
    public const string Credential = """
        {
          "@context": ["https://www.w3.org/ns/credentials/v2", "https://ctx.example/v1"],
          "id": "urn:uuid:6a1676b8-b51f-11ed-937b-d76685a20ff5",
          "type": ["VerifiableCredential", "ExampleCredential"],
          "name": "A credential",
          "description": [{"@value": "Nachweis", "@language": "de"}, {"@value": "شهادة", "@language": "ar", "@direction": "rtl"}],
          "issuer": {"id": "did:example:issuer", "name": "Example University"},
          "validFrom": "2020-01-01T00:00:00Z",
          "validUntil": "2030-01-01T00:00:00+01:00",
          "credentialSubject": {"id": "did:example:subject", "alumniOf": "Example University"},
          "credentialStatus": {"id": "https://status.example/3#94567", "type": "BitstringStatusListEntry"},
          "credentialSchema": [{"id": "https://schema.example/degree.json", "type": "JsonSchema"}],
          "refreshService": {"type": "RefreshService"},
          "termsOfUse": {"type": "Policy"},
          "evidence": [{"id": "https://evidence.example/1", "type": ["Evidence"]}],
          "relatedResource": [{"id": "https://ctx.example/v1", "digestMultibase": "uEres1usWcWCmW7uolIW2uA0CjQ8iRV14eGaZStJL73Vz"},
            {"id": "https://img.example/1.png", "digestSRI": "sha384-Ml8Xdm9XKrPVzyjdMQCsIeSKEeWXB2b4qkVBrPc4cWgmcnbN8PcPGv6NCgWlpZpu"}],
          "proof": {"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022"}
        }
        """;

    public const string Version11 = """
        {
          "@context": ["https://www.w3.org/2018/credentials/v1", "https://ctx.example/v1"],
          "id": "http://example.edu/credentials/3732",
          "type": ["VerifiableCredential", "UniversityDegreeCredential"],
          "issuer": "https://example.edu/issuers/14",
          "issuanceDate": "2010-01-01T19:23:24Z",
          "expirationDate": "2020-01-01T19:23:24Z",
          "credentialSubject": {"id": "did:example:subject", "degree": {"type": "BachelorDegree"}},
          "credentialStatus": {"id": "https://example.edu/status/24", "type": "CredentialStatusList2017"},
          "refreshService": {"id": "https://example.edu/refresh/3732", "type": "ManualRefreshService2018"},
          "proof": [{"type": "Ed25519Signature2020"}]
        }
        """;

    public const string Badge = """
        {
          "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
          "id": "urn:uuid:91537dba-56cb-11ec-bf63-0242ac130002",
          "type": ["VerifiableCredential", "OpenBadgeCredential"],
          "image": {"id": "https://img.example/badge.png", "type": "Image"},
          "issuer": {"id": "did:example:issuer", "type": ["Profile"], "name": "Example University",
            "address": {"type": ["Address"], "addressCountry": "AT", "geo": {"type": "GeoCoordinates", "latitude": 48.2, "longitude": 16.4}},
            "otherIdentifier": [{"type": "IdentifierEntry", "identifier": "12345", "identifierType": "sourcedId"}],
            "parentOrg": {"id": "did:example:parent", "type": ["Profile"]}},
          "validFrom": "2024-01-01T00:00:00Z",
          "awardedDate": "2023-12-01T00:00:00Z",
          "credentialSubject": {
            "id": "did:example:subject",
            "type": ["AchievementSubject"],
            "identifier": [{"type": "IdentityObject", "hashed": false, "identityHash": "a@example.com", "identityType": "emailAddress"}],
            "creditsEarned": 5,
            "achievement": {
              "id": "https://example.edu/achievements/1",
              "type": ["Achievement"],
              "achievementType": "MicroCredential",
              "creditsAvailable": 5.5,
              "criteria": {"narrative": "Pass."},
              "description": "Teamwork.",
              "name": {"en": "Teamwork", "de-AT": "Zusammenarbeit"},
              "inLanguage": "en",
              "alignment": [{"type": ["Alignment"], "targetName": "ESCO", "targetUrl": "http://data.europa.eu/esco/skill/1", "targetType": "ext:ESCO"}],
              "resultDescription": [{"id": "urn:uuid:1", "type": ["ResultDescription"], "name": "Grade", "resultType": "LetterGrade",
                "rubricCriterionLevel": [{"id": "urn:uuid:2", "type": ["RubricCriterionLevel"], "name": "Good"}]}],
              "related": [{"id": "urn:uuid:3", "type": ["Related"]}],
              "tag": ["team", "work"]
            },
            "result": [{"type": ["Result"], "resultDescription": "urn:uuid:1", "value": "A", "status": "Completed"}]
          },
          "evidence": [{"id": "https://evidence.example/1", "type": ["Evidence"], "narrative": "A project."}],
          "endorsementJwt": ["eyJhbGciOiJFZERTQSJ9.e30.c2ln"],
          "endorsement": [{
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "urn:uuid:4", "type": ["VerifiableCredential", "EndorsementCredential"], "name": "Endorsed",
            "issuer": {"id": "did:example:accreditor", "type": ["Profile"]}, "validFrom": "2024-01-01T00:00:00Z",
            "credentialSubject": {"id": "did:example:issuer", "type": ["EndorsementSubject"], "endorsementComment": "In good standing."}
          }]
        }
        """;

    public const string Presentation = """
        {
          "@context": ["https://www.w3.org/ns/credentials/v2"],
          "id": "urn:uuid:5", "type": ["VerifiablePresentation"], "holder": "did:example:holder",
          "verifiableCredential": [
            {"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiableCredential", "issuer": "did:example:issuer", "credentialSubject": {"name": "x"}},
            {"@context": "https://www.w3.org/ns/credentials/v2", "id": "data:application/vc+jwt,eyJraWQiO", "type": "EnvelopedVerifiableCredential"}],
          "proof": {"type": "DataIntegrityProof"}
        }
        """;

    /// <summary>The document with the value at the pointer replaced, added, or removed where there is no new one.</summary>
    public static byte[] With(string document, string pointer, string? json)
    {
        JsonNode root = JsonNode.Parse(document)!;
        string[] steps = [.. pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        JsonNode parent = steps.SkipLast(1).Aggregate(root, (node, step) => node is JsonArray array ? array[Index(step)]! : node[step]!);
        switch (parent)
        {
            case JsonArray array when json is null:
                array.RemoveAt(Index(steps[^1]));
                break;
            case JsonArray array:
                array[Index(steps[^1])] = JsonNode.Parse(json);
                break;
            case JsonObject members when json is null:
                Xunit.Assert.True(members.Remove(steps[^1]));
                break;
            default:
                parent[steps[^1]] = JsonNode.Parse(json!);
                break;
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    public static IEnumerable<(ValidationCode Code, string Pointer)> Problems(byte[] json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(json);
        return credential.Validate().Select(problem => (problem.Code, problem.Pointer));
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}
