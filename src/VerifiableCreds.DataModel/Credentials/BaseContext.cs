using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>The contexts by which documents say what they are.</summary>
internal static class BaseContext
{
    public const string Version20 = "https://www.w3.org/ns/credentials/v2";
    public const string Version11 = "https://www.w3.org/2018/credentials/v1";
    public const string OpenBadgesExtensions = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    public const string OpenBadges = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    public static DataModelVersion VersionOf(JsonElementRef document)
    {
        if (!document.TryGetProperty("@context"u8, out JsonElementRef contexts))
        {
            return DataModelVersion.Unknown;
        }

        JsonElementRef first = contexts.FirstItem() ?? contexts;
        return !first.IsString() ? DataModelVersion.Unknown
            : first.Text.SequenceEqual("https://www.w3.org/ns/credentials/v2"u8) ? DataModelVersion.Version20
            : first.Text.SequenceEqual("https://www.w3.org/2018/credentials/v1"u8) ? DataModelVersion.Version11
            : DataModelVersion.Unknown;
    }

    /// <summary>Any published context of Open Badges 3.0: <c>context.json</c> or <c>context-3.0.3.json</c> and its sisters.</summary>
    public static bool IsOpenBadges(JsonElementRef context)
    {
        if (!context.IsString() || !context.Text.StartsWith("https://purl.imsglobal.org/spec/ob/v3p0/context"u8) || !context.Text.EndsWith(".json"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> version = context.Text["https://purl.imsglobal.org/spec/ob/v3p0/context"u8.Length..^".json"u8.Length];
        return version.IsEmpty
            || (version.Length == 6 && version.StartsWith("-3."u8) && version[4] == '.' && char.IsAsciiDigit((char)version[3]) && char.IsAsciiDigit((char)version[5]));
    }
}
