using System.Text.Json.Serialization;

namespace VerifiableCreds.Throughput;

/// <summary>How reports are written to and read from JSON.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ThroughputReport))]
internal sealed partial class ReportJson : JsonSerializerContext;
