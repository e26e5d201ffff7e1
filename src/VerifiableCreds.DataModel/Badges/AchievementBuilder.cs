using System.Text.Json;

namespace VerifiableCreds.DataModel;

/// <summary>Writes what a badge is given for; see <see cref="AchievementCredentialBuilder.WithAchievement"/>.</summary>
/// <remarks>Specification: <see href="https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement">Open Badges 3.0, Achievement</see>.</remarks>
public sealed class AchievementBuilder
{
    private readonly List<BuiltAlignment> _alignments = [];
    private readonly List<BuiltResultDescription> _resultDescriptions = [];
    private readonly List<string> _tags = [];
    private BuiltCriteria? _criteria;
    private string? _id;
    private string? _name;
    private string? _description;
    private string? _type;
    private string? _image;
    private string? _language;
    private decimal? _credits;

    internal AchievementBuilder()
    {
    }

    /// <summary>Sets its identifier, an absolute URL.</summary>
    public AchievementBuilder Id(string id)
    {
        _id = Arguments.Url(id);
        return this;
    }

    /// <summary>Sets its name.</summary>
    public AchievementBuilder Name(string name)
    {
        _name = Arguments.Text(name);
        return this;
    }

    /// <summary>Sets a sentence about it.</summary>
    public AchievementBuilder Description(string description)
    {
        _description = Arguments.Text(description);
        return this;
    }

    /// <summary>Sets what has to be done to earn it.</summary>
    /// <param name="narrative">In Markdown.</param>
    /// <param name="id">The page that says more.</param>
    public AchievementBuilder Criteria(string narrative, string? id = null)
    {
        _criteria = new BuiltCriteria(Arguments.UrlOrNull(id), Arguments.Text(narrative));
        return this;
    }

    /// <summary>Sets the page that says what has to be done to earn it, without saying so in the badge.</summary>
    public AchievementBuilder CriteriaPage(string id)
    {
        _criteria = new BuiltCriteria(Arguments.Url(id), null);
        return this;
    }

    /// <summary>Sets the kind of achievement.</summary>
    /// <param name="achievementType">A word such as <c>MicroCredential</c>, or an extension that begins with <c>ext:</c>.</param>
    public AchievementBuilder Type(string achievementType)
    {
        _type = Arguments.Term(achievementType, BadgeVocabulary.AchievementTypes);
        return this;
    }

    /// <summary>Sets the credits that it is worth.</summary>
    public AchievementBuilder CreditsAvailable(decimal credits)
    {
        _credits = Arguments.Credits(credits);
        return this;
    }

    /// <summary>Sets its picture.</summary>
    /// <param name="url">Its address; a <c>data:</c> URL will do.</param>
    public AchievementBuilder Image(string url)
    {
        _image = Arguments.Url(url);
        return this;
    }

    /// <summary>Sets the language of its texts.</summary>
    /// <param name="tag">A language tag (BCP 47), such as <c>en</c> or <c>de-AT</c>.</param>
    public AchievementBuilder Language(string tag)
    {
        _language = Arguments.LanguageTag(tag);
        return this;
    }

    /// <summary>Adds a place in a framework of skills, courses or qualifications.</summary>
    /// <param name="name">The name of the place.</param>
    /// <param name="url">Its address.</param>
    /// <param name="code">Its code within the framework.</param>
    /// <param name="framework">The name of the framework.</param>
    /// <param name="type">The kind of place: a word such as <c>CFItem</c> or <c>CTDL</c>, or an extension that begins with <c>ext:</c>.</param>
    public AchievementBuilder Alignment(string name, string url, string? code = null, string? framework = null, string? type = null)
    {
        _alignments.Add(new BuiltAlignment(
            Arguments.Text(name),
            Arguments.Url(url),
            Arguments.TextOrNull(code),
            Arguments.TextOrNull(framework),
            type is null ? null : Arguments.Term(type, BadgeVocabulary.AlignmentTypes)));
        return this;
    }

    /// <summary>Adds a kind of result that the achievement can have.</summary>
    /// <param name="id">An absolute URL, by which results refer to it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="resultType">A word such as <c>LetterGrade</c>, or an extension that begins with <c>ext:</c>.</param>
    /// <param name="allowedValues">The values that there are, from low to high.</param>
    /// <param name="requiredValue">The least value that a result must have.</param>
    public AchievementBuilder ResultDescription(
        string id, string name, string resultType, IEnumerable<string>? allowedValues = null, string? requiredValue = null)
    {
        _resultDescriptions.Add(new BuiltResultDescription(
            Arguments.Url(id),
            Arguments.Text(name),
            Arguments.Term(resultType, BadgeVocabulary.ResultTypes),
            [.. (allowedValues ?? []).Select(value => Arguments.Text(value, nameof(allowedValues)))],
            Arguments.TextOrNull(requiredValue)));
        return this;
    }

    /// <summary>Adds a word to search for.</summary>
    public AchievementBuilder Tag(string tag)
    {
        _tags.Add(Arguments.Text(tag));
        return this;
    }

    internal void RequireWhole()
    {
        (object? Value, string Member, string Method)[] needed =
        [
            (_id, "achievement/id", nameof(Id)),
            (_name, "achievement/name", nameof(Name)),
            (_description, "achievement/description", nameof(Description)),
            (_criteria, "achievement/criteria", nameof(Criteria)),
        ];
        if (needed.FirstOrDefault(item => item.Value is null) is { Member: not null } missing)
        {
            throw new InvalidOperationException(Strings.Format("BuilderNeeds", missing.Member, missing.Method));
        }
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", _id);
        json.WriteStrings("type", ["Achievement"]);
        json.WriteOptional("achievementType", _type);
        _criteria!.Write(json);
        json.WriteOptional("description", _description);
        json.WriteOptional("name", _name);
        json.WriteOptional("inLanguage", _language);
        json.WriteNumberIfAny("creditsAvailable", _credits);
        json.WriteImage(_image);
        json.WriteMany("alignment", _alignments, (item, writer) => item.Write(writer));
        json.WriteMany("resultDescription", _resultDescriptions, (item, writer) => item.Write(writer));
        if (_tags.Count > 0)
        {
            json.WriteStrings("tag", _tags);
        }

        json.WriteEndObject();
    }
}
