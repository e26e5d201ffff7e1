namespace VerifiableCreds.DataIntegrity;

/// <summary>A public key in a controlled identifier document.</summary>
/// <param name="Id">Its URL.</param>
/// <param name="Controller">The URL of who may use it.</param>
/// <param name="Type">The kind of description, such as <c>Multikey</c>.</param>
/// <param name="PublicKey">The key; <see langword="null"/> where its kind or its encoding is not one that this library reads.</param>
/// <param name="Expires">From when on it verifies nothing.</param>
/// <param name="Revoked">Since when it verifies nothing.</param>
/// <remarks>Specification: <see href="https://www.w3.org/TR/cid-1.0/#verification-methods">Controlled Identifiers 1.0, 2.2</see>.</remarks>
public sealed record VerificationMethod(
    string Id,
    string Controller,
    string Type,
    PublicKey? PublicKey,
    DateTimeOffset? Expires = null,
    DateTimeOffset? Revoked = null);
