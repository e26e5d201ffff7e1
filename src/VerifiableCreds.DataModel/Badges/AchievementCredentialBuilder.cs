using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace VerifiableCreds.DataModel;

/// <summary>Writes the JSON of an Open Badges 3.0 credential that is still to be signed.</summary>
/// <remarks>
/// <para>Every method refuses what would not be valid, so what <see cref="Build"/> gives validates without problems. Letters of
/// all languages stay readable; only what JSON asks for and characters beyond U+FFFF are escaped. A builder can build more than once; it is not safe to share between threads.</para>
/// <para>Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0</see>.</para>
/// </remarks>
public sealed partial class AchievementCredentialBuilder
{
    private readonly List<string> _contexts = [];
    private readonly List<BuiltResult> _results = [];
    private readonly List<BuiltIdentity> _identities = [];
    private readonly List<BuiltEvidence> _evidence = [];
    private readonly List<string> _schemas = [];
    private BuiltStatus? _status;
    private BuiltProfile? _issuer;
    private AchievementBuilder? _achievement;
    private string? _id;
    private string? _subjectId;
    private string? _name;
    private string? _description;
    private string? _image;
    private decimal? _creditsEarned;
    private DateTimeOffset? _validFrom;
    private DateTimeOffset? _validUntil;
    private DateTimeOffset? _awarded;

    /// <summary>Writes the credential.</summary>
    /// <returns>UTF-8 JSON with the contexts of VCDM 2.0 and Open Badges 3.0.3, without a proof.</returns>
    /// <exception cref="InvalidOperationException">Something that every badge has was not given, or the validity period ends before it begins.</exception>
    public byte[] Build()
    {
        Require(_id, "id", nameof(WithId));
        Require(_issuer, "issuer", nameof(WithIssuer));
        Require(_validFrom, "validFrom", nameof(ValidFrom));
        Require(_achievement, "achievement", nameof(WithAchievement));
        if (_subjectId is null && _identities.Count == 0)
        {
            Require(_subjectId, "credentialSubject", nameof(WithSubject));
        }

        if (_validUntil < _validFrom)
        {
            throw new InvalidOperationException(Strings.Format("ArgumentPeriod"));
        }

        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Require<T>(T? value, string member, string method)
    {
        if (value is null)
        {
            throw new InvalidOperationException(Strings.Format("BuilderNeeds", member, method));
        }
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStrings("@context", [BaseContext.Version20, BaseContext.OpenBadges, .. Extensions(), .. _contexts]);
        json.WriteString("id", _id);
        json.WriteStrings("type", ["VerifiableCredential", "OpenBadgeCredential"]);
        _issuer!.Write(json, "issuer");
        json.WriteDate("validFrom", _validFrom);
        json.WriteDate("validUntil", _validUntil);
        json.WriteDate("awardedDate", _awarded);
        json.WriteOptional("name", _name);
        json.WriteOptional("description", _description);
        json.WriteImage(_image);
        WriteSubject(json);
        json.WriteMany("evidence", _evidence, (item, writer) => item.Write(writer));
        _status?.Write(json);
        json.WriteMany("credentialSchema", _schemas, WriteSchema);
        json.WriteEndObject();
    }

    /// <summary>The type of a schema is defined by the extensions, not by the context of Open Badges itself.</summary>
    private IEnumerable<string> Extensions() => _schemas.Count > 0 && !_contexts.Contains(BaseContext.OpenBadgesExtensions) ? [BaseContext.OpenBadgesExtensions] : [];

    private void WriteSubject(Utf8JsonWriter json)
    {
        json.WriteStartObject("credentialSubject");
        json.WriteOptional("id", _subjectId);
        json.WriteStrings("type", ["AchievementSubject"]);
        json.WriteMany("identifier", _identities, (item, writer) => item.Write(writer));
        json.WriteNumberIfAny("creditsEarned", _creditsEarned);
        json.WritePropertyName("achievement");
        _achievement!.Write(json);
        json.WriteMany("result", _results, (item, writer) => item.Write(writer));
        json.WriteEndObject();
    }

    private static void WriteSchema(string url, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", url);
        json.WriteString("type", "1EdTechJsonSchemaValidator2019");
        json.WriteEndObject();
    }
}
