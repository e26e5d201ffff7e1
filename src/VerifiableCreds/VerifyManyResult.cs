using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>One result of <see cref="CredentialVerifier.VerifyManyAsync"/>.</summary>
/// <param name="Index">The place of the credential in the source, from 0.</param>
/// <param name="Credential">The credential as the source gave it.</param>
/// <param name="Verification">Every check that was made.</param>
public readonly record struct VerifyManyResult(long Index, ReadOnlyMemory<byte> Credential, VerificationResult Verification);
