using Xunit;

namespace VerifiableCreds.DataIntegrity.Tests.Dids;

public sealed class VerificationMethodResolverTests
{
    private static readonly string Key = TestDocuments.Signer.PublicKey.ToMultibase();
    private static readonly string Did = "did:key:" + Key;

    public static TheoryData<string, DataIntegrityErrorCode> Refused => new()
    {
        { "", DataIntegrityErrorCode.InvalidVerificationMethodUrl },
        { "#key", DataIntegrityErrorCode.InvalidVerificationMethodUrl },
        { "no scheme", DataIntegrityErrorCode.InvalidVerificationMethodUrl },
        { "1did:key", DataIntegrityErrorCode.InvalidVerificationMethodUrl },
        { "did:key:a b", DataIntegrityErrorCode.InvalidVerificationMethodUrl },
        { "did:example:1#key", DataIntegrityErrorCode.MethodNotSupported },
        { "did:key:z6Mk#z6Mk", DataIntegrityErrorCode.InvalidDid },
        { "did:key:", DataIntegrityErrorCode.InvalidDid },
        { Did + "#" + TestDocuments.OtherSigner.PublicKey, DataIntegrityErrorCode.InvalidVerificationMethod },
        { Did + "#", DataIntegrityErrorCode.InvalidVerificationMethod },
        { Did + "?a=b#" + Key, DataIntegrityErrorCode.InvalidDid },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task CID_3_3_unusable_url_is_refused(string url, DataIntegrityErrorCode code) =>
        Assert.Equal(code, (await FailAsync(DidKeyResolver.Shared, url)).Code);

    [Fact]
    public async Task DidKey_3_1_fragment_is_the_key_and_a_bare_did_stands_for_it()
    {
        var resolver = new VerificationMethodResolver(DidKeyResolver.Shared);
        foreach (string url in new[] { Did, Did + "#" + Key })
        {
            VerificationMethod method = await resolver.ResolveAsync(url, VerificationRelationship.Authentication, TestContext.Current.CancellationToken);
            Assert.Equal((Did + "#" + Key, TestDocuments.Signer.PublicKey), (method.Id, method.PublicKey));
        }
    }

    [Fact]
    public async Task DidKey_3_1_signing_key_is_not_for_key_agreement() =>
        Assert.Equal(
            DataIntegrityErrorCode.InvalidRelationshipForVerificationMethod,
            (await FailAsync(DidKeyResolver.Shared, Did + "#" + Key, VerificationRelationship.KeyAgreement)).Code);

    [Fact]
    public async Task CID_3_3_document_of_another_id_is_refused()
    {
        var resolver = new LyingResolver(Document("https://other.example", "https://other.example#k", "https://other.example"));
        Assert.Equal(DataIntegrityErrorCode.InvalidControlledIdentifierDocumentId, (await FailAsync(resolver, "https://asked.example#k")).Code);
    }

    [Fact]
    public async Task CID_3_3_method_absent_from_its_document_is_refused()
    {
        var resolver = new StaticDidResolver(Document("https://a.example", "https://a.example#k", "https://a.example"));
        Assert.Equal(DataIntegrityErrorCode.InvalidVerificationMethod, (await FailAsync(resolver, "https://a.example#other")).Code);
        Assert.Equal(DataIntegrityErrorCode.InvalidVerificationMethod, (await FailAsync(resolver, "https://a.example")).Code);
    }

    [Fact]
    public async Task CID_3_3_method_outside_the_relationship_is_refused()
    {
        var resolver = new StaticDidResolver(Document("https://a.example", "https://a.example#k", "https://a.example"));
        Assert.Equal(
            DataIntegrityErrorCode.InvalidRelationshipForVerificationMethod,
            (await FailAsync(resolver, "https://a.example#k", VerificationRelationship.Authentication)).Code);
    }

    [Fact]
    public async Task CID_2_2_another_controller_must_list_the_method()
    {
        ControllerDocument method = Document("https://a.example", "https://a.example#k", "https://boss.example");
        ControllerDocument silent = Document("https://boss.example", "https://boss.example#own", "https://boss.example");
        ControllerDocument listing = new(
            "https://boss.example",
            [],
            new Dictionary<VerificationRelationship, IReadOnlyList<string>> { [VerificationRelationship.AssertionMethod] = ["https://a.example#k"] });

        Assert.Equal(
            DataIntegrityErrorCode.InvalidRelationshipForVerificationMethod,
            (await FailAsync(new StaticDidResolver(method, silent), "https://a.example#k")).Code);
        Assert.Equal(DataIntegrityErrorCode.NotFound, (await FailAsync(new StaticDidResolver(method), "https://a.example#k")).Code);
        VerificationMethod found = await new VerificationMethodResolver(new StaticDidResolver(method, listing))
            .ResolveAsync("https://a.example#k", VerificationRelationship.AssertionMethod, TestContext.Current.CancellationToken);
        Assert.Equal("https://boss.example", found.Controller);
    }

    [Fact]
    public async Task CID_2_2_controller_that_is_no_url_is_refused()
    {
        var resolver = new StaticDidResolver(Document("https://a.example", "https://a.example#k", "nobody"));
        Assert.Equal(DataIntegrityErrorCode.InvalidVerificationMethod, (await FailAsync(resolver, "https://a.example#k")).Code);
    }

    [Fact]
    public async Task Chain_asks_in_turn_and_says_what_was_missing()
    {
        ControllerDocument known = Document("https://a.example", "https://a.example#k", "https://a.example");
        var chain = new DidResolverChain(DidKeyResolver.Shared, new StaticDidResolver(known));
        Assert.Same(known, await chain.ResolveAsync("https://a.example", TestContext.Current.CancellationToken));
        Assert.Equal(Did, (await chain.ResolveAsync(Did, TestContext.Current.CancellationToken)).Id);
        Assert.Equal(DataIntegrityErrorCode.MethodNotSupported, (await FailAsync(chain, "https://b.example#k")).Code);
        Assert.Equal(
            DataIntegrityErrorCode.NotFound,
            (await FailAsync(new DidResolverChain(new OfflineResolver(DataIntegrityErrorCode.NotFound), new OfflineResolver(DataIntegrityErrorCode.MethodNotSupported)), "https://b.example#k")).Code);
    }

    [Fact]
    public async Task Chain_stops_at_a_resolver_that_is_unavailable()
    {
        ControllerDocument known = Document("https://a.example", "https://a.example#k", "https://a.example");
        var chain = new DidResolverChain(new OfflineResolver(DataIntegrityErrorCode.ResolutionUnavailable), new StaticDidResolver(known));
        Assert.Equal(DataIntegrityErrorCode.ResolutionUnavailable, (await FailAsync(chain, "https://a.example#k")).Code);
    }

    [Fact]
    public async Task Static_resolver_does_not_find_what_it_was_not_given() =>
        Assert.Equal(DataIntegrityErrorCode.NotFound, (await FailAsync(new StaticDidResolver(), "https://b.example#k")).Code);

    [Fact]
    public async Task DidKey_cache_stays_right_beyond_its_bound()
    {
        var resolver = new DidKeyResolver();
        for (int i = 0; i < DidKeyResolver.CacheCapacity + 10; i++)
        {
            using var signer = Ed25519Signer.FromSeed([.. BitConverter.GetBytes(i), .. new byte[28]]);
            string did = "did:key:" + signer.PublicKey;
            Assert.Equal(signer.PublicKey, (await resolver.ResolveAsync(did, TestContext.Current.CancellationToken)).Methods[0].PublicKey);
        }
    }

    private static async Task<DataIntegrityException> FailAsync(
        IDidResolver resolver, string url, VerificationRelationship relationship = VerificationRelationship.AssertionMethod) =>
        await Assert.ThrowsAsync<DataIntegrityException>(async () => await new VerificationMethodResolver(resolver).ResolveAsync(url, relationship));

    private static ControllerDocument Document(string id, string method, string controller) => new(
        id,
        [new VerificationMethod(method, controller, "Multikey", TestDocuments.Signer.PublicKey)],
        new Dictionary<VerificationRelationship, IReadOnlyList<string>> { [VerificationRelationship.AssertionMethod] = [method] });

    private sealed class LyingResolver(ControllerDocument document) : IDidResolver
    {
        public ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default) => ValueTask.FromResult(document);
    }
}
