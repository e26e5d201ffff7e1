namespace VerifiableCreds.JsonLd;

/// <summary>An input that JSON-LD, N-Quads, RDFC-1.0 or JCS refuses: what is wrong, and where.</summary>
/// <remarks>Messages name the place and the offending token at most; they never hold the document.</remarks>
public sealed class JsonLdException : Exception
{
    /// <summary>Creates the error. Library code makes it in <c>Errors</c>; loaders of other packages may throw it too.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="detail">The sentence for people, without code and place.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public JsonLdException(JsonLdErrorCode code, string detail, Exception? innerException = null)
        : base(detail, innerException) => Code = code;

    /// <summary>What is wrong.</summary>
    public JsonLdErrorCode Code { get; }

    /// <summary>The sentence for people, without code and place.</summary>
    public string Detail => base.Message;

    /// <summary>The code, the sentence and the place.</summary>
    public override string Message =>
        $"{Code.ToSpecName()}: {Detail}{(Pointer is null ? "" : $" (at '{Pointer}')")}{(ByteOffset is null ? "" : $" (at byte {ByteOffset})")}";

    /// <summary>The place as a JSON Pointer (RFC 6901) into the document, or into <see cref="ContextIri"/> where that is set; else <see langword="null"/>.</summary>
    public string? Pointer { get; init; }

    /// <summary>The place as an offset in bytes from the start of the text, for errors of syntax; else <see langword="null"/>.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The IRI of the remote context in which the error lies, or <see langword="null"/> when it lies in the document itself.</summary>
    public string? ContextIri { get; init; }
}
