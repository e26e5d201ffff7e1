using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Reads a controlled identifier document.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/cid-1.0/#data-model">Controlled Identifiers 1.0, 2</see>.</remarks>
internal sealed class ControllerDocumentReader(JsonElementRef json)
{
    private readonly List<VerificationMethod> _methods = [];
    private readonly Dictionary<VerificationRelationship, IReadOnlyList<string>> _relationships = [];
    private string _id = "";

    public ControllerDocument Read()
    {
        if (json.Kind != JsonKind.Object)
        {
            throw Errors.DocumentMember(json.Pointer);
        }

        _id = Required(json, "id");
        if (!AbsoluteUrl.IsValid(_id))
        {
            throw Errors.DocumentMember(json.Pointer + "/id");
        }

        if (json.TryGetProperty("verificationMethod"u8, out JsonElementRef methods))
        {
            foreach (JsonElementRef method in ItemsOf(methods))
            {
                _methods.Add(ReadMethod(method));
            }
        }

        for (int i = 0; i < VerificationRelationships.Count; i++)
        {
            ReadRelationship((VerificationRelationship)i);
        }

        return new ControllerDocument(_id, _methods, _relationships);
    }

    private void ReadRelationship(VerificationRelationship relationship)
    {
        if (!json.TryGetProperty(relationship.ToSpecName(), out JsonElementRef value))
        {
            return;
        }

        var ids = new List<string>();
        foreach (JsonElementRef item in ItemsOf(value))
        {
            if (item.Kind == JsonKind.String)
            {
                ids.Add(Absolute(item.GetString()));
                continue;
            }

            VerificationMethod method = ReadMethod(item);
            _methods.Add(method);
            ids.Add(method.Id);
        }

        _relationships[relationship] = ids;
    }

    private VerificationMethod ReadMethod(JsonElementRef element)
    {
        if (element.Kind != JsonKind.Object)
        {
            throw Errors.MethodMember(element.Pointer);
        }

        string type = RequiredOfMethod(element, "type");
        bool hasMultibase = element.TryGetProperty("publicKeyMultibase"u8, out JsonElementRef multibase);
        bool hasJwk = element.TryGetProperty("publicKeyJwk"u8, out JsonElementRef jwk);
        if (hasMultibase && hasJwk)
        {
            throw Errors.TwoKeys(element.Pointer);
        }

        PublicKey? key = null;
        if (hasMultibase && multibase.Kind == JsonKind.String && (type is "Multikey" or "Ed25519VerificationKey2020"))
        {
            PublicKey.TryFromMultibase(multibase.GetString(), out key);
        }
        else if (hasJwk && (type is "JsonWebKey" or "JsonWebKey2020"))
        {
            PublicKey.TryFromJwk(jwk, out key);
        }

        if (type == "Ed25519VerificationKey2020" && key?.Type != KeyType.Ed25519)
        {
            key = null;
        }

        return new VerificationMethod(
            Absolute(RequiredOfMethod(element, "id")),
            RequiredOfMethod(element, "controller"),
            type,
            key,
            Instant(element, "expires"),
            Instant(element, "revoked"));
    }

    private static DateTimeOffset? Instant(JsonElementRef method, string name)
    {
        if (!method.TryGetProperty(name, out JsonElementRef value))
        {
            return null;
        }

        return value.Kind == JsonKind.String && DateTimeStamp.TryParse(value.Text, out DateTimeOffset instant)
            ? instant
            : throw Errors.MethodMember(value.Pointer);
    }

    private static JsonItems ItemsOf(JsonElementRef value) =>
        value.Kind == JsonKind.Array ? value.EnumerateArray() : throw Errors.DocumentMember(value.Pointer);

    private string Absolute(string id) => id.StartsWith('#') ? _id + id : id;

    private static string Required(JsonElementRef element, string name) =>
        element.TryGetProperty(name, out JsonElementRef value) && value.Kind == JsonKind.String
            ? value.GetString()
            : throw Errors.DocumentMember($"{element.Pointer}/{name}");

    private static string RequiredOfMethod(JsonElementRef element, string name) =>
        element.TryGetProperty(name, out JsonElementRef value) && value.Kind == JsonKind.String
            ? value.GetString()
            : throw Errors.MethodMember($"{element.Pointer}/{name}");
}
