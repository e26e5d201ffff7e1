using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A place in a framework of skills, courses or qualifications.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#Alignment">Open Badges 3.0, Alignment</see>.</remarks>
public sealed class Alignment
{
    internal Alignment(JsonElementRef element) => Element = element;

    /// <summary>The object itself.</summary>
    public JsonElementRef Element { get; }

    /// <summary>The name of the place.</summary>
    public string? TargetName => LanguageText.ReadFirst(Element, "targetName"u8);

    /// <summary>Its address.</summary>
    public string? TargetUrl => Element.MemberText("targetUrl"u8);

    /// <summary>Its code within the framework.</summary>
    public string? TargetCode => Element.MemberText("targetCode"u8);

    /// <summary>The name of the framework.</summary>
    public string? TargetFramework => LanguageText.ReadFirst(Element, "targetFramework"u8);

    /// <summary>What it says there.</summary>
    public string? TargetDescription => LanguageText.ReadFirst(Element, "targetDescription"u8);

    /// <summary>The kind of place: a word such as <c>CFItem</c> or <c>CTDL</c>, or an extension that begins with <c>ext:</c>.</summary>
    public string? TargetType => Element.MemberText("targetType"u8);
}
