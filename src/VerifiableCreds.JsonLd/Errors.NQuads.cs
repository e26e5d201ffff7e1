namespace VerifiableCreds.JsonLd;

/// <content>Errors of the N-Quads reader.</content>
internal static partial class Errors
{
    public static JsonLdException NQuads(string message, long byteOffset) => Syntax(JsonLdErrorCode.InvalidNQuads, message, byteOffset);
}
