using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>A document secured by an envelope: its <c>id</c> is a <c>data:</c> URL that holds it.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials">VCDM 2.0, 4.13.2</see>.</remarks>
internal static class EnvelopeRules
{
    private static readonly string Section = SpecLinks.Section(DataModelVersion.Version20, "enveloped-verifiable-credentials");

    public static void Check(JsonElementRef document, Problems problems)
    {
        if (!document.TryGetProperty("id"u8, out JsonElementRef id))
        {
            problems.AddMissing(document, "id", Section);
        }
        else if (!id.IsString())
        {
            problems.AddKind(id, "KindString", Section);
        }
        else if (!IsDataUrl(id.Text))
        {
            problems.Add(ValidationCode.InvalidEnvelope, id, Section);
        }
    }

    /// <summary>RFC 2397 lets the media type be left out, but then it would be plain text, which secures nothing.</summary>
    private static bool IsDataUrl(ReadOnlySpan<byte> url)
    {
        if (!url.StartsWith("data:"u8))
        {
            return false;
        }

        ReadOnlySpan<byte> rest = url["data:"u8.Length..];
        int comma = rest.IndexOf((byte)',');
        int slash = rest.IndexOf((byte)'/');
        return slash > 0 && comma > slash + 1 && comma < rest.Length - 1;
    }
}
