using System.Text;
using System.Text.Json;
using VerifiableCreds.DataModel;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.DataModel;

/// <summary>The examples that the Recommendation of VCDM 2.0 prints.</summary>
public sealed class SpecExampleTests
{
    private const string Folder = "vcdm/spec-examples/";
    private const string Signed = "vcdm/rec-signed-data-integrity.json";

    /// <summary>Examples that are no whole credentials, and what they are instead.</summary>
    private static readonly Dictionary<int, string> Others = new()
    {
        [1] = "a template: its issuer is left out",
        [16] = "an SD-JWT, not JSON",
        [17] = "a presentation with elisions",
        [18] = "a presentation",
        [19] = "an enveloped presentation",
        [20] = "a presentation with elisions",
        [21] = "a presentation with elisions",
        [23] = "a context",
        [25] = "a fragment: one property",
        [26] = "a fragment: one property",
        [28] = "not JSON: braces stand where a value belongs",
        [29] = "not JSON: comments stand in it",
        [31] = "a presentation, not JSON: names without quotation marks",
        [32] = "a regular expression",
        [33] = "a context",
        [35] = "not JSON: a comment stands in it",
        [36] = "a fragment: one property",
        [37] = "a fragment: one property",
        [38] = "a fragment: one property",
        [39] = "a fragment: one property",
    };

    public static TheoryData<string> Credentials => [.. Examples().Where(file => !Others.ContainsKey(Number(file)))];

    public static TheoryData<int> SignedDocuments => [.. Enumerable.Range(0, SignedCount())];

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Spec_prints_40_examples_20_of_them_whole_credentials() => Assert.Equal((40, 20), (Examples().Length, Credentials.Count));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Credentials))]
    public void Whole_credential_has_no_problems(string file)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(ConformanceData.Bytes(Folder + file));
        Assert.Empty(credential.Validate());
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Template_lacks_its_issuer()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(ConformanceData.Bytes(Folder + Examples()[0]));
        ValidationProblem problem = Assert.Single(credential.Validate());
        Assert.Equal((ValidationCode.MissingProperty, "/issuer"), (problem.Code, problem.Pointer));
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(SignedDocuments))]
    public void Signed_example_has_no_problems_and_loses_no_byte(int index)
    {
        byte[] json = Encoding.UTF8.GetBytes(Documents()[index].GetProperty("document").GetRawText());
        using VerifiableCredential credential = VerifiableCredential.Parse(json);
        Assert.Empty(credential.Validate());
        Assert.Single(credential.Proofs);
        Assert.Equal(json, credential.Utf8Json.ToArray());
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [InlineData("18-basic-structure-of-a-presentation.json")]
    [InlineData("19-basic-structure-of-an-enveloped-verifiable-presentation.json")]
    public void Presentation_has_no_problems(string file)
    {
        using VerifiablePresentation presentation = VerifiablePresentation.Parse(ConformanceData.Bytes(Folder + file));
        Assert.Empty(presentation.Validate());
    }

    private static int Number(string file) => int.Parse(file.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture);

    private static string[] Examples() => ConformanceData.IsPresent
        ? [.. JsonDocument.Parse(ConformanceData.Bytes(Folder + "index.json")).RootElement.GetProperty("examples").EnumerateArray().Select(e => e.GetProperty("file").GetString()!)]
        : [];

    private static int SignedCount() => ConformanceData.IsPresent ? Documents().Length : 0;

    private static JsonElement[] Documents() =>
        [.. JsonDocument.Parse(ConformanceData.Bytes(Signed)).RootElement.GetProperty("documents").EnumerateArray()];
}
