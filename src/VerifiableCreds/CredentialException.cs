using VerifiableCreds.DataModel;

namespace VerifiableCreds;

/// <summary>A credential that cannot be issued as it is.</summary>
public sealed class CredentialException : Exception
{
    internal CredentialException(string message, IReadOnlyList<VerificationCheck> failures)
        : base(message) => Failures = failures;

    /// <summary>Everything that is wrong, each with its code and place.</summary>
    public IReadOnlyList<VerificationCheck> Failures { get; }
}
