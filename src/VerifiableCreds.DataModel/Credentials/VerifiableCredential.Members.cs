using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <content>The properties of the data model.</content>
public sealed partial class VerifiableCredential
{
    /// <summary>The version of the data model, by the first <c>@context</c>.</summary>
    public DataModelVersion DataModelVersion => BaseContext.VersionOf(Root);

    /// <summary><c>id</c>.</summary>
    public string? Id => Root.MemberText("id"u8);

    /// <summary><c>type</c>, in its order.</summary>
    public IReadOnlyList<string> Types => Root.MemberTexts("type"u8);

    /// <summary>The contexts that are named by IRI, in their order; contexts written out in the document are left out.</summary>
    public IReadOnlyList<string> ContextIris => Root.MemberTexts("@context"u8);

    /// <summary><c>issuer</c>, or its <c>id</c> where it is an object.</summary>
    public string? IssuerId => Root.Member("issuer"u8)?.IdOrText();

    /// <summary>The issuer's <c>name</c>; the first where there are several languages.</summary>
    public string? IssuerName => Root.Member("issuer"u8) is { } issuer ? LanguageText.ReadFirst(issuer, "name"u8) : null;

    /// <summary><c>issuer</c>: a string or an object.</summary>
    public JsonElementRef? Issuer => Root.Member("issuer"u8);

    /// <summary>The objects of <c>credentialSubject</c>.</summary>
    public IReadOnlyList<JsonElementRef> Subjects => Root.MemberObjects("credentialSubject"u8);

    /// <summary><c>validFrom</c> (2.0) or <c>issuanceDate</c> (1.1). Also <see langword="null"/> where it is malformed, which <see cref="Validate"/> reports.</summary>
    public DateTimeOffset? ValidFrom => DataModelVersion == DataModelVersion.Version11 ? Root.MemberDate("issuanceDate"u8) : Root.MemberDate("validFrom"u8);

    /// <summary><c>validUntil</c> (2.0) or <c>expirationDate</c> (1.1). Also <see langword="null"/> where it is malformed, which <see cref="Validate"/> reports.</summary>
    public DateTimeOffset? ValidUntil => DataModelVersion == DataModelVersion.Version11 ? Root.MemberDate("expirationDate"u8) : Root.MemberDate("validUntil"u8);

    /// <summary><c>name</c>; the first where there are several languages.</summary>
    public string? Name => LanguageText.ReadFirst(Root, "name"u8);

    /// <summary><c>name</c> in all its languages.</summary>
    public IReadOnlyList<LanguageText> Names => LanguageText.ReadAll(Root, "name"u8);

    /// <summary><c>description</c>; the first where there are several languages.</summary>
    public string? Description => LanguageText.ReadFirst(Root, "description"u8);

    /// <summary><c>description</c> in all its languages.</summary>
    public IReadOnlyList<LanguageText> Descriptions => LanguageText.ReadAll(Root, "description"u8);

    /// <summary>The objects of <c>credentialStatus</c>.</summary>
    public IReadOnlyList<JsonElementRef> Status => Root.MemberObjects("credentialStatus"u8);

    /// <summary>The objects of <c>credentialSchema</c>.</summary>
    public IReadOnlyList<JsonElementRef> Schemas => Root.MemberObjects("credentialSchema"u8);

    /// <summary>The objects of <c>evidence</c>.</summary>
    public IReadOnlyList<JsonElementRef> Evidence => Root.MemberObjects("evidence"u8);

    /// <summary>The objects of <c>proof</c>.</summary>
    public IReadOnlyList<JsonElementRef> Proofs => Root.MemberObjects("proof"u8);

    /// <summary>Whether the credential is of the type.</summary>
    public bool IsOfType(string type) => Root.HasType(System.Text.Encoding.UTF8.GetBytes(type));
}
