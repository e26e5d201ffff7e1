using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>What a badge is given for.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement">Open Badges 3.0, Achievement</see>.</remarks>
public sealed class Achievement
{
    internal Achievement(JsonElementRef element) => Element = element;

    /// <summary>The object itself.</summary>
    public JsonElementRef Element { get; }

    /// <summary><c>id</c>.</summary>
    public string? Id => Element.MemberText("id"u8);

    /// <summary><c>name</c>; the first where there are several languages.</summary>
    public string? Name => LanguageText.ReadFirst(Element, "name"u8);

    /// <summary><c>name</c> in all its languages.</summary>
    public IReadOnlyList<LanguageText> Names => LanguageText.ReadAll(Element, "name"u8);

    /// <summary><c>description</c>; the first where there are several languages.</summary>
    public string? Description => LanguageText.ReadFirst(Element, "description"u8);

    /// <summary>What has to be done to earn it, in Markdown.</summary>
    public string? CriteriaNarrative => Element.Member("criteria"u8) is { } criteria ? LanguageText.ReadFirst(criteria, "narrative"u8) : null;

    /// <summary>The page that says what has to be done to earn it.</summary>
    public string? CriteriaId => Element.Member("criteria"u8)?.MemberText("id"u8);

    /// <summary>The kind of achievement: a word such as <c>MicroCredential</c>, or an extension that begins with <c>ext:</c>.</summary>
    public string? AchievementType => Element.MemberText("achievementType"u8);

    /// <summary>The credits that it is worth; <see langword="null"/> also where the number is beyond <see cref="decimal"/>.</summary>
    public decimal? CreditsAvailable => Element.MemberNumber("creditsAvailable"u8);

    /// <summary>The address of its picture, which may be a <c>data:</c> URL.</summary>
    public string? Image => Element.Member("image"u8)?.IdOrText();

    /// <summary>The places in frameworks of skills, courses or qualifications that it matches.</summary>
    public IReadOnlyList<Alignment> Alignments => [.. Element.MemberObjects("alignment"u8).Select(item => new Alignment(item))];

    /// <summary>The kinds of result that it can have.</summary>
    public IReadOnlyList<ResultDescription> ResultDescriptions => [.. Element.MemberObjects("resultDescription"u8).Select(item => new ResultDescription(item))];

    /// <summary>Words to search for.</summary>
    public IReadOnlyList<string> Tags => Element.MemberTexts("tag"u8);
}
