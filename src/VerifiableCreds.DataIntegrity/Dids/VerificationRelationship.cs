namespace VerifiableCreds.DataIntegrity;

/// <summary>What a key may be used for.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/cid-1.0/#verification-relationships">Controlled Identifiers 1.0, 2.3</see>.</remarks>
public enum VerificationRelationship
{
    /// <summary><c>assertionMethod</c>: to issue credentials.</summary>
    AssertionMethod,

    /// <summary><c>authentication</c>: to log in, and to present credentials.</summary>
    Authentication,

    /// <summary><c>keyAgreement</c>: to encrypt.</summary>
    KeyAgreement,

    /// <summary><c>capabilityInvocation</c>: to use a capability.</summary>
    CapabilityInvocation,

    /// <summary><c>capabilityDelegation</c>: to pass a capability on.</summary>
    CapabilityDelegation,
}
