using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A kind of result that an achievement can have, such as a grade.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#ResultDescription">Open Badges 3.0, ResultDescription</see>.</remarks>
public sealed class ResultDescription
{
    internal ResultDescription(JsonElementRef element) => Element = element;

    /// <summary>The object itself.</summary>
    public JsonElementRef Element { get; }

    /// <summary>The identifier by which results refer to it.</summary>
    public string? Id => Element.MemberText("id"u8);

    /// <summary><c>name</c>.</summary>
    public string? Name => LanguageText.ReadFirst(Element, "name"u8);

    /// <summary>What a result is: a word such as <c>LetterGrade</c>, or an extension that begins with <c>ext:</c>.</summary>
    public string? ResultType => Element.MemberText("resultType"u8);

    /// <summary>The values that a result can have, from low to high.</summary>
    public IReadOnlyList<string> AllowedValues => Element.MemberTexts("allowedValue"u8);

    /// <summary>The least value that a result must have.</summary>
    public string? RequiredValue => Element.MemberText("requiredValue"u8);

    /// <summary>The identifier of the least level of the rubric that a result must have.</summary>
    public string? RequiredLevel => Element.MemberText("requiredLevel"u8);

    /// <summary>The least value that there is, as it is written.</summary>
    public string? ValueMin => Element.MemberText("valueMin"u8);

    /// <summary>The highest value that there is, as it is written.</summary>
    public string? ValueMax => Element.MemberText("valueMax"u8);
}
