using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.Tests.Verification;

/// <summary>Badges with something wrong in them: verification throws nothing, and accepts nothing that was signed otherwise.</summary>
public sealed class MutatedBadgePropertyTests
{
    private const int Count = 1_000;

    /// <summary>Values that no place in a badge expects, and some that several do.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e999", "0.1", "\"\"", "\"x\"", "\"@id\"", "\"_:b\"", "\"z\"", "\"u\"", "\"did:key:\"", "\"did:key:z6Mk\"", "\"#\"", "\"urn:x\"", "\"\\u0000\"",
        "[]", "[null]", "[[]]", "[\"x\",5]", "{}", "{\"id\":5}", "{\"@value\":null}", "{\"@list\":[]}", "{\"type\":[]}", "{\"@context\":5}", "\"2026-13-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59.9999999999+14:00\"", "\"0000-01-01T00:00:00Z\"", "[\"VerifiableCredential\",\"VerifiableCredential\"]", "\"https://www.w3.org/ns/credentials/v2\"",
        "\"https://unknown.example/context\"", "{\"@vocab\":\"http://v.example/\"}", "\"eddsa-jcs-2022\"", "\"Ed25519Signature2020\"", "\"DataIntegrityProof\"",
    ];

    private static readonly string[] Names = ["@id", "@type", "@context", "@graph", "@reverse", "id", "type", "proof", "previousProof", "domain", "expires", "credentialStatus", "ex:x", ""];

    private static readonly CredentialVerifier Verifier = IssuedBadge.Verifier();

    private static readonly Gen<(int Kind, int Place, int Value, int Name)> Change = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 10_000], Gen.Int[0, Values.Length - 1], Gen.Int[0, Names.Length - 1]);

    [Fact]
    public async Task Values_in_wrong_places_make_failures_and_no_exceptions()
    {
        string badge = await IssuedBadge.IssueAsync();
        string signed = CanonicalWithoutProof(Encoding.UTF8.GetBytes(badge));
        int failed = 0;
        Change.Array[1, 3].Sample(
            changes =>
            {
                JsonObject root = JsonNode.Parse(badge)!.AsObject();
                foreach ((int kind, int place, int value, int name) in changes)
                {
                    JsonObject[] places = [.. ObjectsIn(root)];
                    Apply(places[place % places.Length], kind, place / places.Length, JsonNode.Parse(Values[value]), Names[name]);
                }

                AssertReported(Encoding.UTF8.GetBytes(root.ToJsonString()), signed, ref failed);
            },
            iter: Count);
        Assert.InRange(failed, Count / 2, Count);
    }

    [Fact]
    public async Task Bytes_in_wrong_places_make_failures_and_no_exceptions()
    {
        byte[] badge = Encoding.UTF8.GetBytes(await IssuedBadge.IssueAsync());
        string signed = CanonicalWithoutProof(badge);
        int failed = 0;
        Gen.Select(Gen.Int[0, badge.Length - 1], Gen.Int[0, 40], Gen.Byte.Array[0, 3]).Sample(
            (from, length, inserted) =>
            {
                byte[] bytes = [.. badge[..from], .. inserted, .. badge[Math.Min(badge.Length, from + length)..]];
                AssertReported(bytes, signed, ref failed);
            },
            iter: Count);
        Assert.InRange(failed, Count / 2, Count);
    }

    /// <summary>Something is reported; and where that is success, the badge still says what was signed.</summary>
    private static void AssertReported(byte[] json, string signed, ref int failed)
    {
        VerificationResult result = Verifier.VerifyAsync(json).AsTask().GetAwaiter().GetResult();
        Assert.NotEmpty(result.Checks);
        if (result.IsVerified)
        {
            Assert.Equal(signed, CanonicalWithoutProof(json));
            return;
        }

        Interlocked.Increment(ref failed);
    }

    private static string CanonicalWithoutProof(byte[] json)
    {
        using JsonTape tape = JsonTape.Parse(json);
        return new JsonLdProcessor().CanonicalizeAsync(new JsonLdInput(tape.Root, OmittedMember: "proof")).AsTask().GetAwaiter().GetResult().ToString();
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => ObjectsIn(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };

    private static void Apply(JsonObject place, int kind, int number, JsonNode? value, string name)
    {
        string? existing = place.Count == 0 ? null : place.ElementAt(number % place.Count).Key;
        switch (kind)
        {
            case 0 when existing is not null:
                place[existing] = value;
                break;
            case 1 when existing is not null:
                place.Remove(existing);
                break;
            case 2 when existing is not null:
                place[existing] = new JsonArray(place[existing]?.DeepClone(), value);
                break;
            default:
                place[name] = value;
                break;
        }
    }
}
