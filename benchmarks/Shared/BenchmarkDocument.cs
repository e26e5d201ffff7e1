using System.Text;
using NSec.Cryptography;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using PublicKey = NSec.Cryptography.PublicKey;

namespace VerifiableCreds.Benchmarks;

/// <summary>One input, secured with <c>eddsa-rdfc-2022</c>, and what its bare cryptography works on.</summary>
internal sealed class BenchmarkDocument : IDisposable
{
    private static readonly byte[] Seed = [.. Enumerable.Range(1, Ed25519Signer.SeedLength).Select(i => (byte)i)];

    private readonly Key _key = Key.Import(SignatureAlgorithm.Ed25519, Seed, KeyBlobFormat.RawPrivateKey);

    private BenchmarkDocument(BenchmarkInput input)
    {
        byte[] sample = input switch
        {
            BenchmarkInput.Minimal => SampleCredentials.Minimal,
            BenchmarkInput.Badge => SampleCredentials.Badge,
            _ => SampleCredentials.PresentationOfTen,
        };
        Unsecured = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(sample).Replace("https://university.example/issuers/14", Signer.VerificationMethod.Split('#')[0], StringComparison.Ordinal));
        Purpose = input == BenchmarkInput.PresentationOfTen ? VerificationRelationship.Authentication : VerificationRelationship.AssertionMethod;
    }

    public Ed25519Signer Signer { get; } = Ed25519Signer.FromSeed(Seed);

    public JsonLdProcessor Processor { get; } = new();

    public VerificationRelationship Purpose { get; }

    public ProofOptions ProofOptions => new() { ProofPurpose = Purpose == VerificationRelationship.Authentication ? "authentication" : "assertionMethod" };

    public byte[] Unsecured { get; }

    public byte[] Secured { get; private set; } = [];

    /// <summary>The canonical N-Quads of the document, and of its proof's options.</summary>
    public byte[] CanonicalDocument { get; private set; } = [];

    public byte[] CanonicalProof { get; private set; } = [];

    public byte[] Signature { get; private set; } = [];

    public PublicKey PublicKey => _key.PublicKey;

    public Key Key => _key;

    public static async Task<BenchmarkDocument> CreateAsync(BenchmarkInput input)
    {
        var document = new BenchmarkDocument(input);
        await document.SecureAsync();
        return document;
    }

    public void Dispose()
    {
        Signer.Dispose();
        _key.Dispose();
    }

    private async Task SecureAsync()
    {
        Secured = await new ProofSigner(EddsaRdfc2022.Instance, Signer, Processor).AddProofAsync(Unsecured, ProofOptions);
        CanonicalDocument = (await Processor.CanonicalizeAsync(Unsecured)).NQuads.ToArray();
        using JsonTape tape = JsonTape.Parse(Secured);
        if (!tape.Root.TryGetProperty("proof"u8, out JsonElementRef proof) || !tape.Root.TryGetProperty("@context"u8, out JsonElementRef context))
        {
            throw new InvalidOperationException("The secured document has no proof.");
        }

        CanonicalProof = (await Processor.CanonicalizeAsync(new JsonLdInput(proof, context, "proofValue"))).NQuads.ToArray();
        Signature = SignatureAlgorithm.Ed25519.Sign(_key, BareCryptography.Hash(this));
    }
}
