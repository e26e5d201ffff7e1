namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>Reads <c>@container</c>: step 19 of Create Term Definition.</summary>
internal static class ContainerReader
{
    /// <summary>The containers, or <see cref="Containers.None"/> where the combination is not permitted.</summary>
    public static Containers Read(JsonElementRef value, bool is10)
    {
        if (value.Kind == JsonKind.String)
        {
            Containers one = One(value.Text);
            return is10 && (one & (Containers.Graph | Containers.Id | Containers.Type)) != 0 ? Containers.None : one;
        }

        if (value.Kind != JsonKind.Array || is10)
        {
            return Containers.None;
        }

        Containers all = Containers.None;
        int count = 0;
        int end = value.Tape.NextAt(value.Token);
        for (int token = value.Token + 1; token < end; token = value.Tape.NextAt(token), count++)
        {
            Containers one = value.Tape.KindAt(token) == JsonKind.String ? One(value.Tape.TextAt(token)) : Containers.None;
            if (one == Containers.None || (all & one) != 0)
            {
                return Containers.None;
            }

            all |= one;
        }

        return IsPermitted(all, count) ? all : Containers.None;
    }

    public static Containers One(ReadOnlySpan<byte> text) => Keywords.Of(text) switch
    {
        Keyword.List => Containers.List,
        Keyword.Set => Containers.Set,
        Keyword.Language => Containers.Language,
        Keyword.Index => Containers.Index,
        Keyword.Id => Containers.Id,
        Keyword.Type => Containers.Type,
        Keyword.Graph => Containers.Graph,
        _ => Containers.None,
    };

    private static bool IsPermitted(Containers all, int count)
    {
        if (count == 1)
        {
            return true;
        }

        Containers rest = all & ~Containers.Set;
        if (rest == Containers.List || (rest & Containers.List) != 0)
        {
            return false;
        }

        return (rest & Containers.Graph) != 0
            ? (rest & ~Containers.Graph) is Containers.None or Containers.Id or Containers.Index
            : (all & Containers.Set) != 0 && count == 2;
    }
}
