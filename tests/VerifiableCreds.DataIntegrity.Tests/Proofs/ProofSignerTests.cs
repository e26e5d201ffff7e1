using System.Text;
using System.Text.Json.Nodes;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Proofs;

public sealed class ProofSignerTests
{
    private const string V2 = """{"@context":"https://www.w3.org/ns/credentials/v2","type":"VerifiableCredential"}""";

    public static TheoryData<string, string> BadOptions => new()
    {
        { "verificationMethod", "/proof/verificationMethod" },
        { "proofPurpose", "/proof/proofPurpose" },
        { "id", "/proof/id" },
        { "expires", "/proof/expires" },
        { "previousProof", "/proof/previousProof" },
    };

    [Fact]
    public async Task VCDI_4_2_every_other_byte_of_the_document_stays()
    {
        string signed = Encoding.UTF8.GetString(await TestDocuments.SignAsync());
        int start = signed.IndexOf(",\"proof\":", StringComparison.Ordinal);
        int end = signed.LastIndexOf("\n}", StringComparison.Ordinal);
        Assert.Equal(TestDocuments.Credential, string.Concat(signed.AsSpan(0, start), signed.AsSpan(end)));
    }

    [Fact]
    public async Task VCDI_4_3_further_proofs_leave_the_first_ones_as_they_are()
    {
        byte[] once = await TestDocuments.SignAsync();
        byte[] twice = await TestDocuments.SignAsync(document: once, signer: TestDocuments.OtherSigner);
        byte[] thrice = await TestDocuments.SignAsync(EddsaJcs2022.Instance, document: twice);
        string first = Member(once);
        string second = Member(twice);
        Assert.StartsWith("[" + first + ",", second, StringComparison.Ordinal);
        Assert.StartsWith(second[..^1] + ",", Member(thrice), StringComparison.Ordinal);
        Assert.Equal([true, true, true], (await TestDocuments.VerifyAsync(thrice)).Select(result => result.IsVerified));
    }

    [Theory]
    [InlineData("""{"proof": [ ] }""", """{"proof": [P ] }""")]
    [InlineData("""{"proof": [{}, {} ] , "a":1}""", """{"proof": [{}, {},P ] , "a":1}""")]
    [InlineData("""{"proof": { } }""", """{"proof": [{ },P] }""")]
    [InlineData(""" {"a":"}"} """, """ {"a":"}","proof":P} """)]
    [InlineData("""{ }""", """{"proof":P }""")]
    [InlineData("""{"a":"proof\":{","proof":{"x":"\u0041]"}}""", """{"a":"proof\":{","proof":[{"x":"\u0041]"},P]}""")]
    public void VCDI_4_2_proof_is_spliced_in(string document, string expected)
    {
        using JsonTape tape = JsonTape.Parse(TestDocuments.Utf8(document));
        Assert.Equal(expected, Encoding.UTF8.GetString(ProofSplice.Insert(TestDocuments.Utf8(document), tape.Root, "P"u8)));
    }

    [Fact]
    public async Task VCDI_2_1_options_are_written_as_the_specification_names_them()
    {
        byte[] signed = await TestDocuments.SignAsync(EddsaJcs2022.Instance, new ProofOptions
        {
            Id = "urn:uuid:1",
            Created = new DateTimeOffset(2026, 3, 1, 10, 0, 0, 500, TimeSpan.FromHours(1)),
            Expires = TestDocuments.Now.AddDays(1),
            ProofPurpose = "authentication",
            Domain = ["a.example", "b.example"],
            Challenge = "c\"h",
            Nonce = "n",
            VerificationMethod = "https://issuer.example/#key",
        });
        JsonObject proof = JsonNode.Parse(signed)!["proof"]!.AsObject();
        Assert.StartsWith("z", proof["proofValue"]!.GetValue<string>(), StringComparison.Ordinal);
        proof.Remove("proofValue");
        JsonNode expected = JsonNode.Parse(
            """
            {"type":"DataIntegrityProof","id":"urn:uuid:1","cryptosuite":"eddsa-jcs-2022","created":"2026-03-01T09:00:00.5Z",
             "expires":"2026-03-02T12:00:00Z","verificationMethod":"https://issuer.example/#key","proofPurpose":"authentication",
             "domain":["a.example","b.example"],"challenge":"c\"h","nonce":"n",
             "@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"]}
            """)!;
        Assert.True(JsonNode.DeepEquals(expected, proof), proof.ToJsonString());
    }

    [Fact]
    public async Task VCDI_2_1_created_is_the_clock_in_whole_seconds()
    {
        var signer = new ProofSigner(EddsaJcs2022.Instance, TestDocuments.Signer, TestDocuments.JsonLd, new FixedTime(TestDocuments.Now.AddMilliseconds(999)));
        JsonNode signed = JsonNode.Parse(await signer.AddProofAsync(TestDocuments.Utf8(V2), cancellationToken: TestContext.Current.CancellationToken))!;
        Assert.Equal("2026-03-01T12:00:00Z", signed["proof"]!["created"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(BadOptions))]
    public async Task VCDI_4_2_option_that_does_not_fit_is_refused(string option, string pointer)
    {
        ProofOptions options = option switch
        {
            "verificationMethod" => new() { VerificationMethod = "key-1" },
            "proofPurpose" => new() { ProofPurpose = "whim" },
            "id" => new() { Id = "one" },
            "expires" => new() { Expires = TestDocuments.Now },
            _ => new() { PreviousProof = ["urn:absent"] },
        };
        var error = await Assert.ThrowsAsync<DataIntegrityException>(() => TestDocuments.SignAsync(options: options));
        Assert.Equal((DataIntegrityErrorCode.ProofGenerationError, pointer), (error.Code, error.Pointer));
    }

    [Fact]
    public async Task VCDI_4_3_second_proof_of_one_id_is_refused()
    {
        var options = new ProofOptions { Id = "urn:uuid:1" };
        byte[] once = await TestDocuments.SignAsync(options: options);
        var error = await Assert.ThrowsAsync<DataIntegrityException>(() => TestDocuments.SignAsync(options: options, document: once));
        Assert.Equal((DataIntegrityErrorCode.ProofGenerationError, "/proof/id"), (error.Code, error.Pointer));
    }

    [Theory]
    [InlineData("[]", DataIntegrityErrorCode.InvalidDocument, "")]
    [InlineData("7", DataIntegrityErrorCode.InvalidDocument, "")]
    [InlineData("""{"proof":"x"}""", DataIntegrityErrorCode.MalformedProof, "/proof")]
    [InlineData("""{"proof":null}""", DataIntegrityErrorCode.MalformedProof, "/proof")]
    [InlineData("""{"proof":[{},7]}""", DataIntegrityErrorCode.MalformedProof, "/proof/1")]
    [InlineData("""{"type":"VerifiableCredential"}""", DataIntegrityErrorCode.ProofTransformationError, "/@context")]
    public async Task VCDI_4_2_unusable_document_is_refused(string document, DataIntegrityErrorCode code, string pointer)
    {
        var error = await Assert.ThrowsAsync<DataIntegrityException>(() => TestDocuments.SignAsync(document: TestDocuments.Utf8(document)));
        Assert.Equal((code, pointer), (error.Code, error.Pointer));
    }

    [Fact]
    public async Task VCDI_4_2_undefined_term_is_never_signed()
    {
        byte[] document = TestDocuments.Utf8(V2.Replace("}", ",\"mystery\":1}", StringComparison.Ordinal));
        var error = await Assert.ThrowsAsync<JsonLdException>(() => TestDocuments.SignAsync(document: document));
        Assert.Equal((JsonLdErrorCode.UndefinedTerm, "/mystery"), (error.Code, error.Pointer));
    }

    [Fact]
    public async Task VCDIEdDSA_3_4_Ed25519Signature2020_needs_its_context()
    {
        // The examples context has @vocab, so the type would quietly become another IRI.
        var error = await Assert.ThrowsAsync<DataIntegrityException>(() => TestDocuments.SignAsync(Ed25519Signature2020.Instance));
        Assert.Equal((DataIntegrityErrorCode.ProofTransformationError, "/@context"), (error.Code, error.Pointer));
        await Assert.ThrowsAsync<JsonLdException>(() => TestDocuments.SignAsync(Ed25519Signature2020.Instance, document: TestDocuments.Utf8(V2)));
    }

    [Fact]
    public void VCDIEdDSA_3_key_of_another_kind_is_refused()
    {
        var error = Assert.Throws<DataIntegrityException>(() => new ProofSigner(EddsaRdfc2022.Instance, new StubSigner(KeyType.P256, [])));
        Assert.Equal(DataIntegrityErrorCode.KeyTypeMismatch, error.Code);
    }

    [Fact]
    public async Task VCDIEdDSA_3_signature_of_another_length_is_refused()
    {
        var error = await Assert.ThrowsAsync<DataIntegrityException>(() => TestDocuments.SignAsync(signer: new StubSigner(KeyType.Ed25519, new byte[63])));
        Assert.Equal(DataIntegrityErrorCode.ProofGenerationError, error.Code);
    }

    private static string Member(byte[] document)
    {
        using JsonTape tape = JsonTape.Parse(document);
        tape.Root.TryGetProperty("proof"u8, out JsonElementRef proof);
        return Encoding.UTF8.GetString(proof.Text);
    }

    private sealed class StubSigner(KeyType type, byte[] signature) : ISigner
    {
        public KeyType KeyType => type;

        public string VerificationMethod => "https://hsm.example/#key";

        public ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default) => ValueTask.FromResult(signature);
    }
}
