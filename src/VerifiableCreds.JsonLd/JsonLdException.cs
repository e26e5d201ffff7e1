namespace VerifiableCreds.JsonLd;

/// <summary>An input that JSON-LD, N-Quads, RDFC-1.0 or JCS refuses: what is wrong, and where.</summary>
/// <remarks>Messages name the place and the offending token at most; they never hold the document.</remarks>
public sealed class JsonLdException : Exception
{
    /// <summary>Creates the error. Library code makes it in <c>Errors</c>; loaders of other packages may throw it too.</summary>
    public JsonLdException(JsonLdErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>What is wrong.</summary>
    public JsonLdErrorCode Code { get; }

    /// <summary>The place as a JSON Pointer (RFC 6901) into the document, or into <see cref="ContextIri"/> where that is set; else <see langword="null"/>.</summary>
    public string? Pointer { get; init; }

    /// <summary>The place as an offset in bytes from the start of the text, for errors of syntax; else <see langword="null"/>.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The IRI of the remote context in which the error lies, or <see langword="null"/> when it lies in the document itself.</summary>
    public string? ContextIri { get; init; }
}
