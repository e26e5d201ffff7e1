using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>A credential between the source and the consumer. Written by the source's reader, then by one worker, then by the consumer.</summary>
internal struct VerifyManySlot
{
    public ReadOnlyMemory<byte> Credential;

    /// <summary>The result, once there is one.</summary>
    public VerificationResult? Result;

    /// <summary>The verification, if it ended in an exception, which the consumer gets by awaiting it.</summary>
    public Task<VerificationResult>? Failure;
}
