using System.Text;
using CsCheck;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Validation;

/// <summary>No document, however spoiled, makes reading or validation throw.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Values =
    [
        "null", "true", "5", "-0", "1e999", "\"\"", "\"x\"", "\"urn:a:b\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "[{}]", "{\"@value\":[]}",
        "{\"id\":{}}", "{\"type\":\"x\"}", "[\"VerifiableCredential\",\"OpenBadgeCredential\"]", "[\"VerifiableCredential\",\"EndorsementCredential\"]",
        "\"EnvelopedVerifiableCredential\"", "\"https://purl.imsglobal.org/spec/ob/v3p0/context.json\"",
    ];

    [Fact]
    public void Replaced_values_make_problems_and_no_exceptions() =>
        Gen.Select(
            AnyOf(Documents.Credential, Documents.Version11, Documents.Badge),
            Gen.Select(Gen.Int[0, 200], AnyOf(Values)).List[1, 6]).Sample(
            (document, changes) => AssertSound(changes.Aggregate(Encoding.UTF8.GetBytes(document), (json, change) => Replace(json, change.Item1, change.Item2))),
            iter: 3_000);

    [Fact]
    public void Changed_bytes_make_problems_and_no_exceptions() =>
        Gen.Select(
            AnyOf(Documents.Credential, Documents.Version11, Documents.Badge).Select(Encoding.UTF8.GetBytes),
            Gen.Select(Gen.Int[0, 10_000], Gen.Byte).List[1, 4]).Sample(
            (json, changes) =>
            {
                foreach ((int at, byte value) in changes)
                {
                    json[at % json.Length] = value;
                }

                if (VerifiableCredential.TryParse(json, out VerifiableCredential? credential, out ValidationProblem? problem))
                {
                    credential.Dispose();
                    AssertSound(json);
                }
                else
                {
                    Assert.NotEmpty(problem.Message);
                }
            },
            iter: 3_000);

    [Fact]
    public void Every_code_has_its_text()
    {
        ValidationCode[] syntax =
        [
            ValidationCode.InvalidJson, ValidationCode.InvalidUtf8, ValidationCode.LoneSurrogate, ValidationCode.DuplicateKey,
            ValidationCode.DocumentTooLarge, ValidationCode.NestingTooDeep,
        ];
        Assert.All(Enum.GetValues<ValidationCode>().Except(syntax), code => Assert.NotEqual(code.ToString(), Strings.Of(code, "x")));
    }

    private static Gen<string> AnyOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Replaces the n-th value of the document, as often as it has values.</summary>
    private static byte[] Replace(byte[] json, int index, string value)
    {
        using JsonLd.JsonTape tape = JsonLd.JsonTape.Parse(json);
        int[] values = [.. Enumerable.Range(1, Math.Max(0, tape.Count - 1)).Where(token => tape.KindAt(token) != JsonLd.JsonKind.Name)];
        return values.Length == 0 ? json : Documents.With(Encoding.UTF8.GetString(json), tape.PointerTo(values[index % values.Length]), value);
    }

    private static void AssertSound(byte[] json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(json);
        IReadOnlyList<ValidationProblem> problems = credential.Validate();
        Assert.Equal(problems, credential.Validate());
        Assert.All(problems, problem => Assert.StartsWith("https://", problem.Specification, StringComparison.Ordinal));
        Assert.Equal(json, credential.Utf8Json.ToArray());
        Assert.Equal(credential.Types.Count > 0, credential.Types.All(credential.IsOfType) && credential.Types.Count > 0);
        if (AchievementCredential.TryFrom(credential, out AchievementCredential? badge))
        {
            Assert.False(badge.MatchesRecipient("nobody@example.com"));
            Assert.InRange(badge.Achievement?.Alignments.Count ?? 0, 0, 1);
        }
    }
}
