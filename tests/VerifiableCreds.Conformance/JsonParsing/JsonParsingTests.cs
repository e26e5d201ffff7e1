using VerifiableCreds.JsonLd;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.JsonParsing;

/// <summary>The JSON parsing suite: the prefix of a file's name is the verdict.</summary>
public sealed class JsonParsingTests
{
    private const string Folder = "json-parsing/test_parsing/";

    /// <summary>JSON as such lets names stand twice; a library that signs does not (RFC 7493, 2.3).</summary>
    private static readonly string[] DuplicateNames = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"];

    public static TheoryData<string> Accepted => [.. Files("y_").Select(row => row.Data).Except(DuplicateNames)];

    public static TheoryData<string> Refused => Files("n_");

    public static TheoryData<string> Either => Files("i_");

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Suite_has_318_files() =>
        Assert.Equal((95 - DuplicateNames.Length, 188, 35), (Accepted.Count, Refused.Count, Either.Count));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Accepted))]
    public void Json_is_accepted_and_its_canonical_form_is_stable(string file)
    {
        byte[] canonical = Jcs.Canonicalize(Bytes(file));
        Assert.Equal(canonical, Jcs.Canonicalize(canonical));
    }

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Duplicate_names_are_the_exception() => Assert.All(DuplicateNames, file =>
    {
        JsonLdException error = Assert.Throws<JsonLdException>(() => JsonTape.Parse(Bytes(file)).Dispose());
        Assert.Equal(JsonLdErrorCode.DuplicateKey, error.Code);
        Assert.Equal(9L, error.ByteOffset);
    });

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Refused))]
    public void Not_json_is_refused_with_the_place(string file)
    {
        byte[] bytes = Bytes(file);
        JsonLdException error = Assert.Throws<JsonLdException>(() => JsonTape.Parse(bytes).Dispose());
        Assert.NotNull(error.ByteOffset);
        Assert.InRange(error.ByteOffset.Value, 0, bytes.Length);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Either))]
    public void Doubtful_json_is_accepted_or_refused_with_a_type(string file)
    {
        Exception? error = Record.Exception(() => Jcs.Canonicalize(Bytes(file)));
        Assert.True(error is null or JsonLdException, error?.ToString());
    }

    private static byte[] Bytes(string file) => ConformanceData.Bytes(Folder + file);

    private static TheoryData<string> Files(string prefix) => ConformanceData.IsPresent
        ? [.. Directory.GetFiles(ConformanceData.PathOf(Folder), prefix + "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)]
        : [];
}
