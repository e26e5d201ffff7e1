using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The rules of the Verifiable Credentials Data Model, 2.0 and 1.1, for a credential anywhere in a document.</summary>
/// <remarks>
/// Specifications: <see href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-credentials">VCDM 2.0, 4</see> and
/// <see href="https://www.w3.org/TR/2022/REC-vc-data-model-20220303/#basic-concepts">VCDM 1.1, 4</see>. A document of no known version
/// is held to the rules of 2.0.
/// </remarks>
internal sealed partial class CredentialRules
{
    private readonly Problems _problems;
    private readonly ValueRules _values;
    private readonly LanguageValueRules _texts;
    private readonly JsonElementRef _credential;
    private readonly DataModelVersion _version;

    private CredentialRules(JsonElementRef credential, Problems problems)
    {
        _problems = problems;
        _values = new ValueRules(problems);
        _texts = new LanguageValueRules(problems);
        _credential = credential;
        _version = BaseContext.VersionOf(credential);
    }

    private bool IsVersion11 => _version == DataModelVersion.Version11;

    public static void Check(JsonElementRef credential, Problems problems)
    {
        var rules = new CredentialRules(credential, problems);
        ContextRules.Check(credential, problems);
        if (credential.HasType("EnvelopedVerifiableCredential"u8) && !credential.HasType("VerifiableCredential"u8))
        {
            EnvelopeRules.Check(credential, problems);
            return;
        }

        rules._values.OptionalUrl(credential, "id", rules.Section("identifiers"));
        rules._values.Types(credential, rules.Section("types"), "VerifiableCredential");
        rules.Issuer();
        rules.Subjects();
        rules.Dates();
        rules.Attachments();
        rules.Proofs();
        if (!rules.IsVersion11)
        {
            rules._texts.Check(credential, "name");
            rules._texts.Check(credential, "description");
            rules.RelatedResources();
        }
    }

    private string Section(string anchor) => SpecLinks.Section(_version, anchor);

    private void Issuer()
    {
        string section = Section("issuer");
        if (!_credential.TryGetProperty("issuer"u8, out JsonElementRef issuer))
        {
            _problems.AddMissing(_credential, "issuer", section);
        }
        else if (issuer.IsObject())
        {
            _values.RequiredUrl(issuer, "id", section);
            if (!IsVersion11)
            {
                _texts.Check(issuer, "name");
                _texts.Check(issuer, "description");
            }
        }
        else if (issuer.IsString())
        {
            _values.Url(issuer, section);
        }
        else
        {
            _problems.AddKind(issuer, "KindStringOrObject", section);
        }
    }

    private void Subjects()
    {
        string section = Section("credential-subject");
        if (!_credential.Has("credentialSubject"u8))
        {
            _problems.AddMissing(_credential, "credentialSubject", section);
        }

        foreach (JsonElementRef subject in _values.Objects(_credential, "credentialSubject", section))
        {
            if (subject.IsEmptyObject())
            {
                _problems.Add(ValidationCode.EmptyValue, subject, section);
            }

            _values.OptionalUrl(subject, "id", section);
        }
    }

    private void Dates()
    {
        (string from, string until) = IsVersion11 ? ("issuanceDate", "expirationDate") : ("validFrom", "validUntil");
        if (IsVersion11 && !_credential.Has("issuanceDate"u8))
        {
            _problems.AddMissing(_credential, from, Section("issuance-date"));
        }

        DateTimeOffset? start = _values.DateTime(_credential, from, Section(IsVersion11 ? "issuance-date" : "validity-period"));
        DateTimeOffset? end = _values.DateTime(_credential, until, Section(IsVersion11 ? "expiration" : "validity-period"));
        if (end < start && _credential.TryGetProperty(until, out JsonElementRef place))
        {
            _problems.Add(ValidationCode.ReversedValidityPeriod, place, Section(IsVersion11 ? "expiration" : "validity-period"), until);
        }
    }
}
