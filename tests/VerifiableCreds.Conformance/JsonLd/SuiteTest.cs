using System.Text;
using System.Text.Json;
using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>One entry of a manifest of the JSON-LD API suite.</summary>
public sealed class SuiteTest
{
    private readonly JsonElement _entry;

    internal SuiteTest(JsonElement entry) => _entry = entry;

    public string Id => Text("@id")!;

    public string Input => Text("input")!;

    public string? Context => Text("context");

    public string? Expect => Text("expect");

    public string? ExpectErrorCode => Text("expectErrorCode");

    public bool IsPositiveSyntax => Types.Contains("jld:PositiveSyntaxTest");

    public bool IsFor10Only => Option("specVersion") is { } version && version.GetString() == "json-ld-1.0";

    private IEnumerable<string> Types => _entry.GetProperty("@type").EnumerateArray().Select(type => type.GetString()!);

    /// <summary>The options of the test; safe mode is off, because the suite tests what JSON-LD drops.</summary>
    public JsonLdOptions Options => new()
    {
        Base = Option("base")?.GetString() ?? SuiteLoader.BaseIri + Input,
        ContextLoader = SuiteLoader.Instance,
        SafeMode = false,
        ProcessingMode = Option("processingMode")?.GetString() == "json-ld-1.0" ? JsonLdProcessingMode.JsonLd10 : JsonLdProcessingMode.JsonLd11,
        CompactArrays = Flag("compactArrays") ?? true,
        CompactToRelative = Flag("compactToRelative") ?? true,
        ExpandContext = Option("expandContext") is { } path ? Bytes(path.GetString()!) : (ReadOnlyMemory<byte>?)null,
        RdfDirection = Option("rdfDirection")?.GetString() switch
        {
            "i18n-datatype" => RdfDirection.I18nDatatype,
            "compound-literal" => RdfDirection.CompoundLiteral,
            _ => RdfDirection.None,
        },
        ProduceGeneralizedRdf = Flag("produceGeneralizedRdf") ?? false,
        UseNativeTypes = Flag("useNativeTypes") ?? false,
        UseRdfType = Flag("useRdfType") ?? false,
    };

    public JsonElement? Option(string name) =>
        _entry.TryGetProperty("option", out JsonElement option) && option.TryGetProperty(name, out JsonElement value) ? value : null;

    public static byte[] Bytes(string relative) => ConformanceData.Bytes(SuiteLoader.Folder + relative);

    /// <summary>Runs what must be refused, and gives the code of the refusal.</summary>
    public static async Task<string> ErrorCodeOf<T>(Func<ValueTask<T>> run)
    {
        JsonLdException exception = await Xunit.Assert.ThrowsAsync<JsonLdException>(async () => await run());
        return exception.Code.ToSpecName();
    }

    private bool? Flag(string name) => Option(name)?.GetBoolean();

    private string? Text(string name) => _entry.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
