using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests;

/// <summary>The credential, the keys and the clock that tests share.</summary>
internal static class TestDocuments
{
    public const string Credential =
        """
        {
          "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"],
          "type": ["VerifiableCredential"],
          "issuer": "https://university.example/issuers/565049",
          "name": "T\u00e4st\/\"1\"",
          "credentialSubject": {"id": "did:example:abc", "degree": {"type": "ExampleBachelorDegree", "name": "Bachelor"}}
        }

        """;

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static JsonLdProcessor JsonLd { get; } = new();

    public static Ed25519Signer Signer { get; } = Ed25519Signer.FromSeed(Enumerable.Range(1, 32).Select(i => (byte)i).ToArray());

    public static Ed25519Signer OtherSigner { get; } = Ed25519Signer.FromSeed(Enumerable.Range(101, 32).Select(i => (byte)i).ToArray());

    public static ProofVerifierOptions Options { get; } = new() { Processor = JsonLd, TimeProvider = new FixedTime(Now) };

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static async Task<byte[]> SignAsync(
        ICryptosuite? suite = null, ProofOptions? options = null, byte[]? document = null, ISigner? signer = null) =>
        await new ProofSigner(suite ?? EddsaRdfc2022.Instance, signer ?? Signer, JsonLd, new FixedTime(Now))
            .AddProofAsync(document ?? Utf8(Credential), options, TestContext.Current.CancellationToken);

    public static async Task<IReadOnlyList<ProofResult>> VerifyAsync(byte[] document, ProofVerifierOptions? options = null)
    {
        using JsonTape tape = JsonTape.Parse(document);
        return await new ProofVerifier(options ?? Options).VerifyAsync(tape, TestContext.Current.CancellationToken);
    }

    /// <summary>Signs, changes the signed document and verifies it.</summary>
    public static async Task<ProofResult> VerifyChangedAsync(
        Action<JsonNode> change, ProofVerifierOptions? options = null, ICryptosuite? suite = null, ProofOptions? proof = null)
    {
        JsonNode document = JsonNode.Parse(await SignAsync(suite, proof))!;
        change(document);
        return Assert.Single(await VerifyAsync(Utf8(document.ToJsonString()), options));
    }

    /// <summary>Asserts that a check failed with a code, at a place, and says something.</summary>
    public static void AssertFailed(ProofResult result, string code, string pointer, CheckOutcome outcome = CheckOutcome.Failed)
    {
        Assert.False(result.IsVerified);
        Assert.Contains((outcome, code, pointer), result.Checks.Select(check => (check.Outcome, check.Code, check.Pointer!)));
        Assert.All(result.Checks, check => Assert.NotEmpty(check.Message));
    }
}
