namespace VerifiableCreds.DataIntegrity;

/// <summary>A key, a DID document or a proof that this library refuses: what is wrong, and where.</summary>
/// <remarks>Messages name the place and the offending value at most; they never hold key material or the document.</remarks>
public sealed class DataIntegrityException : Exception
{
    /// <summary>Creates the error. Library code makes it in <c>Errors</c>; signers and resolvers of other packages may throw it too.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="detail">The sentence for people, without code and place.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public DataIntegrityException(DataIntegrityErrorCode code, string detail, Exception? innerException = null)
        : base(detail, innerException) => Code = code;

    /// <summary>The sentence for people, without code and place.</summary>
    public string Detail => base.Message;

    /// <summary>The code, the sentence and the place.</summary>
    public override string Message => $"{Code.ToSpecName()}: {Detail}{(Pointer is null ? "" : $" (at '{Pointer}')")}";

    /// <summary>What is wrong.</summary>
    public DataIntegrityErrorCode Code { get; }

    /// <summary>The place as a JSON Pointer (RFC 6901) into the document or key at hand; <see langword="null"/> where there is none.</summary>
    public string? Pointer { get; init; }
}
