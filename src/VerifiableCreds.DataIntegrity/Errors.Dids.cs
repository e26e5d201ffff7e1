using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <content>Errors of controlled identifiers.</content>
internal static partial class Errors
{
    public static DataIntegrityException DocumentMember(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidControlledIdentifierDocument, pointer, nameof(DocumentMember));

    public static DataIntegrityException DocumentText(JsonLdException inner) =>
        Make(inner, DataIntegrityErrorCode.InvalidControlledIdentifierDocument, null, nameof(DocumentText));

    public static DataIntegrityException DuplicateMethod(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidControlledIdentifierDocument, pointer, nameof(DuplicateMethod));

    public static DataIntegrityException MethodMember(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethod, pointer, nameof(MethodMember));

    public static DataIntegrityException TwoKeys(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethod, pointer, nameof(TwoKeys));

    public static DataIntegrityException NoKey(string pointer, string type) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethod, pointer, nameof(NoKey), Shown(type));

    public static DataIntegrityException MethodUrl(string url) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethodUrl, null, nameof(MethodUrl), Shown(url));

    public static DataIntegrityException MethodNotInDocument(string url) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethod, null, nameof(MethodNotInDocument), Shown(url));

    public static DataIntegrityException DocumentId(string expected, string actual) =>
        Make(DataIntegrityErrorCode.InvalidControlledIdentifierDocumentId, null, nameof(DocumentId), Shown(expected), Shown(actual));

    public static DataIntegrityException Relationship(string relationship) =>
        Make(DataIntegrityErrorCode.InvalidRelationshipForVerificationMethod, null, nameof(Relationship), relationship);

    public static DataIntegrityException Controller(string controller) =>
        Make(DataIntegrityErrorCode.InvalidVerificationMethod, null, nameof(Controller), Shown(controller));

    public static DataIntegrityException DidMethod(string id) =>
        Make(DataIntegrityErrorCode.MethodNotSupported, null, nameof(DidMethod), Shown(id));

    public static DataIntegrityException DidKey(string id) =>
        Make(DataIntegrityErrorCode.InvalidDid, null, nameof(DidKey), Shown(id));

    public static DataIntegrityException DidNotFound(string id) =>
        Make(DataIntegrityErrorCode.NotFound, null, nameof(DidNotFound), Shown(id));

    public static DataIntegrityException MethodExpired(string pointer, DateTimeOffset at) =>
        Make(DataIntegrityErrorCode.VerificationMethodExpired, pointer, nameof(MethodExpired), DateTimeStamp.Format(at));

    public static DataIntegrityException MethodRevoked(string pointer, DateTimeOffset at) =>
        Make(DataIntegrityErrorCode.VerificationMethodRevoked, pointer, nameof(MethodRevoked), DateTimeStamp.Format(at));
}
