using System.Security.Cryptography;
using System.Text;
using VerifiableCreds.JsonLd.Rdf;

namespace VerifiableCreds.JsonLd.Tests.Properties;

/// <summary>RDFC-1.0 on strings, one step of the specification after the other, with none of the library's code.</summary>
/// <remarks>
/// Equal permutations are gone through once; else nothing is left out or put in another order.
/// Specification: <see href="https://www.w3.org/TR/rdf-canon/#canon-algorithm">RDFC-1.0, 4.4</see>.
/// </remarks>
internal sealed class ReferenceRdfc
{
    private readonly RdfHash _hash;
    private readonly List<QuadText> _quads;
    private readonly Dictionary<string, List<QuadText>> _quadsOf = [];
    private readonly ReferenceIssuer _canonical = new("c14n");

    private ReferenceRdfc(IEnumerable<QuadText> quads, RdfHash hash)
    {
        _hash = hash;
        _quads = [.. quads.Distinct()];
    }

    public static string Canonicalize(IEnumerable<QuadText> quads, RdfHash hash) => new ReferenceRdfc(quads, hash).Run();

    private string Run()
    {
        // Step 2.
        foreach (QuadText quad in _quads)
        {
            foreach (string node in quad.BlankNodes().Distinct())
            {
                if (!_quadsOf.TryGetValue(node, out List<QuadText>? list))
                {
                    _quadsOf[node] = list = [];
                }

                list.Add(quad);
            }
        }

        // Step 3.
        Dictionary<string, List<string>> hashToNodes = [];
        foreach (string node in _quadsOf.Keys)
        {
            Add(hashToNodes, HashFirstDegree(node), node);
        }

        // Step 4.
        foreach (string hash in Ordered(hashToNodes.Keys).ToList())
        {
            if (hashToNodes[hash].Count == 1)
            {
                _canonical.Issue(hashToNodes[hash][0]);
                hashToNodes.Remove(hash);
            }
        }

        // Step 5.
        foreach (string hash in Ordered(hashToNodes.Keys))
        {
            List<(string Hash, ReferenceIssuer Issuer)> paths = [];
            foreach (string node in hashToNodes[hash])
            {
                if (!_canonical.Has(node))
                {
                    var temporary = new ReferenceIssuer("b");
                    temporary.Issue(node);
                    paths.Add(HashNDegree(node, temporary));
                }
            }

            foreach ((_, ReferenceIssuer issuer) in paths.OrderBy(path => path.Hash, CodePoints.Order))
            {
                foreach (string node in issuer.Nodes)
                {
                    _canonical.Issue(node);
                }
            }
        }

        // Step 6.
        return string.Concat(Ordered(_quads.Select(quad => quad.Line(node => "_:" + _canonical.Issue(node)))));
    }

    /// <summary>4.6.3.</summary>
    private string HashFirstDegree(string reference) =>
        Hash(string.Concat(Ordered(_quadsOf[reference].Select(quad => quad.Line(node => node == reference ? "_:a" : "_:z")))));

    /// <summary>4.7.3.</summary>
    private string HashRelated(string related, QuadText quad, ReferenceIssuer issuer, string position)
    {
        string input = position;
        if (position != "g")
        {
            input += quad.Predicate;
        }

        input += _canonical.Has(related) ? "_:" + _canonical.Issue(related)
            : issuer.Has(related) ? "_:" + issuer.Issue(related)
            : HashFirstDegree(related);
        return Hash(input);
    }

    /// <summary>4.8.3.</summary>
    private (string Hash, ReferenceIssuer Issuer) HashNDegree(string identifier, ReferenceIssuer issuer)
    {
        // Steps 1 to 3.
        Dictionary<string, List<string>> related = [];
        foreach (QuadText quad in _quadsOf[identifier])
        {
            foreach ((string component, string position) in quad.Components())
            {
                if (component != identifier && QuadText.IsBlankNode(component))
                {
                    Add(related, HashRelated(component, quad, issuer, position), component);
                }
            }
        }

        // Steps 4 and 5.
        string data = "";
        foreach (string relatedHash in Ordered(related.Keys))
        {
            data += relatedHash;
            string chosenPath = "";
            ReferenceIssuer? chosenIssuer = null;
            foreach (string[] permutation in Permutations(related[relatedHash]))
            {
                if (Path(permutation, issuer.Copy(), chosenPath) is var (path, pathIssuer)
                    && (chosenPath.Length == 0 || CodePoints.Order.Compare(path, chosenPath) < 0))
                {
                    chosenPath = path;
                    chosenIssuer = pathIssuer;
                }
            }

            data += chosenPath;
            issuer = chosenIssuer!;
        }

        // Step 6.
        return (Hash(data), issuer);
    }

    /// <summary>Steps 5.4.1 to 5.4.5; nothing where the path is skipped.</summary>
    private (string Path, ReferenceIssuer Issuer)? Path(string[] permutation, ReferenceIssuer issuer, string chosenPath)
    {
        string path = "";
        List<string> recursion = [];
        foreach (string related in permutation)
        {
            if (_canonical.Has(related))
            {
                path += "_:" + _canonical.Issue(related);
            }
            else
            {
                if (!issuer.Has(related))
                {
                    recursion.Add(related);
                }

                path += "_:" + issuer.Issue(related);
            }

            if (IsSkipped(path, chosenPath))
            {
                return null;
            }
        }

        foreach (string related in recursion)
        {
            (string hash, ReferenceIssuer result) = HashNDegree(related, issuer.Copy());
            path += "_:" + issuer.Issue(related);
            path += "<" + hash + ">";
            issuer = result;
            if (IsSkipped(path, chosenPath))
            {
                return null;
            }
        }

        return (path, issuer);
    }

    private static bool IsSkipped(string path, string chosenPath) =>
        chosenPath.Length > 0 && path.Length >= chosenPath.Length && CodePoints.Order.Compare(path, chosenPath) > 0;

    private static IEnumerable<string[]> Permutations(List<string> items)
    {
        if (items.Count == 0)
        {
            yield return [];
        }

        foreach (string first in items.Distinct())
        {
            List<string> rest = [.. items];
            rest.Remove(first);
            foreach (string[] tail in Permutations(rest))
            {
                yield return [first, .. tail];
            }
        }
    }

    private static void Add(Dictionary<string, List<string>> lists, string key, string value)
    {
        if (!lists.TryGetValue(key, out List<string>? list))
        {
            lists[key] = list = [];
        }

        list.Add(value);
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> texts) => texts.Order(CodePoints.Order);

    private string Hash(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(_hash == RdfHash.Sha256 ? SHA256.HashData(utf8) : SHA384.HashData(utf8));
    }
}
