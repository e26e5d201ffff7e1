using System.Buffers;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.Fuzz;

/// <summary>Something that takes foreign bytes.</summary>
/// <param name="Name">The name, which is also that of its folder in the corpus.</param>
/// <param name="Body">What is done with the bytes; <see cref="JsonLdException"/> is a proper end of it, and nothing else that is thrown.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Body)
{
    /// <summary>Inputs are small, so that hostile ones end soon.</summary>
    private static readonly JsonLdLimits Limits = new() { CanonicalizationWorkBase = 2_000, CanonicalizationWorkPerBlankNode = 0 };

    private static readonly JsonLdProcessor Safe = new(new JsonLdOptions { Limits = Limits });

    private static readonly JsonLdProcessor Lenient = new(new JsonLdOptions { Limits = Limits, SafeMode = false, Base = "http://base.example/dir/doc" });

    private static readonly CredentialVerifier Verifier = new(new CredentialVerifierOptions
    {
        Proofs = new ProofVerifierOptions { TimeProvider = new FixedClock(new DateTimeOffset(2026, 10, 2, 0, 0, 0, TimeSpan.Zero)) },
    });

    private static readonly FuzzTarget[] All = [new("jsonld", JsonLd), new("nquads", NQuads), new("credential", Credential)];

    public static IReadOnlyList<FuzzTarget> Named(string name) => [.. All.Where(target => name == "all" || target.Name == name)];

    /// <summary>Runs the target; whatever leaves this method is a defect.</summary>
    /// <returns>Whether the input was accepted.</returns>
    public bool Run(byte[] input)
    {
        try
        {
            Body(input);
            return true;
        }
        catch (JsonLdException)
        {
            return false;
        }
    }

    /// <summary>The pooled path, the public one and the lenient one: the first two must agree.</summary>
    private static void JsonLd(byte[] input)
    {
        using JsonTape tape = JsonTape.Parse(input, Limits);
        Refused(() => Jcs.Canonicalize(tape.Root));
        Refused(() => Lenient.FlattenAsync(input).AsTask().GetAwaiter().GetResult());
        Refused(() => Lenient.FromRdf(Lenient.ToRdfAsync(input).AsTask().GetAwaiter().GetResult()));
        var pooled = new ArrayBufferWriter<byte>();
        Safe.CanonicalizeAsync(new JsonLdInput(tape.Root), pooled).AsTask().GetAwaiter().GetResult();
        CanonicalRdf canonical = Safe.CanonicalizeAsync(input).AsTask().GetAwaiter().GetResult();
        Expect(pooled.WrittenSpan.SequenceEqual(canonical.NQuads.Span), "the pooled path gives other quads");
    }

    /// <summary>What is written reads back, and its canonical form stays.</summary>
    private static void NQuads(byte[] input)
    {
        RdfDataset dataset = NQuadsReader.Parse(input, Limits);
        var written = new ArrayBufferWriter<byte>();
        NQuadsWriter.Write(dataset, written);
        RdfDataset again = NQuadsReader.Parse(written.WrittenSpan, Limits);
        Expect(dataset.ToQuads().SequenceEqual(again.ToQuads()), "what was written reads back as another dataset");
        Refused(() => Lenient.FromRdf(dataset));
        var canonicalizer = new RdfCanonicalizer(limits: Limits);
        Expect(
            canonicalizer.Canonicalize(dataset).NQuads.Span.SequenceEqual(canonicalizer.Canonicalize(again).NQuads.Span),
            "the same dataset has two canonical forms");
    }

    /// <summary>The verifier throws nothing at all, and never accepts what has no proof.</summary>
    private static void Credential(byte[] input)
    {
        VerificationResult result = Verify(input);
        Expect(result.Checks.Count > 0, "nothing was checked");
        Expect(!result.IsVerified || input.AsSpan().IndexOf("proofValue"u8) >= 0, "a credential without a proof was accepted");
    }

    private static VerificationResult Verify(byte[] input)
    {
        try
        {
            return Verifier.VerifyAsync(input).AsTask().GetAwaiter().GetResult();
        }
        catch (JsonLdException exception)
        {
            throw new InvalidOperationException("The verifier threw instead of reporting.", exception);
        }
    }

    private static void Refused<T>(Func<T> step)
    {
        try
        {
            step();
        }
        catch (JsonLdException exception) when (exception.Message.Length > 0)
        {
            // Refusing is fine; the next step may still accept.
        }
    }

    private static void Expect(bool condition, string failure)
    {
        if (!condition)
        {
            throw new InvalidOperationException(failure);
        }
    }
}
