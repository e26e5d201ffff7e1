using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The checks of single values that the rules of all documents are made of.</summary>
internal sealed class ValueRules(Problems problems)
{
    public Problems Problems { get; } = problems;

    /// <summary>A string that is an absolute URL.</summary>
    public void Url(JsonElementRef value, string specification)
    {
        if (!value.IsString())
        {
            Problems.AddKind(value, "KindString", specification);
        }
        else if (!UrlSyntax.IsAbsolute(value.Text))
        {
            Problems.Add(ValidationCode.InvalidUrl, value, specification);
        }
    }

    public void OptionalUrl(JsonElementRef parent, string member, string specification)
    {
        if (parent.TryGetProperty(member, out JsonElementRef value))
        {
            Url(value, specification);
        }
    }

    public void RequiredUrl(JsonElementRef parent, string member, string specification)
    {
        if (parent.TryGetProperty(member, out JsonElementRef value))
        {
            Url(value, specification);
        }
        else
        {
            Problems.AddMissing(parent, member, specification);
        }
    }

    /// <summary>One or more terms or absolute URLs, among them all that are asked for.</summary>
    public void Types(JsonElementRef parent, string specification, params ReadOnlySpan<string> required)
    {
        if (!parent.TryGetProperty("type"u8, out JsonElementRef types))
        {
            Problems.AddMissing(parent, "type", specification);
            return;
        }

        bool isEmpty = types.EnumerateItems().IsEmpty;
        foreach (JsonElementRef type in types.EnumerateItems())
        {
            if (!type.IsString())
            {
                Problems.AddKind(types, "KindStringOrStrings", specification);
                return;
            }

            isEmpty |= type.Text.IsEmpty;
        }

        if (isEmpty)
        {
            Problems.Add(ValidationCode.EmptyValue, types, specification);
            return;
        }

        TypeNames(parent, types, specification, required);
    }

    private void TypeNames(JsonElementRef parent, JsonElementRef types, string specification, ReadOnlySpan<string> required)
    {
        foreach (JsonElementRef type in types.EnumerateItems())
        {
            if (type.Text.Contains((byte)':') && !UrlSyntax.IsAbsolute(type.Text))
            {
                Problems.Add(ValidationCode.InvalidUrl, type, specification);
            }
        }

        foreach (string type in required)
        {
            if (!parent.HasType(type))
            {
                Problems.Add(ValidationCode.MissingType, types, specification, type);
            }
        }
    }

    /// <summary>The value of the member as a date, or nothing after a problem was reported.</summary>
    public DateTimeOffset? DateTime(JsonElementRef parent, string member, string specification)
    {
        if (!parent.TryGetProperty(member, out JsonElementRef value))
        {
            return null;
        }

        if (!value.IsString())
        {
            Problems.AddKind(value, "KindString", specification);
        }
        else if (DateTimeStamp.TryParse(value.Text, out DateTimeOffset date))
        {
            return date;
        }
        else
        {
            Problems.Add(ValidationCode.InvalidDateTimeStamp, value, specification);
        }

        return null;
    }

    /// <summary>The objects of a member that is an object or a non-empty array of objects; what is neither is reported.</summary>
    public ObjectItems Objects(JsonElementRef parent, string member, string specification)
    {
        if (!parent.TryGetProperty(member, out JsonElementRef value))
        {
            return default;
        }

        if (value.EnumerateItems().IsEmpty)
        {
            Problems.Add(ValidationCode.EmptyValue, value, specification);
        }

        return new ObjectItems(Problems, value, specification);
    }
}
