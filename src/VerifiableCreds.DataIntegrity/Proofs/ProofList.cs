using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The proofs of a document: none, one object, or an array of objects.</summary>
internal readonly struct ProofList
{
    private ProofList(JsonElementRef[] items, bool isArray)
    {
        Items = items;
        IsArray = isArray;
    }

    public JsonElementRef[] Items { get; }

    /// <summary>Whether <c>proof</c> is an array, so that pointers carry an index.</summary>
    public bool IsArray { get; }

    /// <exception cref="DataIntegrityException">The document is no object, or its <c>proof</c> neither an object nor an array of objects.</exception>
    public static ProofList Of(JsonElementRef document)
    {
        if (document.Kind != JsonKind.Object)
        {
            throw Errors.NotAnObject(document.Pointer);
        }

        if (!TryOf(document, out ProofList proofs))
        {
            throw Errors.ProofKind(document.Pointer + "/proof");
        }

        foreach (JsonElementRef proof in proofs.Items)
        {
            if (proof.Kind != JsonKind.Object)
            {
                throw Errors.ProofKind(proof.Pointer);
            }
        }

        return proofs;
    }

    /// <summary>Takes the proofs of an object, whatever the items of an array are.</summary>
    public static bool TryOf(JsonElementRef document, out ProofList proofs)
    {
        if (!document.TryGetProperty("proof"u8, out JsonElementRef value))
        {
            proofs = new ProofList([], false);
            return true;
        }

        proofs = value.Kind switch
        {
            JsonKind.Object => new ProofList([value], false),
            JsonKind.Array => new ProofList([.. value.EnumerateArray()], true),
            _ => default,
        };
        return proofs.Items is not null;
    }

    /// <summary>Finds the first proof with an id.</summary>
    public bool TryFind(string id, out JsonElementRef proof)
    {
        foreach (JsonElementRef item in Items)
        {
            if (IdOf(item) == id)
            {
                proof = item;
                return true;
            }
        }

        proof = default;
        return false;
    }

    /// <summary>The proofs that have one of the ids, in the order of the document.</summary>
    public List<JsonElementRef> Matching(IReadOnlyCollection<string> ids)
    {
        var matching = new List<JsonElementRef>();
        foreach (JsonElementRef item in Items)
        {
            if (IdOf(item) is { } id && ids.Contains(id))
            {
                matching.Add(item);
            }
        }

        return matching;
    }

    public static string? IdOf(JsonElementRef proof) =>
        proof.TryGetProperty("id"u8, out JsonElementRef id) && id.Kind == JsonKind.String ? id.GetString() : null;
}
