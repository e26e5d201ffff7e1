namespace VerifiableCreds.JsonLd;

/// <summary>Makes every exception of the package, so that codes and texts stay in one place; partial by concern.</summary>
internal static partial class Errors
{
    public static JsonLdException At(JsonLdErrorCode code, string message, string? pointer = null, string? contextIri = null) =>
        new(code, message)
        {
            Pointer = pointer,
            ContextIri = contextIri,
        };

    public static JsonLdException Syntax(JsonLdErrorCode code, string message, long byteOffset) =>
        new(code, message) { ByteOffset = byteOffset };
}
