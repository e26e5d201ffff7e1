using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Holds an object to its class of Open Badges 3.0, and all objects in it.</summary>
internal sealed class BadgeClassRules(Problems problems)
{
    private readonly ValueRules _values = new(problems);

    public void Check(JsonElementRef element, BadgeClass badgeClass)
    {
        if (badgeClass.HasType)
        {
            _values.Types(element, badgeClass.Specification, badgeClass.Name);
        }

        foreach (BadgeField field in badgeClass.Fields)
        {
            CheckField(element, badgeClass, field);
        }

        CheckAlternatives(element, badgeClass);
    }

    /// <summary>What needs one of two properties.</summary>
    private void CheckAlternatives(JsonElementRef element, BadgeClass badgeClass)
    {
        if (badgeClass == BadgeClasses.AchievementSubject && !element.Has("id"u8) && !element.Has("identifier"u8))
        {
            problems.Add(ValidationCode.MissingRecipient, element, badgeClass.Specification);
        }

        if (badgeClass == BadgeClasses.Criteria && !element.Has("id"u8) && !element.Has("narrative"u8))
        {
            problems.Add(ValidationCode.MissingCriteria, element, badgeClass.Specification);
        }
    }

    private void CheckField(JsonElementRef element, BadgeClass badgeClass, BadgeField field)
    {
        if (!element.TryGetProperty(field.Utf8Name, out JsonElementRef value))
        {
            if (field.IsRequired)
            {
                problems.AddMissing(element, field.Name, badgeClass.Specification);
            }

            return;
        }

        if (field.Kind == BadgeValueKind.Text && value.Kind == JsonKind.Array && !field.IsMany)
        {
            BadgeTextRules.CheckArray(value, badgeClass.Specification, problems);
            return;
        }

        if (value.Kind == JsonKind.Array && !field.IsMany)
        {
            problems.AddKind(value, KindOf(field.Kind), badgeClass.Specification);
        }

        foreach (JsonElementRef item in value.EnumerateItems())
        {
            CheckValue(item, badgeClass.Specification, field);
        }
    }

    private void CheckValue(JsonElementRef value, string specification, BadgeField field)
    {
        switch (field.Kind)
        {
            case BadgeValueKind.Any:
                break;
            case BadgeValueKind.Object or BadgeValueKind.ObjectOrUrl or BadgeValueKind.Endorsement:
                CheckObject(value, specification, field);
                break;
            case BadgeValueKind.Text:
                BadgeTextRules.Check(value, specification, problems);
                break;
            case BadgeValueKind.Number when value.Kind != JsonKind.Number:
            case BadgeValueKind.Boolean when value.Kind is not (JsonKind.True or JsonKind.False):
                problems.AddKind(value, KindOf(field.Kind), specification);
                break;
            case BadgeValueKind.Number or BadgeValueKind.Boolean:
                break;
            default:
                CheckString(value, specification, field);
                break;
        }
    }

    private void CheckObject(JsonElementRef value, string specification, BadgeField field)
    {
        if (value.IsString() && field.Kind == BadgeValueKind.ObjectOrUrl)
        {
            _values.Url(value, specification);
        }
        else if (!value.IsObject())
        {
            problems.AddKind(value, KindOf(field.Kind), specification);
        }
        else if (field.Kind == BadgeValueKind.Endorsement)
        {
            CredentialRules.Check(value, problems);
            BadgeRules.CheckEndorsement(value, problems);
        }
        else
        {
            Check(value, field.Class!()!);
        }
    }

    private void CheckString(JsonElementRef value, string specification, BadgeField field)
    {
        if (!value.IsString())
        {
            problems.AddKind(value, "KindString", specification);
            return;
        }

        (bool isGood, ValidationCode code) = field.Kind switch
        {
            BadgeValueKind.Url => (UrlSyntax.IsAbsolute(value.Text), ValidationCode.InvalidUrl),
            BadgeValueKind.DateTime => (DateTimeStamp.IsValid(value.Text), ValidationCode.InvalidDateTimeStamp),
            BadgeValueKind.Date => (IsDate(value.GetString()), ValidationCode.InvalidDate),
            BadgeValueKind.LanguageTag => (LanguageTag.IsWellFormed(value.GetString()), ValidationCode.InvalidLanguageTag),
            BadgeValueKind.CompactJws => (IsCompactJws(value.GetString()), ValidationCode.InvalidCompactJws),
            BadgeValueKind.ClosedTerm => (field.Vocabulary.Contains(value.GetString()), ValidationCode.UnknownTerm),
            _ => (BadgeVocabulary.Contains(field.Vocabulary, value.GetString()), ValidationCode.UnknownTerm),
        };
        if (!isGood)
        {
            problems.Add(code, value, specification, field.Name);
        }
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _);

    private static bool IsCompactJws(string text) =>
        text.Split('.') is [{ Length: > 0 }, { Length: > 0 }, { Length: > 0 }] && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static string KindOf(BadgeValueKind kind) => kind switch
    {
        BadgeValueKind.Object or BadgeValueKind.Endorsement => "KindObject",
        BadgeValueKind.ObjectOrUrl => "KindStringOrObject",
        BadgeValueKind.Number => "KindNumber",
        BadgeValueKind.Boolean => "KindBoolean",
        _ => "KindString",
    };
}
