using System.Text.Json;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.TestData;
using Xunit;

namespace VerifiableCreds.Conformance.Wycheproof;

/// <summary>Project Wycheproof: signatures that must verify, and signatures that must not.</summary>
public sealed class SignatureTests
{
    private const string Ed25519File = "wycheproof/ed25519_test.json";
    private const string P256File = "wycheproof/ecdsa_secp256r1_sha256_p1363_test.json";
    private const string P384File = "wycheproof/ecdsa_secp384r1_sha384_p1363_test.json";

    public static TheoryData<int> Ed25519Cases => Cases(Ed25519File);

    public static TheoryData<int> P256Cases => Cases(P256File);

    public static TheoryData<int> P384Cases => Cases(P384File);

    [Fact(SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    public void Files_have_151_262_and_280_cases() => Assert.Equal((151, 262, 280), (Ed25519Cases.Count, P256Cases.Count, P384Cases.Count));

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(Ed25519Cases))]
    public void Ed25519(int id)
    {
        (JsonElement group, JsonElement test) = Find(Ed25519File, id);
        byte[] bytes = Convert.FromHexString(group.GetProperty("publicKey").GetProperty("pk").GetString()!);
        AssertResult(PublicKey.FromBytes(KeyType.Ed25519, bytes), test);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(P256Cases))]
    public void P256(int id)
    {
        (JsonElement group, JsonElement test) = Find(P256File, id);
        AssertResult(PublicKey.FromBytes(KeyType.P256, Compressed(group, 32)), test);
    }

    [Theory(SkipTestWithoutData = true, SkipUnless = nameof(ConformanceData.IsPresent), SkipType = typeof(ConformanceData), Skip = ConformanceData.SkipReason)]
    [MemberData(nameof(P384Cases))]
    public void P384(int id)
    {
        (JsonElement group, JsonElement test) = Find(P384File, id);
        AssertResult(PublicKey.FromBytes(KeyType.P384, Compressed(group, 48)), test);
    }

    private static void AssertResult(PublicKey key, JsonElement test)
    {
        byte[] message = Convert.FromHexString(test.GetProperty("msg").GetString()!);
        byte[] signature = Convert.FromHexString(test.GetProperty("sig").GetString()!);
        Assert.Equal(test.GetProperty("result").GetString() == "valid", key.Verify(message, signature));
    }

    private static byte[] Compressed(JsonElement group, int size)
    {
        byte[] point = Convert.FromHexString(group.GetProperty("publicKey").GetProperty("uncompressed").GetString()!);
        return [(byte)(2 + (point[^1] & 1)), .. point[1..(1 + size)]];
    }

    private static (JsonElement Group, JsonElement Test) Find(string file, int id) => All(file).Single(pair => pair.Test.GetProperty("tcId").GetInt32() == id);

    private static TheoryData<int> Cases(string file) => [.. All(file).Select(pair => pair.Test.GetProperty("tcId").GetInt32())];

    private static IEnumerable<(JsonElement Group, JsonElement Test)> All(string file) => ConformanceData.IsPresent
        ? from @group in JsonDocument.Parse(ConformanceData.Bytes(file)).RootElement.GetProperty("testGroups").EnumerateArray()
          from test in @group.GetProperty("tests").EnumerateArray()
          select (@group, test)
        : [];
}
