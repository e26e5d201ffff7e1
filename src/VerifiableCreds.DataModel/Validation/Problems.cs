using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Makes and gathers the problems of one document; texts come from <see cref="Strings"/>.</summary>
internal sealed class Problems
{
    /// <summary>A hostile document of millions of faults must not cost millions of messages.</summary>
    public const int Most = 1_000;

    private readonly List<ValidationProblem> _list = [];
    private HashSet<(ValidationCode Code, string Pointer, string? Detail)>? _seen;

    public IReadOnlyList<ValidationProblem> List => _list;

    public void Add(ValidationCode code, JsonElementRef at, string specification, string? detail = null)
    {
        if (_list.Count <= Most)
        {
            Add(code, at.Pointer, specification, detail);
        }
    }

    public void AddMissing(JsonElementRef parent, string member, string specification)
    {
        if (_list.Count <= Most)
        {
            Add(ValidationCode.MissingProperty, $"{parent.Pointer}/{member}", specification, member);
        }
    }

    /// <summary>The name of a kind of value in the text of <see cref="ValidationCode.WrongKind"/>.</summary>
    public void AddKind(JsonElementRef at, string kind, string specification)
    {
        if (_list.Count <= Most)
        {
            Add(ValidationCode.WrongKind, at, specification, Strings.Format(kind));
        }
    }

    public static ValidationProblem OfSyntax(JsonLdException exception) => new(CodeOf(exception.Code), exception.Pointer ?? "", exception.Detail, SpecLinks.Json)
    {
        ByteOffset = exception.ByteOffset,
    };

    public static ValidationProblem NotAnObject() =>
        new(ValidationCode.NotAnObject, "", Strings.Of(ValidationCode.NotAnObject), SpecLinks.Json) { ByteOffset = 0 };

    /// <summary>The rules of Open Badges repeat those of the data model in part: what is known is not said again.</summary>
    private void Add(ValidationCode code, string pointer, string specification, string? detail)
    {
        _seen ??= [];
        if (!_seen.Add((code, pointer, code == ValidationCode.MissingType ? detail : null)))
        {
            return;
        }

        _list.Add(_list.Count < Most
            ? new ValidationProblem(code, pointer, Strings.Of(code, detail), specification)
            : new ValidationProblem(ValidationCode.TooManyProblems, "", Strings.Of(ValidationCode.TooManyProblems, Most), specification));
    }

    private static ValidationCode CodeOf(JsonLdErrorCode code) => code switch
    {
        JsonLdErrorCode.InvalidUtf8 => ValidationCode.InvalidUtf8,
        JsonLdErrorCode.LoneSurrogate => ValidationCode.LoneSurrogate,
        JsonLdErrorCode.DuplicateKey => ValidationCode.DuplicateKey,
        JsonLdErrorCode.DocumentTooLarge => ValidationCode.DocumentTooLarge,
        JsonLdErrorCode.NestingTooDeep => ValidationCode.NestingTooDeep,
        _ => ValidationCode.InvalidJson,
    };
}
