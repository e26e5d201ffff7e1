using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>A controlled identifier document, such as a DID document: keys, and what each may be used for.</summary>
/// <remarks>
/// Instances are immutable and safe to share between threads.
/// Specification: <see href="https://www.w3.org/TR/cid-1.0/#controlled-identifier-documents">Controlled Identifiers 1.0, 2</see>.
/// </remarks>
public sealed class ControllerDocument
{
    private readonly FrozenDictionary<string, VerificationMethod> _methods;
    private readonly FrozenSet<string>[] _relationships;

    /// <summary>Creates a document.</summary>
    /// <param name="id">The URL of its subject, a DID for example.</param>
    /// <param name="methods">The keys.</param>
    /// <param name="relationships">The ids of the methods that may be used for each purpose; methods of other documents may be among them.</param>
    /// <exception cref="DataIntegrityException">Two methods have one id (<see cref="DataIntegrityErrorCode.InvalidControlledIdentifierDocument"/>).</exception>
    public ControllerDocument(
        string id,
        IReadOnlyList<VerificationMethod> methods,
        IReadOnlyDictionary<VerificationRelationship, IReadOnlyList<string>> relationships)
        : this(id, methods, SetsOf(relationships))
    {
    }

    private ControllerDocument(string id, IReadOnlyList<VerificationMethod> methods, FrozenSet<string>[] relationships)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(methods);
        var byId = new Dictionary<string, VerificationMethod>(StringComparer.Ordinal);
        foreach (VerificationMethod method in methods)
        {
            if (!byId.TryAdd(method.Id, method))
            {
                throw Errors.DuplicateMethod("/verificationMethod");
            }
        }

        Id = id;
        Methods = [.. methods];
        _methods = byId.ToFrozenDictionary(StringComparer.Ordinal);
        _relationships = relationships;
    }

    /// <summary>The URL of the subject.</summary>
    public string Id { get; }

    /// <summary>The keys, those embedded in relationships included.</summary>
    public IReadOnlyList<VerificationMethod> Methods { get; }

    /// <summary>Reads a document from a parsed text.</summary>
    /// <exception cref="DataIntegrityException">It is malformed (<see cref="DataIntegrityErrorCode.InvalidControlledIdentifierDocument"/>,
    /// <see cref="DataIntegrityErrorCode.InvalidVerificationMethod"/>); <see cref="DataIntegrityException.Pointer"/> says where.</exception>
    public static ControllerDocument FromJson(JsonElementRef json) => new ControllerDocumentReader(json).Read();

    /// <summary>Reads a document from UTF-8 JSON.</summary>
    /// <exception cref="DataIntegrityException">It is malformed, or no strict JSON
    /// (<see cref="DataIntegrityErrorCode.InvalidControlledIdentifierDocument"/>, with the error of the text within it).</exception>
    public static ControllerDocument FromJson(ReadOnlySpan<byte> utf8Json)
    {
        JsonTape tape;
        try
        {
            tape = JsonTape.Parse(utf8Json);
        }
        catch (JsonLdException exception)
        {
            throw Errors.DocumentText(exception);
        }

        using (tape)
        {
            return FromJson(tape.Root);
        }
    }

    /// <summary>Finds a key by its URL.</summary>
    public bool TryGetMethod(string id, [NotNullWhen(true)] out VerificationMethod? method) => _methods.TryGetValue(id, out method);

    /// <summary>Whether the method with this URL may be used for a purpose.</summary>
    public bool Allows(VerificationRelationship relationship, string methodId) => _relationships[(int)relationship].Contains(methodId);

    /// <summary>The ids of the methods that may be used for a purpose.</summary>
    public IReadOnlyCollection<string> MethodsFor(VerificationRelationship relationship) => _relationships[(int)relationship];

    /// <summary>A document whose one key signs for every purpose: for all relationships but key agreement.</summary>
    internal static ControllerDocument OfOneSigner(VerificationMethod method)
    {
        string[] ids = [method.Id];
        FrozenSet<string> all = ids.ToFrozenSet(StringComparer.Ordinal);
        var relationships = new FrozenSet<string>[VerificationRelationships.Count];
        Array.Fill(relationships, all);
        relationships[(int)VerificationRelationship.KeyAgreement] = [];
        return new ControllerDocument(method.Controller, [method], relationships);
    }

    private static FrozenSet<string>[] SetsOf(IReadOnlyDictionary<VerificationRelationship, IReadOnlyList<string>> relationships)
    {
        ArgumentNullException.ThrowIfNull(relationships);
        var sets = new FrozenSet<string>[VerificationRelationships.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i] = relationships.TryGetValue((VerificationRelationship)i, out IReadOnlyList<string>? ids)
                ? ids.ToFrozenSet(StringComparer.Ordinal)
                : [];
        }

        return sets;
    }
}
