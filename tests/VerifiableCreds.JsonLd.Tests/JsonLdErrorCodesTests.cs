using VerifiableCreds.JsonLd;
using Xunit;

namespace VerifiableCreds.JsonLd.Tests;

public sealed class JsonLdErrorCodesTests
{
    [Theory]
    [InlineData(JsonLdErrorCode.InvalidTermDefinition, "invalid term definition")]
    [InlineData(JsonLdErrorCode.InvalidIdValue, "invalid @id value")]
    [InlineData(JsonLdErrorCode.IriConfusedWithPrefix, "IRI confused with prefix")]
    [InlineData(JsonLdErrorCode.CompactionToListOfLists, "compaction to list of lists")]
    [InlineData(JsonLdErrorCode.InvalidSetOrListObject, "invalid set or list object")]
    public void Code_is_spelled_as_in_the_specification(JsonLdErrorCode code, string expected) => Assert.Equal(expected, code.ToSpecName());
}
