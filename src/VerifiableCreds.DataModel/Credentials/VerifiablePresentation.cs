using System.Diagnostics.CodeAnalysis;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A verifiable presentation as a view over the JSON that came.</summary>
/// <remarks>
/// The rules for views and their lifetime are those of <see cref="VerifiableCredential"/>.
/// Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations">VCDM 2.0, 4.13</see>.
/// </remarks>
public sealed class VerifiablePresentation : IDisposable
{
    private readonly JsonTape _tape;

    private VerifiablePresentation(ReadOnlyMemory<byte> utf8Json, JsonTape tape)
    {
        Utf8Json = utf8Json;
        _tape = tape;
    }

    /// <summary>The JSON text, byte for byte as it was given.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>The whole document.</summary>
    public JsonElementRef Root => _tape.Root;

    /// <summary><c>id</c>.</summary>
    public string? Id => Root.MemberText("id"u8);

    /// <summary><c>type</c>, in its order.</summary>
    public IReadOnlyList<string> Types => Root.MemberTexts("type"u8);

    /// <summary><c>holder</c>, or its <c>id</c> where it is an object.</summary>
    public string? HolderId => Root.Member("holder"u8)?.IdOrText();

    /// <summary>The objects of <c>verifiableCredential</c>; an enveloped credential is one whose <c>id</c> holds it.</summary>
    /// <remarks>The text of an element is the credential as it was written, so it can be viewed with <see cref="VerifiableCredential.Parse"/>.</remarks>
    public IReadOnlyList<JsonElementRef> Credentials => Root.MemberObjects("verifiableCredential"u8);

    /// <summary>The objects of <c>proof</c>.</summary>
    public IReadOnlyList<JsonElementRef> Proofs => Root.MemberObjects("proof"u8);

    /// <summary>Views a JSON text as a presentation. Only its syntax is checked.</summary>
    /// <param name="utf8Json">UTF-8 without a byte order mark. The memory is kept as <see cref="Utf8Json"/> and must not change.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <exception cref="DataModelException">The text is not a JSON object, or exceeds a limit.</exception>
    public static VerifiablePresentation Parse(ReadOnlyMemory<byte> utf8Json, JsonLdLimits? limits = null) => new(utf8Json, DocumentTape.Parse(utf8Json.Span, limits));

    /// <summary>Views a JSON text as a presentation, for texts that others send.</summary>
    /// <param name="utf8Json">UTF-8 without a byte order mark. The memory is kept as <see cref="Utf8Json"/> and must not change.</param>
    /// <param name="presentation">The view, which the caller disposes.</param>
    /// <param name="problem">What is wrong with the text.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <returns><see langword="false"/> if the text is not a JSON object, or exceeds a limit.</returns>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8Json,
        [NotNullWhen(true)] out VerifiablePresentation? presentation,
        [NotNullWhen(false)] out ValidationProblem? problem,
        JsonLdLimits? limits = null)
    {
        bool isParsed = DocumentTape.TryParse(utf8Json.Span, limits, out JsonTape? tape, out problem);
        presentation = isParsed ? new VerifiablePresentation(utf8Json, tape!) : null;
        return isParsed;
    }

    /// <summary>Checks the rules of the data model for the presentation and for the credentials in it.</summary>
    /// <returns>Every problem in no particular order, none for a valid presentation; beyond 1,000 the last says that there are more.</returns>
    public IReadOnlyList<ValidationProblem> Validate()
    {
        var problems = new Problems();
        PresentationRules.Check(Root, problems);
        return problems.List;
    }

    /// <summary>Gives the pooled memory back.</summary>
    public void Dispose() => _tape.Dispose();
}
