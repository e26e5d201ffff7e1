using System.Diagnostics.CodeAnalysis;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A verifiable credential as a view over the JSON that came: nothing is rewritten, nothing dropped.</summary>
/// <remarks>
/// <para>Properties never throw on odd JSON: what is absent or of the wrong kind reads as <see langword="null"/> or as an empty list, and
/// <see cref="Validate"/> says which it is. A view owns pooled memory; elements it gave out must not be used after it was disposed. Reading
/// is safe from several threads at once.</para>
/// <para>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#verifiable-credentials">VCDM 2.0, 4</see>.</para>
/// </remarks>
public sealed partial class VerifiableCredential : IDisposable
{
    private readonly JsonTape _tape;

    private VerifiableCredential(ReadOnlyMemory<byte> utf8Json, JsonTape tape)
    {
        Utf8Json = utf8Json;
        _tape = tape;
    }

    /// <summary>The JSON text, byte for byte as it was given.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; }

    /// <summary>The whole document.</summary>
    public JsonElementRef Root => _tape.Root;

    /// <summary>Views a JSON text as a credential. Only its syntax is checked; see <see cref="Validate"/> for the rules.</summary>
    /// <param name="utf8Json">UTF-8 without a byte order mark. The memory is kept as <see cref="Utf8Json"/> and must not change.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <exception cref="DataModelException">The text is not a JSON object, or exceeds a limit.</exception>
    public static VerifiableCredential Parse(ReadOnlyMemory<byte> utf8Json, JsonLdLimits? limits = null) => new(utf8Json, DocumentTape.Parse(utf8Json.Span, limits));

    /// <summary>Views a JSON text as a credential, for texts that others send.</summary>
    /// <param name="utf8Json">UTF-8 without a byte order mark. The memory is kept as <see cref="Utf8Json"/> and must not change.</param>
    /// <param name="credential">The view, which the caller disposes.</param>
    /// <param name="problem">What is wrong with the text.</param>
    /// <param name="limits">The limits on size and depth; the default ones without it.</param>
    /// <returns><see langword="false"/> if the text is not a JSON object, or exceeds a limit.</returns>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8Json,
        [NotNullWhen(true)] out VerifiableCredential? credential,
        [NotNullWhen(false)] out ValidationProblem? problem,
        JsonLdLimits? limits = null)
    {
        bool isParsed = DocumentTape.TryParse(utf8Json.Span, limits, out JsonTape? tape, out problem);
        credential = isParsed ? new VerifiableCredential(utf8Json, tape!) : null;
        return isParsed;
    }

    /// <summary>Checks the rules of the data model, and of Open Badges 3.0 where the credential says that it is one.</summary>
    /// <returns>Every problem in no particular order, none for a valid credential; beyond 1,000 the last says that there are more. Dates are not compared with the clock.</returns>
    public IReadOnlyList<ValidationProblem> Validate()
    {
        var problems = new Problems();
        DocumentRules.Check(Root, problems);
        return problems.List;
    }

    /// <summary>Gives the pooled memory back.</summary>
    public void Dispose() => _tape.Dispose();
}
