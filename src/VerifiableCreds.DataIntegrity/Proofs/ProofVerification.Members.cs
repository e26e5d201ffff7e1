using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <content>What the proof says of itself.</content>
internal sealed partial class ProofVerification
{
    /// <summary>Reads what the other checks need.</summary>
    /// <returns><see langword="false"/> if they cannot be made.</returns>
    private bool ReadMembers()
    {
        bool isReadable = ReadSuite();
        isReadable &= TryOptionalText("id"u8, "id", out _id);
        isReadable &= TryOptionalText("nonce"u8, "nonce", out _);
        _purpose = RequireText("proofPurpose"u8, "proofPurpose");
        _verificationMethod = RequireText("verificationMethod"u8, "verificationMethod");
        if (_purpose is not null && _purpose != _options.ExpectedPurpose.ToSpecName())
        {
            Fail(Errors.Purpose(_pointer + "/proofPurpose", _options.ExpectedPurpose.ToSpecName(), _purpose));
        }

        return isReadable && _purpose is not null && _verificationMethod is not null;
    }

    private bool ReadSuite()
    {
        if (RequireText("type"u8, "type") is not { } type)
        {
            return false;
        }

        bool isNamed = type == DataIntegrityProofType.Name;
        string? name = isNamed ? RequireText("cryptosuite"u8, "cryptosuite") : type;
        if (name is null)
        {
            return false;
        }

        foreach (ICryptosuite suite in _options.Cryptosuites)
        {
            if (suite.ProofType == type && suite.Name == name)
            {
                _suite = suite;
                return true;
            }
        }

        Fail(Errors.Suite(_pointer + (isNamed ? "/cryptosuite" : "/type"), name));
        return false;
    }

    private void CheckDates()
    {
        if (TryInstant("created"u8, "created", out _created) && _created > _now + _options.ClockSkew)
        {
            Fail(Errors.NotYetValid(_pointer + "/created", _created.Value, _now));
        }

        if (TryInstant("expires"u8, "expires", out DateTimeOffset? expires) && expires <= _now - _options.ClockSkew)
        {
            Fail(Errors.Expired(_pointer + "/expires", expires.Value, _now));
        }
    }

    /// <summary>4.4, step on <c>domain</c>: the same strings, whatever their order; one string stands for a set of one.</summary>
    private void CheckDomain()
    {
        if (!TryStrings("domain"u8, "domain", out List<string>? domains))
        {
            return;
        }

        if (_options.ExpectedDomain is { } expected && !new HashSet<string>(expected, StringComparer.Ordinal).SetEquals(domains ?? []))
        {
            Fail(Errors.Domain(domains is null ? _pointer : _pointer + "/domain"));
        }
    }

    private void CheckChallenge()
    {
        if (TryOptionalText("challenge"u8, "challenge", out string? challenge)
            && _options.ExpectedChallenge is { } expected && challenge != expected)
        {
            Fail(Errors.Challenge(challenge is null ? _pointer : _pointer + "/challenge"));
        }
    }

    private string? RequireText(ReadOnlySpan<byte> utf8Name, string name)
    {
        if (TryOptionalText(utf8Name, name, out string? text) && text is null)
        {
            Fail(Errors.MissingMember(_pointer, name));
        }

        return text;
    }

    /// <returns><see langword="false"/>, and a failed check, if the member is no string.</returns>
    private bool TryOptionalText(ReadOnlySpan<byte> utf8Name, string name, out string? text)
    {
        text = null;
        if (!_proof.TryGetProperty(utf8Name, out JsonElementRef value))
        {
            return true;
        }

        if (value.Kind != JsonKind.String)
        {
            Fail(Errors.MemberKind($"{_pointer}/{name}"));
            return false;
        }

        text = value.GetString();
        return true;
    }

    private bool TryInstant(ReadOnlySpan<byte> utf8Name, string name, out DateTimeOffset? instant)
    {
        instant = null;
        if (!_proof.TryGetProperty(utf8Name, out JsonElementRef value))
        {
            return true;
        }

        if (value.Kind != JsonKind.String || !DateTimeStamp.TryParse(value.Text, out DateTimeOffset read))
        {
            Fail(Errors.Instant($"{_pointer}/{name}"));
            return false;
        }

        instant = read;
        return true;
    }

    /// <summary>Reads a string or an array of strings; <see langword="null"/> if there is none.</summary>
    private bool TryStrings(ReadOnlySpan<byte> utf8Name, string name, out List<string>? strings)
    {
        strings = null;
        if (!_proof.TryGetProperty(utf8Name, out JsonElementRef value))
        {
            return true;
        }

        strings = [];
        if (value.Kind == JsonKind.String)
        {
            strings.Add(value.GetString());
            return true;
        }

        bool isArray = value.Kind == JsonKind.Array;
        foreach (JsonElementRef item in value.EnumerateArray())
        {
            isArray &= item.Kind == JsonKind.String;
            if (isArray)
            {
                strings.Add(item.GetString());
            }
        }

        if (!isArray)
        {
            Fail(Errors.MemberKind($"{_pointer}/{name}"));
        }

        return isArray;
    }
}
