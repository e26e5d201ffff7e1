using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A result that a subject had in an achievement.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#Result">Open Badges 3.0, Result</see>.</remarks>
public sealed class AchievementResult
{
    internal AchievementResult(JsonElementRef element) => Element = element;

    /// <summary>The object itself.</summary>
    public JsonElementRef Element { get; }

    /// <summary>The identifier of the <see cref="ResultDescription"/> that it is a result of.</summary>
    public string? ResultDescription => Element.MemberText("resultDescription"u8);

    /// <summary>The value, such as a grade.</summary>
    public string? Value => Element.MemberText("value"u8);

    /// <summary>The identifier of the level of the rubric.</summary>
    public string? AchievedLevel => Element.MemberText("achievedLevel"u8);

    /// <summary>How far the subject has come: <c>Completed</c>, <c>Enrolled</c>, <c>Failed</c>, <c>InProgress</c>, <c>OnHold</c>, <c>Provisional</c> or <c>Withdrew</c>.</summary>
    public string? Status => Element.MemberText("status"u8);

    /// <summary>The places in frameworks that the result matches.</summary>
    public IReadOnlyList<Alignment> Alignments => [.. Element.MemberObjects("alignment"u8).Select(item => new Alignment(item))];
}
