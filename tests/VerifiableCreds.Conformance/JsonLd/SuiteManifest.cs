using System.Collections.Concurrent;
using System.Text.Json;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonLd;

/// <summary>The manifests of the JSON-LD API suite, without the tests that are for a 1.0 processor alone.</summary>
internal static class SuiteManifest
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, SuiteTest>> Manifests = new();

    public static SuiteTest Find(string manifest, string id) => Of(manifest)[id];

    /// <summary>The tests for which a result is expected.</summary>
    public static TheoryData<string> Positive(string manifest) =>
        [.. Of(manifest).Values.Where(test => test.ExpectErrorCode is null).Select(test => test.Id)];

    /// <summary>The tests for which an error is expected.</summary>
    public static TheoryData<string> Negative(string manifest) =>
        [.. Of(manifest).Values.Where(test => test.ExpectErrorCode is not null).Select(test => test.Id)];

    private static Dictionary<string, SuiteTest> Of(string manifest) => Manifests.GetOrAdd(manifest, Load);

    private static Dictionary<string, SuiteTest> Load(string manifest)
    {
        if (!ConformanceData.IsPresent)
        {
            return [];
        }

        using var document = JsonDocument.Parse(SuiteTest.Bytes(manifest + "-manifest.jsonld"));
        return document.RootElement.Clone().GetProperty("sequence").EnumerateArray()
            .Select(entry => new SuiteTest(entry))
            .Where(test => !test.IsFor10Only)
            .ToDictionary(test => test.Id, StringComparer.Ordinal);
    }
}
