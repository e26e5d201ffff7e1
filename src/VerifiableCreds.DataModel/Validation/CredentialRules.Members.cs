using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <content>Status, schemas, evidence and what else a credential may carry.</content>
internal sealed partial class CredentialRules
{
    /// <summary>Properties whose values are objects: version 1.1 asks for an <c>id</c> where 2.0 does not.</summary>
    private void Attachments()
    {
        Attachment("credentialStatus", "status", needsId: IsVersion11);
        Attachment("credentialSchema", "data-schemas", needsId: true);
        Attachment("refreshService", "refreshing", needsId: IsVersion11);
        Attachment("termsOfUse", "terms-of-use", needsId: false);
        Attachment("evidence", "evidence", needsId: false);
    }

    private void Attachment(string member, string anchor, bool needsId)
    {
        string section = Section(anchor);
        foreach (JsonElementRef item in _values.Objects(_credential, member, section))
        {
            _values.Types(item, section);
            if (needsId)
            {
                _values.RequiredUrl(item, "id", section);
            }
            else
            {
                _values.OptionalUrl(item, "id", section);
            }
        }
    }

    private void Proofs() => ProofRules.Check(_credential, _version, _values);

    /// <summary>VCDM 2.0, 5.3: each names one resource, once, and at least one digest of it.</summary>
    private void RelatedResources()
    {
        if (!_credential.Has("relatedResource"u8))
        {
            return;
        }

        string section = Section("integrity-of-related-resources");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElementRef resource in _values.Objects(_credential, "relatedResource", section))
        {
            _values.RequiredUrl(resource, "id", section);
            if (resource.MemberText("id"u8) is { } id && !seen.Add(id))
            {
                _problems.Add(ValidationCode.DuplicateId, resource.Member("id"u8)!.Value, section);
            }

            if (!resource.Has("digestSRI"u8) && !resource.Has("digestMultibase"u8))
            {
                _problems.Add(ValidationCode.MissingDigest, resource, section);
            }

            Digests(resource, "digestSRI", IsSubresourceIntegrity, section);
            Digests(resource, "digestMultibase", IsMultibase, section);
        }
    }

    private void Digests(JsonElementRef resource, string member, Func<string, bool> form, string section)
    {
        if (!resource.TryGetProperty(member, out JsonElementRef digests))
        {
            return;
        }

        foreach (JsonElementRef digest in digests.EnumerateItems())
        {
            if (!digest.IsString())
            {
                _problems.AddKind(digest, "KindString", section);
            }
            else if (!form(digest.GetString()))
            {
                _problems.Add(ValidationCode.InvalidDigest, digest, section, member);
            }
        }
    }

    /// <summary>W3C Subresource Integrity, 3.5: hashes with their algorithm in front, apart by blanks.</summary>
    private static bool IsSubresourceIntegrity(string text)
    {
        string[] hashes = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return hashes.Length > 0 && hashes.All(hash => hash.Length > 7 && hash[..7] is "sha256-" or "sha384-" or "sha512-"
            && hash[7..].Split('?')[0] is { Length: > 0 } value && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' or '-' or '_'));
    }

    /// <summary>A prefix that names the base, then the digits.</summary>
    private static bool IsMultibase(string text) => text.Length > 1 && char.IsAsciiLetterOrDigit(text[0]) && text.All(char.IsAscii) && !text.Any(char.IsWhiteSpace);
}
