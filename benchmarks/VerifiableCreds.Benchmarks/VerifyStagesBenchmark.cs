using System.Buffers;
using BenchmarkDotNet.Attributes;
using NSec.Cryptography;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.Benchmarks;

/// <summary>Where the time of verifying one badge goes: each stage alone, beside the whole.</summary>
[MemoryDiagnoser]
public class VerifyStagesBenchmark
{
    private readonly ArrayBufferWriter<byte> _canonical = new(64 * 1024);
    private BenchmarkDocument _document = null!;
    private CredentialVerifier _verifier = null!;
    private VerificationMethodResolver _methods = null!;
    private JsonTape _tape = null!;
    private VerifiableCredential _credential = null!;
    private JsonElementRef _proof;
    private JsonElementRef _context;
    private string _proofValue = "";
    private byte[] _hash = [];

    [GlobalSetup]
    public async Task Setup()
    {
        _document = await BenchmarkDocument.CreateAsync(BenchmarkInput.Badge);
        _verifier = new CredentialVerifier(new CredentialVerifierOptions { Proofs = new ProofVerifierOptions { Processor = _document.Processor } });
        _methods = new VerificationMethodResolver(DidKeyResolver.Shared);
        _tape = JsonTape.Parse(_document.Secured);
        _credential = VerifiableCredential.Parse(_document.Secured);
        _hash = BareCryptography.Hash(_document);
        if (!_tape.Root.TryGetProperty("proof"u8, out _proof) || !_tape.Root.TryGetProperty("@context"u8, out _context)
            || !_proof.TryGetProperty("proofValue"u8, out JsonElementRef value) || !(await Whole()).IsVerified)
        {
            throw new InvalidOperationException("The badge does not verify.");
        }

        _proofValue = value.GetString();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _credential.Dispose();
        _tape.Dispose();
        _document.Dispose();
    }

    /// <summary>All of it: <see cref="CredentialVerifier"/>.</summary>
    [Benchmark(Baseline = true)]
    public async Task<VerificationResult> Whole() => await _verifier.VerifyAsync(_document.Secured);

    /// <summary>UTF-8 text to a tape of tokens.</summary>
    [Benchmark]
    public int Parse()
    {
        using JsonTape tape = JsonTape.Parse(_document.Secured);
        return tape.Count;
    }

    /// <summary>The rules of VCDM 2.0 and Open Badges 3.0.</summary>
    [Benchmark]
    public int Validate() => _credential.Validate().Count;

    /// <summary>Expansion and RDFC-1.0 of the document.</summary>
    [Benchmark]
    public async Task<int> CanonicalizeDocument()
    {
        _canonical.ResetWrittenCount();
        await _document.Processor.CanonicalizeAsync(new JsonLdInput(_tape.Root, OmittedMember: "proof"), _canonical);
        return _canonical.WrittenCount;
    }

    /// <summary>Expansion and RDFC-1.0 of the proof's options.</summary>
    [Benchmark]
    public async Task<int> CanonicalizeProof()
    {
        _canonical.ResetWrittenCount();
        await _document.Processor.CanonicalizeAsync(new JsonLdInput(_proof, _context, "proofValue"), _canonical);
        return _canonical.WrittenCount;
    }

    /// <summary>SHA-256 of both canonical forms.</summary>
    [Benchmark]
    public byte[] Hash() => BareCryptography.Hash(_document);

    /// <summary>The public key, from the cache of <c>did:key</c>.</summary>
    [Benchmark]
    public async Task<VerificationMethod> ResolveKey() =>
        await _methods.ResolveAsync(_document.Signer.VerificationMethod, VerificationRelationship.AssertionMethod);

    /// <summary>The signature's base58btc.</summary>
    [Benchmark]
    public byte[] DecodeProofValue() => Base58Btc.Decode(_proofValue);

    /// <summary>Ed25519 over the 64 bytes of the hashes.</summary>
    [Benchmark]
    public bool VerifySignature() => SignatureAlgorithm.Ed25519.Verify(_document.PublicKey, _hash, _document.Signature);
}
