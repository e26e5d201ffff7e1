using System.Text.Json.Nodes;
using VerifiableCreds.DataIntegrity;

namespace VerifiableCreds.Conformance.VcDi;

/// <summary>Documents of the issuers of sample credentials: https addresses that nobody serves, whose keys are the fragments.</summary>
public sealed class FragmentKeyResolver : IDidResolver
{
    private readonly DidResolverChain _chain;

    public FragmentKeyResolver(byte[] document)
    {
        JsonNode? proof = JsonNode.Parse(document)!["proof"];
        IEnumerable<JsonNode?> proofs = proof as JsonArray ?? Enumerable.Repeat(proof, 1);
        var documents = proofs
            .Select(item => item?["verificationMethod"]?.GetValue<string>() ?? "")
            .Where(url => url.Contains('#') && !url.StartsWith("did:key:", StringComparison.Ordinal))
            .Distinct()
            .Select(DocumentOf);
        _chain = new DidResolverChain(DidKeyResolver.Shared, new StaticDidResolver(documents));
    }

    public bool Accepts(string id) => _chain.Accepts(id);

    public ValueTask<ControllerDocument> ResolveAsync(string id, CancellationToken cancellationToken = default) =>
        _chain.ResolveAsync(id, cancellationToken);

    private static ControllerDocument DocumentOf(string url)
    {
        string[] parts = url.Split('#');
        PublicKey.TryFromMultibase(parts[1], out PublicKey? key);
        return new ControllerDocument(
            parts[0],
            [new VerificationMethod(url, parts[0], "Multikey", key)],
            new Dictionary<VerificationRelationship, IReadOnlyList<string>> { [VerificationRelationship.AssertionMethod] = [url] });
    }
}
