namespace VerifiableCreds.DataIntegrity;

/// <summary>A key, a DID document or a proof that this library refuses: what is wrong, and where.</summary>
/// <remarks>Messages name the place and the offending value at most; they never hold key material or the document.</remarks>
public sealed class DataIntegrityException : Exception
{
    /// <summary>Creates the error. Library code makes it in <c>Errors</c>; signers and resolvers of other packages may throw it too.</summary>
    public DataIntegrityException(DataIntegrityErrorCode code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>What is wrong.</summary>
    public DataIntegrityErrorCode Code { get; }

    /// <summary>The place as a JSON Pointer (RFC 6901) into the document or key at hand; <see langword="null"/> where there is none.</summary>
    public string? Pointer { get; init; }
}
