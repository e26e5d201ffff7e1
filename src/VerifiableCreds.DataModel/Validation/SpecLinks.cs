using System.Collections.Frozen;

namespace VerifiableCreds.DataModel;

/// <summary>The addresses of the rules.</summary>
internal static class SpecLinks
{
    public const string Json = "https://www.rfc-editor.org/rfc/rfc7493";

    private const string Version2 = "https://www.w3.org/TR/vc-data-model-2.0/";
    private const string Version1 = "https://www.w3.org/TR/2022/REC-vc-data-model-20220303/";

    /// <summary>The anchors that the rules cite, each with its link: made once, as most credentials break no rule.</summary>
    private static readonly FrozenDictionary<string, Links> Sections = new[]
    {
        "contexts", "credential-subject", "data-schemas", "enveloped-verifiable-credentials", "evidence", "expiration", "identifiers",
        "integrity-of-related-resources", "issuance-date", "issuer", "language-and-base-direction", "refreshing", "securing-mechanisms",
        "status", "terms-of-use", "types", "validity-period", "verifiable-presentations",
    }.ToFrozenDictionary(anchor => anchor, anchor => new Links(Version1 + "#" + OldAnchor(anchor), Version2 + "#" + anchor), StringComparer.Ordinal);

    /// <summary>A section of the data model, by the name of its anchor, which both versions mostly share.</summary>
    public static string Section(DataModelVersion version, string anchor) =>
        version == DataModelVersion.Version11 ? Sections[anchor].Old : Sections[anchor].New;

    /// <summary>A class or property of Open Badges in its vocabulary.</summary>
    public static string Badge(string term) => "https://purl.imsglobal.org/spec/vc/ob/vocab.html#" + term;

    private static string OldAnchor(string anchor) => anchor switch
    {
        "securing-mechanisms" => "proofs-signatures",
        "verifiable-presentations" => "presentations-0",
        _ => anchor,
    };

    /// <summary>The links of one section. A class: for reference types the framework's dictionaries need no compilation at run time.</summary>
    private sealed record Links(string Old, string New);
}
