using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Verifies the proofs of documents.</summary>
/// <remarks>
/// Nothing that a document holds makes verification throw: every flaw is a check that failed. Instances are immutable and safe to share
/// between threads, and should be shared.
/// Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#verify-proof">VC Data Integrity 1.0, 4.4</see> and
/// <see href="https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains">4.5</see>.
/// </remarks>
public sealed class ProofVerifier
{
    private readonly ProofVerifierOptions _options;
    private readonly VerificationMethodResolver _methods;

    /// <summary>Creates a verifier; <see cref="ProofVerifierOptions.Default"/> holds without options.</summary>
    /// <exception cref="ArgumentException">The processor is not in safe mode, and would pass over claims that nobody signed.</exception>
    public ProofVerifier(ProofVerifierOptions? options = null)
    {
        _options = options ?? ProofVerifierOptions.Default;
        SafeMode.Require(_options.Processor, nameof(options));
        _methods = new VerificationMethodResolver(_options.Resolver);
    }

    /// <summary>Verifies all proofs of a document.</summary>
    /// <param name="document">The document; it must stay alive until the call completes.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and keys.</param>
    /// <returns>One result for each proof, in their order; none if there is no proof.</returns>
    public ValueTask<IReadOnlyList<ProofResult>> VerifyAsync(JsonTape document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return VerifyAsync(document.Root, cancellationToken);
    }

    /// <summary>Verifies all proofs of a document that may lie within another, such as a credential in a presentation.</summary>
    /// <param name="document">The document; its tape must stay alive until the call completes. Pointers count from the tape's root.</param>
    /// <param name="cancellationToken">Ends the wait for contexts and keys.</param>
    /// <returns>One result for each proof, in their order; none if there is no proof.</returns>
    public async ValueTask<IReadOnlyList<ProofResult>> VerifyAsync(JsonElementRef document, CancellationToken cancellationToken = default)
    {
        string at = document.Pointer;
        if (document.Kind != JsonKind.Object)
        {
            return [Refusal(at, Errors.NotAnObject(at))];
        }

        string pointer = at + "/proof";
        if (!ProofList.TryOf(document, out ProofList proofs))
        {
            return [Refusal(pointer, Errors.ProofKind(pointer))];
        }

        if (proofs.Items.Length > _options.MaxProofs)
        {
            return [Refusal(pointer, Errors.ProofCount(pointer, _options.MaxProofs, proofs.Items.Length))];
        }

        using var unsecured = new UnsecuredDocument(document, _options.Processor);
        var results = new ProofResult[proofs.Items.Length];
        for (int i = 0; i < results.Length; i++)
        {
            var verification = new ProofVerification(_options, _methods, unsecured, proofs, i, proofs.IsArray ? $"{pointer}/{i}" : pointer);
            results[i] = await verification.RunAsync(cancellationToken).ConfigureAwait(false);
        }

        return results;
    }

    private static ProofResult Refusal(string pointer, DataIntegrityException error) =>
        new(pointer, [Checks.Failed(CheckKind.Proof, error)]);
}
