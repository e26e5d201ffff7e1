using VerifiableCreds.DataModel;

namespace VerifiableCreds.DataIntegrity;

/// <summary>What verification found out about one proof.</summary>
/// <param name="Pointer">The place of the proof as a JSON Pointer: <c>/proof</c>, or <c>/proof/0</c> in an array.</param>
/// <param name="Checks">The checks, of kind <see cref="CheckKind.Proof"/> and <see cref="CheckKind.IssuerKey"/>, in the order in which they were made.</param>
public sealed record ProofResult(string Pointer, IReadOnlyList<VerificationCheck> Checks)
{
    /// <summary>The proof's <c>id</c>, as far as it could be read.</summary>
    public string? Id { get; init; }

    /// <summary>The name of its suite; <see langword="null"/> if it is not an accepted one.</summary>
    public string? Cryptosuite { get; init; }

    /// <summary>The URL of the key, as the proof has it.</summary>
    public string? VerificationMethod { get; init; }

    /// <summary>Who controls the key; <see langword="null"/> if the key was not found. It is for the caller to compare it with the issuer.</summary>
    public string? Controller { get; init; }

    /// <summary>The proof's <c>proofPurpose</c>, as far as it could be read.</summary>
    public string? Purpose { get; init; }

    /// <summary>When the proof says it was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Whether checks were made and all of them passed.</summary>
    public bool IsVerified
    {
        get
        {
            foreach (VerificationCheck check in Checks)
            {
                if (check.Outcome != CheckOutcome.Passed)
                {
                    return false;
                }
            }

            return Checks.Count > 0;
        }
    }
}
