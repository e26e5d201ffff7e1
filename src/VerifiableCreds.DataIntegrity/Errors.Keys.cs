namespace VerifiableCreds.DataIntegrity;

/// <content>Errors of keys.</content>
internal static partial class Errors
{
    public static DataIntegrityException KeyBytes(KeyType type, int length) =>
        Make(DataIntegrityErrorCode.InvalidKey, null, nameof(KeyBytes), type, length);

    public static DataIntegrityException KeyPrefix() =>
        Make(DataIntegrityErrorCode.InvalidKey, null, nameof(KeyPrefix));

    public static DataIntegrityException NotBase58() =>
        Make(DataIntegrityErrorCode.InvalidMultibase, null, nameof(NotBase58));

    public static DataIntegrityException Jwk(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidKey, pointer, nameof(Jwk));

    public static DataIntegrityException SecretKeyLength(int expected, int actual) =>
        Make(DataIntegrityErrorCode.InvalidKey, null, nameof(SecretKeyLength), expected, actual);

    public static DataIntegrityException SecretKeyPrefix() =>
        Make(DataIntegrityErrorCode.InvalidKey, null, nameof(SecretKeyPrefix));

    public static DataIntegrityException SecretJwk(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidKey, pointer, nameof(SecretJwk));

    public static DataIntegrityException KeyMismatch(string suite, KeyType type, string? pointer = null) =>
        Make(DataIntegrityErrorCode.KeyTypeMismatch, pointer, nameof(KeyMismatch), suite, type);
}
