using System.Security.Cryptography;
using System.Text;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>An identity of a badge's subject, plain or hashed.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#IdentityObject">Open Badges 3.0, IdentityObject</see>.</remarks>
public sealed class IdentityObject
{
    private const string Sha256 = "sha256$";

    internal IdentityObject(JsonElementRef element) => Element = element;

    /// <summary>The object itself.</summary>
    public JsonElementRef Element { get; }

    /// <summary>What the identity is: a word such as <c>emailAddress</c>.</summary>
    public string? IdentityType => Element.MemberText("identityType"u8);

    /// <summary>The identity, or its hash with the algorithm in front: <c>sha256$…</c>.</summary>
    public string? IdentityHash => Element.MemberText("identityHash"u8);

    /// <summary>Whether <see cref="IdentityHash"/> is hashed.</summary>
    public bool IsHashed => Element.Member("hashed"u8)?.Kind == JsonKind.True;

    /// <summary>What was appended to the identity before it was hashed.</summary>
    public string? Salt => Element.MemberText("salt"u8);

    /// <summary>Whether this is the identity of someone.</summary>
    /// <param name="identityType">The kind of identity, such as <c>emailAddress</c>.</param>
    /// <param name="identity">The plain identity. A plain e-mail address is compared without regard to capital letters.</param>
    /// <returns><see langword="false"/> too for hashes that are not SHA-256: MD5 can be forged.</returns>
    public bool Matches(string identityType, string identity)
    {
        ArgumentException.ThrowIfNullOrEmpty(identityType);
        ArgumentException.ThrowIfNullOrEmpty(identity);
        if (IdentityType != identityType || IdentityHash is not { } stated)
        {
            return false;
        }

        if (!IsHashed)
        {
            return string.Equals(stated, identity, identityType == "emailAddress" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        }

        return stated.StartsWith(Sha256, StringComparison.Ordinal) && string.Equals(stated, Hash(identity, Salt), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The identity and then the salt, hashed and in hexadecimal digits.</summary>
    internal static string Hash(string identity, string? salt) =>
        Sha256 + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity + salt)));
}
