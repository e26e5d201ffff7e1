using System.Reflection;
using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests;

public sealed class ErrorsTests
{
    public static TheoryData<string> Factories =>
        [.. typeof(Errors).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => method.Name)];

    [Fact]
    public void Code_names_are_those_of_the_specifications()
    {
        string[] expected =
        [
            "PROOF_GENERATION_ERROR", "PROOF_VERIFICATION_ERROR", "PROOF_TRANSFORMATION_ERROR", "INVALID_DOMAIN_ERROR", "INVALID_CHALLENGE_ERROR",
            "INVALID_VERIFICATION_METHOD_URL", "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT_ID", "INVALID_CONTROLLED_IDENTIFIER_DOCUMENT",
            "INVALID_VERIFICATION_METHOD", "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD", "NOT_FOUND", "METHOD_NOT_SUPPORTED", "INVALID_DID",
        ];
        Assert.Equal(expected, Enum.GetValues<DataIntegrityErrorCode>().Take(expected.Length).Select(code => code.ToSpecName()));
    }

    [Theory]
    [MemberData(nameof(Factories))]
    public void Message_names_the_code_and_the_place(string factory)
    {
        MethodInfo method = typeof(Errors).GetMethod(factory)!;
        object?[] arguments = [.. method.GetParameters().Select(Sample)];
        var error = (DataIntegrityException)method.Invoke(null, arguments)!;
        Assert.StartsWith(error.Code.ToSpecName() + ": ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('{', error.Message);
        Assert.True(error.Pointer is null || error.Message.EndsWith($"(at '{error.Pointer}')", StringComparison.Ordinal));
    }

    [Fact]
    public void Message_shows_foreign_values_shortened_and_without_controls()
    {
        DataIntegrityException error = Errors.MethodUrl("a\n" + new string('x', 100_000));
        Assert.True(error.Message.Length < 250);
        Assert.Contains("'a?xxx", error.Message, StringComparison.Ordinal);
    }

    private static object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        Type type when type == typeof(string) => "/place",
        Type type when type == typeof(int) => 7,
        Type type when type == typeof(JsonLdException) => new JsonLdException(JsonLdErrorCode.InvalidJson, "text"),
        Type type when type == typeof(KeyType) => KeyType.P256,
        _ => DateTimeOffset.UnixEpoch,
    };
}
