using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds;

/// <summary>The verification of one credential: a method for each kind of check, which adds to <see cref="Checks"/>.</summary>
internal sealed class CredentialVerification(VerifiableCredential credential, ProofVerifierOptions options, HashSet<string>? trusted)
{
    private readonly List<VerificationCheck> _checks = new(8);
    private readonly string? _issuer = credential.IssuerId;

    public IReadOnlyList<VerificationCheck> Checks => _checks;

    private string IssuerPointer => credential.Issuer is { Kind: JsonKind.Object } ? "/issuer/id" : "/issuer";

    public void CheckStructure()
    {
        IReadOnlyList<ValidationProblem> problems = credential.Validate();
        if (problems.Count == 0)
        {
            _checks.Add(Outcomes.StructurePassed);
            return;
        }

        foreach (ValidationProblem problem in problems)
        {
            _checks.Add(Outcomes.Of(problem));
        }
    }

    /// <summary>Takes the checks of the proofs, and compares the controllers of their keys with the issuer.</summary>
    public void CheckProofs(IReadOnlyList<ProofResult> proofs)
    {
        if (proofs.Count == 0)
        {
            _checks.Add(Outcomes.Failed(CheckKind.Proof, "PROOF_MISSING", Strings.Format("ProofMissing"), "/proof", Outcomes.ProofLink));
        }

        foreach (ProofResult proof in proofs)
        {
            _checks.AddRange(proof.Checks);
            if (proof.Controller is { } controller)
            {
                _checks.Add(controller == _issuer
                    ? Outcomes.IssuerKeyPassed(IssuerPointer)
                    : Outcomes.Failed(
                        CheckKind.IssuerKey,
                        Outcomes.IssuerKeyMismatch,
                        Strings.Format("IssuerKeyMismatch", controller, _issuer),
                        IssuerPointer,
                        Outcomes.IssuerLink));
            }
        }
    }

    /// <summary>The validity period. A date that is malformed was reported with the structure.</summary>
    public void CheckDates()
    {
        DateTimeOffset now = options.TimeProvider.GetUtcNow();
        bool is11 = credential.DataModelVersion == DataModelVersion.Version11;
        if (credential.ValidFrom is { } from && from > now + options.ClockSkew)
        {
            Fail(CheckKind.Dates, "CREDENTIAL_NOT_YET_VALID", "NotYetValid", from, now, is11 ? "/issuanceDate" : "/validFrom");
        }
        else if (credential.ValidUntil is { } until && until < now - options.ClockSkew)
        {
            Fail(CheckKind.Dates, "CREDENTIAL_EXPIRED", "Expired", until, now, is11 ? "/expirationDate" : "/validUntil");
        }
        else
        {
            _checks.Add(Outcomes.DatesPassed);
        }
    }

    /// <summary>A status that is not looked up leaves open whether the credential was revoked.</summary>
    public void CheckStatus()
    {
        if (credential.Root.TryGetProperty("credentialStatus"u8, out _))
        {
            _checks.Add(Outcomes.StatusUnknown);
        }
    }

    public void CheckTrust()
    {
        if (trusted is null)
        {
            return;
        }

        _checks.Add(_issuer is not null && trusted.Contains(_issuer)
            ? Outcomes.TrustPassed(IssuerPointer)
            : Outcomes.Failed(CheckKind.Trust, "ISSUER_NOT_TRUSTED", Strings.Format("IssuerNotTrusted"), IssuerPointer, null));
    }

    private void Fail(CheckKind kind, string code, string text, DateTimeOffset limit, DateTimeOffset now, string pointer) => _checks.Add(
        Outcomes.Failed(kind, code, Strings.Format(text, Instant(limit), Instant(now)), pointer, Outcomes.DatesLink));

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
