using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Proofs need a processor that drops nothing unseen.</summary>
internal static class SafeMode
{
    /// <exception cref="ArgumentException">The processor is not in safe mode.</exception>
    public static void Require(JsonLdProcessor processor, string parameter)
    {
        if (!processor.Options.SafeMode)
        {
            throw new ArgumentException(Strings.Format("UnsafeProcessor"), parameter);
        }
    }
}
