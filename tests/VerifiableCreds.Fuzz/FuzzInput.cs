namespace VerifiableCreds.Fuzz;

/// <summary>Reads what a fuzzer sends.</summary>
internal static class FuzzInput
{
    public static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
