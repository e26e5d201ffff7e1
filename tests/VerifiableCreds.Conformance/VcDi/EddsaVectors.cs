using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>One folder of the W3C test vectors of VC-DI-EdDSA.</summary>
/// <param name="Folder">The folder under <c>vc-di/eddsa</c>.</param>
/// <param name="Suffix">The ending that its file names share.</param>
/// <param name="Input">The unsecured document.</param>
/// <param name="Suite">The suite.</param>
public sealed record EddsaVectors(string Folder, string Suffix, string Input, ICryptosuite Suite)
{
    private const string Root = "vc-di/eddsa/";

    public static JsonLdProcessor JsonLd { get; } = new();

    public static IReadOnlyDictionary<string, EddsaVectors> All { get; } = new Dictionary<string, EddsaVectors>
    {
        ["eddsa-rdfc-2022"] = new("eddsa-rdfc-2022", "DataInt", "unsigned.json", EddsaRdfc2022.Instance),
        ["eddsa-rdfc-2022/employ"] = new("eddsa-rdfc-2022/employ", "DataInt", "employmentAuth.json", EddsaRdfc2022.Instance),
        ["eddsa-jcs-2022"] = new("eddsa-jcs-2022", "JCS", "unsigned.json", EddsaJcs2022.Instance),
        ["Ed25519Signature2020"] = new("Ed25519Signature2020", "EdSig", "unsigned.json", Ed25519Signature2020.Instance),
    };

    public string Text(string stem, string extension = "txt") => ConformanceData.Text($"{Root}{Folder}/{stem}{Suffix}.{extension}");

    public byte[] Signed() => ConformanceData.Bytes($"{Root}{Folder}/signed{Suffix}.json");

    /// <summary>The document that was signed: the input, with the context of the signed document where the suite needs one more.</summary>
    public byte[] Unsigned()
    {
        JsonNode unsigned = JsonNode.Parse(ConformanceData.Bytes(Root + Input))!;
        unsigned["@context"] = JsonNode.Parse(Signed())!["@context"]!.DeepClone();
        return Encoding.UTF8.GetBytes(unsigned.ToJsonString());
    }

    public static Ed25519Signer Signer()
    {
        JsonNode keys = JsonNode.Parse(ConformanceData.Bytes(Root + "keyPair.json"))!;
        return Ed25519Signer.FromSecretKeyMultibase(keys["privateKeyMultibase"]!.GetValue<string>());
    }

    /// <summary>Options that say what a proof of the vectors says.</summary>
    public static ProofOptions Options(JsonNode proof) => new()
    {
        Id = proof["id"]?.GetValue<string>(),
        Created = DateTimeOffset.Parse(proof["created"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture),
        VerificationMethod = proof["verificationMethod"]!.GetValue<string>(),
        ProofPurpose = proof["proofPurpose"]!.GetValue<string>(),
        PreviousProof = proof["previousProof"] switch
        {
            null => [],
            JsonArray ids => [.. ids.Select(id => id!.GetValue<string>())],
            JsonNode id => [id.GetValue<string>()],
        },
    };

    public static async Task<IReadOnlyList<ProofResult>> VerifyAsync(byte[] document, ProofVerifierOptions? options = null)
    {
        using JsonTape tape = JsonTape.Parse(document);
        return await new ProofVerifier((options ?? new ProofVerifierOptions()) with { Processor = JsonLd }).VerifyAsync(tape);
    }
}
