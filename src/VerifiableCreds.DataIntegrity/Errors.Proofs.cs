using VerifiableCreds.DataModel;

namespace VerifiableCreds.DataIntegrity;

/// <content>Errors of proofs.</content>
internal static partial class Errors
{
    public static DataIntegrityException NotAnObject(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidDocument, pointer, nameof(NotAnObject));

    public static DataIntegrityException ProofKind(string pointer) =>
        Make(DataIntegrityErrorCode.MalformedProof, pointer, nameof(ProofKind));

    public static DataIntegrityException ProofCount(string pointer, int limit, int actual) =>
        Make(DataIntegrityErrorCode.TooManyProofs, pointer, nameof(ProofCount), actual, limit);

    public static DataIntegrityException MissingMember(string pointer, string name) =>
        Make(DataIntegrityErrorCode.ProofVerificationError, pointer, nameof(MissingMember), name);

    public static DataIntegrityException MemberKind(string pointer) =>
        Make(DataIntegrityErrorCode.MalformedProof, pointer, nameof(MemberKind));

    public static DataIntegrityException Instant(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidProofDatetime, pointer, nameof(Instant));

    public static DataIntegrityException Suite(string pointer, string name) =>
        Make(DataIntegrityErrorCode.UnsupportedCryptosuite, pointer, nameof(Suite), Shown(name));

    public static DataIntegrityException Purpose(string pointer, string expected, string actual) =>
        Make(DataIntegrityErrorCode.InvalidProofPurpose, pointer, nameof(Purpose), expected, Shown(actual));

    public static DataIntegrityException NotYetValid(string pointer, DateTimeOffset created, DateTimeOffset now) =>
        Make(DataIntegrityErrorCode.ProofNotYetValid, pointer, nameof(NotYetValid), DateTimeStamp.Format(created), DateTimeStamp.Format(now));

    public static DataIntegrityException Expired(string pointer, DateTimeOffset expires, DateTimeOffset now) =>
        Make(DataIntegrityErrorCode.ProofExpired, pointer, nameof(Expired), DateTimeStamp.Format(expires), DateTimeStamp.Format(now));

    public static DataIntegrityException Domain(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidDomainError, pointer, nameof(Domain));

    public static DataIntegrityException Challenge(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidChallengeError, pointer, nameof(Challenge));

    public static DataIntegrityException ProofValueAlphabet(string pointer) =>
        Make(DataIntegrityErrorCode.InvalidProofValue, pointer, nameof(ProofValueAlphabet));

    public static DataIntegrityException ProofValueLength(string pointer, int expected, int actual) =>
        Make(DataIntegrityErrorCode.InvalidProofValue, pointer, nameof(ProofValueLength), expected, actual);

    public static DataIntegrityException Signature(string pointer) =>
        Make(DataIntegrityErrorCode.ProofVerificationError, pointer, nameof(Signature));

    public static DataIntegrityException PreviousProofMissing(string pointer, string id) =>
        Make(DataIntegrityErrorCode.ProofVerificationError, pointer, nameof(PreviousProofMissing), Shown(id));

    public static DataIntegrityException PreviousProofCycle(string pointer) =>
        Make(DataIntegrityErrorCode.PreviousProofCycle, pointer, nameof(PreviousProofCycle));

    public static DataIntegrityException NoContext(string pointer) =>
        Make(DataIntegrityErrorCode.ProofTransformationError, pointer + "/@context", nameof(NoContext));

    public static DataIntegrityException OtherContext(string pointer) =>
        Make(DataIntegrityErrorCode.ProofTransformationError, pointer, nameof(OtherContext));

    public static DataIntegrityException ProofTypeUndefined(string pointer) =>
        Make(DataIntegrityErrorCode.ProofTransformationError, pointer + "/@context", nameof(ProofTypeUndefined));

    public static DataIntegrityException ContextPrefix(string pointer) =>
        Make(DataIntegrityErrorCode.ProofVerificationError, pointer, nameof(ContextPrefix));

    public static DataIntegrityException Option(string name) =>
        Make(DataIntegrityErrorCode.ProofGenerationError, "/proof/" + name, nameof(Option), name);

    public static DataIntegrityException PreviousProofToSign(string id) =>
        Make(DataIntegrityErrorCode.ProofGenerationError, "/proof/previousProof", nameof(PreviousProofToSign), Shown(id));

    public static DataIntegrityException SignatureLength(int expected, int actual) =>
        Make(DataIntegrityErrorCode.ProofGenerationError, null, nameof(SignatureLength), expected, actual);
}
