namespace VerifiableCreds.DataModel;

/// <summary>One rule that a document breaks, and where.</summary>
/// <param name="Code">The rule, for programs.</param>
/// <param name="Pointer">The place as a JSON Pointer (RFC 6901), empty for the whole document. A missing property has the place where it belongs.</param>
/// <param name="Message">One sentence for people. It never holds the document.</param>
/// <param name="Specification">A link to the rule.</param>
public sealed record ValidationProblem(ValidationCode Code, string Pointer, string Message, string Specification)
{
    /// <summary>The place as an offset in bytes from the start of the text, for errors of syntax; else <see langword="null"/>.</summary>
    public long? ByteOffset { get; init; }
}
