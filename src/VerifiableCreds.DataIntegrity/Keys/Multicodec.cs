namespace VerifiableCreds.DataIntegrity;

/// <summary>The codes that say which kind of key the bytes of a Multikey are, as unsigned varints.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, 2.2.2</see>.</remarks>
internal static class Multicodec
{
    public const int PrefixLength = 2;

    /// <summary>ed25519-priv, a seed of 32 bytes.</summary>
    public static ReadOnlySpan<byte> Ed25519Secret => [0x80, 0x26];

    public static ReadOnlySpan<byte> PrefixOf(KeyType type) => type switch
    {
        KeyType.Ed25519 => [0xED, 0x01],
        KeyType.P256 => [0x80, 0x24],
        _ => [0x81, 0x24],
    };

    public static int KeyLength(KeyType type) => type switch { KeyType.Ed25519 => 32, KeyType.P256 => 33, _ => 49 };

    public static bool TryReadType(ReadOnlySpan<byte> multikey, out KeyType type)
    {
        for (type = KeyType.Ed25519; type <= KeyType.P384; type++)
        {
            if (multikey.StartsWith(PrefixOf(type)))
            {
                return true;
            }
        }

        return false;
    }
}
