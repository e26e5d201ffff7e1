using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <content>Proof chains.</content>
internal sealed partial class ProofVerification
{
    private static readonly List<JsonElementRef> NoProofs = [];

    /// <summary>Finds the proofs that this one covers: 4.5, steps 3.2 and 3.3.</summary>
    /// <returns><see langword="null"/>, and a failed check, if they are not all there or lead back to this one.</returns>
    private List<JsonElementRef>? ReadPreviousProofs()
    {
        if (!TryStrings("previousProof"u8, "previousProof", out List<string>? ids))
        {
            return null;
        }

        if (ids is null or [])
        {
            return NoProofs;
        }

        if (ids.Count > _options.MaxProofs)
        {
            Fail(Errors.ProofCount(_pointer + "/previousProof", _options.MaxProofs, ids.Count));
            return null;
        }

        foreach (string id in ids)
        {
            if (!_proofs.TryFind(id, out _))
            {
                Fail(Errors.PreviousProofMissing(_pointer + "/previousProof", id));
                return null;
            }
        }

        if (LeadsBack(ids))
        {
            Fail(Errors.PreviousProofCycle(_pointer + "/previousProof"));
            return null;
        }

        return _proofs.Matching(ids);
    }

    /// <summary>Whether this proof is among the ancestors of itself.</summary>
    private bool LeadsBack(List<string> ids)
    {
        bool[] isSeen = new bool[_proofs.Items.Length];
        var open = new Stack<string>(ids);
        while (open.TryPop(out string? id))
        {
            for (int i = 0; i < isSeen.Length; i++)
            {
                if (isSeen[i] || ProofList.IdOf(_proofs.Items[i]) != id)
                {
                    continue;
                }

                if (i == _index)
                {
                    return true;
                }

                isSeen[i] = true;
                PushPrevious(_proofs.Items[i], open);
            }
        }

        return false;
    }

    /// <summary>Follows no more ids than a proof may name: one that names more fails for that.</summary>
    private void PushPrevious(JsonElementRef proof, Stack<string> open)
    {
        if (!proof.TryGetProperty("previousProof"u8, out JsonElementRef value))
        {
            return;
        }

        if (value.Kind == JsonKind.String)
        {
            open.Push(value.GetString());
        }

        int left = _options.MaxProofs;
        foreach (JsonElementRef item in value.EnumerateArray())
        {
            if (left-- == 0)
            {
                return;
            }

            if (item.Kind == JsonKind.String)
            {
                open.Push(item.GetString());
            }
        }
    }
}
