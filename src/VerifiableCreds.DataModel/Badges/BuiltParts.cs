using System.Globalization;
using System.Text.Json;

namespace VerifiableCreds.DataModel;

/// <summary><c>Profile</c> of an issuer.</summary>
internal sealed record BuiltProfile(string Id, string Name, string? Url, string? Description, string? Image, string? Email)
{
    public void Write(Utf8JsonWriter json, string member)
    {
        json.WriteStartObject(member);
        json.WriteString("id", Id);
        json.WriteStrings("type", ["Profile"]);
        json.WriteString("name", Name);
        json.WriteOptional("url", Url);
        json.WriteOptional("description", Description);
        json.WriteImage(Image);
        json.WriteOptional("email", Email);
        json.WriteEndObject();
    }
}

/// <summary><c>Result</c>.</summary>
internal sealed record BuiltResult(string? ResultDescription, string? Value, string? AchievedLevel, string? Status)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStrings("type", ["Result"]);
        json.WriteOptional("achievedLevel", AchievedLevel);
        json.WriteOptional("resultDescription", ResultDescription);
        json.WriteOptional("status", Status);
        json.WriteOptional("value", Value);
        json.WriteEndObject();
    }
}

/// <summary><c>Evidence</c>.</summary>
internal sealed record BuiltEvidence(string? Id, string? Name, string? Narrative)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteOptional("id", Id);
        json.WriteStrings("type", ["Evidence"]);
        json.WriteOptional("narrative", Narrative);
        json.WriteOptional("name", Name);
        json.WriteEndObject();
    }
}

/// <summary><c>BitstringStatusListEntry</c>, whose index is a string.</summary>
internal sealed record BuiltStatus(string StatusListCredential, long Index, string Purpose)
{
    public void Write(Utf8JsonWriter json)
    {
        string index = Index.ToString(CultureInfo.InvariantCulture);
        json.WriteStartObject("credentialStatus");
        json.WriteString("id", $"{StatusListCredential.Split('#')[0]}#{index}");
        json.WriteString("type", "BitstringStatusListEntry");
        json.WriteString("statusPurpose", Purpose);
        json.WriteString("statusListIndex", index);
        json.WriteString("statusListCredential", StatusListCredential);
        json.WriteEndObject();
    }
}

/// <summary><c>Criteria</c>: a page, a narrative, or both.</summary>
internal sealed record BuiltCriteria(string? Id, string? Narrative)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("criteria");
        json.WriteOptional("id", Id);
        json.WriteOptional("narrative", Narrative);
        json.WriteEndObject();
    }
}

/// <summary><c>Alignment</c>.</summary>
internal sealed record BuiltAlignment(string Name, string Url, string? Code, string? Framework, string? Type)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStrings("type", ["Alignment"]);
        json.WriteOptional("targetCode", Code);
        json.WriteString("targetName", Name);
        json.WriteOptional("targetFramework", Framework);
        json.WriteOptional("targetType", Type);
        json.WriteString("targetUrl", Url);
        json.WriteEndObject();
    }
}

/// <summary><c>ResultDescription</c>.</summary>
internal sealed record BuiltResultDescription(string Id, string Name, string ResultType, string[] AllowedValues, string? RequiredValue)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteStrings("type", ["ResultDescription"]);
        if (AllowedValues.Length > 0)
        {
            json.WriteStrings("allowedValue", AllowedValues);
        }

        json.WriteString("name", Name);
        json.WriteOptional("requiredValue", RequiredValue);
        json.WriteString("resultType", ResultType);
        json.WriteEndObject();
    }
}
