using System.Text.Json;

namespace VerifiableCreds.DataModel;

/// <summary><c>IdentityObject</c>, plain or hashed.</summary>
internal sealed record BuiltIdentity(string IdentityType, string IdentityHash, string? Salt)
{
    public static BuiltIdentity Plain(string identityType, string identity) => new(identityType, identity, null);

    public static BuiltIdentity Hashed(string identityType, string identity, string salt) => new(identityType, IdentityObject.Hash(identity, salt), salt);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type", "IdentityObject");
        json.WriteBoolean("hashed", Salt is not null);
        json.WriteString("identityHash", IdentityHash);
        json.WriteString("identityType", IdentityType);
        json.WriteOptional("salt", Salt);
        json.WriteEndObject();
    }
}
