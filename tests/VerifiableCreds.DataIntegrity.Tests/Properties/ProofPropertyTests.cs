using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;
using static VerifiableCreds.DataIntegrity.Tests.TestDocuments;

namespace VerifiableCreds.DataIntegrity.Tests.Properties;

public sealed class ProofPropertyTests
{
    private static readonly ICryptosuite[] Suites = [EddsaRdfc2022.Instance, EddsaJcs2022.Instance];

    private static readonly Gen<ICryptosuite> GenSuite = Gen.Int[0, Suites.Length - 1].Select(i => Suites[i]);

    // Whole code points: a lone surrogate is no JSON text.
    private static readonly Gen<string> GenText = Gen.Int[1, 0x10FFFF].Where(Rune.IsValid).Select(i => new Rune(i).ToString()).Array[0, 12].Select(string.Concat);

    private static readonly Gen<byte[]> GenDocument = Gen.Select(GenText, GenText, Gen.Int, Gen.Bool).Select((name, claim, score, flag) =>
    {
        JsonNode document = JsonNode.Parse(Credential)!;
        document["name"] = name;
        document["credentialSubject"]!["claim"] = new JsonArray(claim, score, flag);
        return Encoding.UTF8.GetBytes(document.ToJsonString());
    });

    [Fact]
    public async Task Signed_document_is_verified_and_otherwise_unchanged() =>
        await Gen.Select(GenDocument, GenSuite).SampleAsync(
            async (document, suite) =>
            {
                byte[] signed = await SignAsync(suite, document: document);
                JsonNode rest = JsonNode.Parse(signed)!;
                rest.AsObject().Remove("proof");
                return JsonNode.DeepEquals(JsonNode.Parse(document), rest) && (await VerifyAsync(signed))[0].IsVerified;
            },
            iter: 200);

    [Fact]
    public async Task Flipped_bit_of_the_signature_is_refused() =>
        await Gen.Select(GenSuite, Gen.Int[0, 511]).SampleAsync(
            async (suite, bit) =>
            {
                ProofResult result = await VerifyChangedAsync(
                    document =>
                    {
                        byte[] signature = Base58Btc.Decode(document["proof"]!["proofValue"]!.GetValue<string>());
                        signature[bit / 8] ^= (byte)(1 << (bit % 8));
                        document["proof"]!["proofValue"] = Base58Btc.Encode(signature);
                    },
                    suite: suite);
                return result.Checks.Any(check => check is { Code: "PROOF_VERIFICATION_ERROR", Pointer: "/proof/proofValue" });
            },
            iter: 200);

    [Fact]
    public async Task Changed_byte_of_a_signed_document_is_refused_or_says_the_same() =>
        await Gen.Select(GenSuite, Gen.Int[0, int.MaxValue], Gen.Byte).SampleAsync(
            async (suite, place, value) =>
            {
                byte[] signed = await SignAsync(suite);
                byte[] changed = (byte[])signed.Clone();
                changed[place % changed.Length] = value;
                return await IsRefusedAsync(changed) || SaysTheSame(signed, changed);
            },
            iter: 2_000);

    [Fact]
    public async Task Random_values_in_a_proof_never_throw()
    {
        string[] values =
            ["null", "true", "7", "1e999", "\"\"", "\"x\"", "\"did:key:z\"", "[]", "{}", "[[\"urn:1\"]]", "[\"urn:1\",7]", "\"urn:1\"", "{\"@id\":7}"];
        string[] names =
        [
            "type", "cryptosuite", "id", "created", "expires", "verificationMethod", "proofPurpose", "proofValue", "previousProof", "domain",
            "challenge", "nonce", "@context", "@id", "@type", "@graph",
        ];
        Gen<string> value = Gen.Int[0, values.Length - 1].Select(i => values[i]);
        Gen<string> name = Gen.Int[0, names.Length - 1].Select(i => names[i]);
        await Gen.Select(GenSuite, Gen.Select(name, value).Array[1, 3]).SampleAsync(
            async (suite, changes) =>
            {
                ProofResult result = await VerifyChangedAsync(
                    document =>
                    {
                        foreach ((string member, string json) in changes)
                        {
                            document["proof"]![member] = JsonNode.Parse(json);
                        }
                    },
                    suite: suite);
                // JSON-LD has no statement for an empty set or graph, so these alone change nothing.
                bool saysNothing = suite == EddsaRdfc2022.Instance && changes
                    .GroupBy(change => change.Item1, change => change.Item2)
                    .All(member => (member.Key, member.Last()) is ("@graph", "null" or "[]") or ("previousProof" or "domain" or "@type", "[]"));
                return result.IsVerified == saysNothing && result.Checks.All(check => check.Outcome == CheckOutcome.Passed || check.Code.Length > 0);
            },
            iter: 2_000);
    }

    private static async Task<bool> IsRefusedAsync(byte[] document)
    {
        try
        {
            return (await VerifyAsync(document)) is not [{ IsVerified: true }];
        }
        catch (JsonLdException exception)
        {
            // The tape is the caller's to parse; it refuses what is no JSON.
            return exception.ByteOffset is not null;
        }
    }

    /// <summary>White space, or the spelling of an escape.</summary>
    private static bool SaysTheSame(byte[] a, byte[] b) => Jcs.Canonicalize(a).AsSpan().SequenceEqual(Jcs.Canonicalize(b));
}
