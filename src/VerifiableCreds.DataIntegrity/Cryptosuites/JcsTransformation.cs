using System.Buffers;
using System.Text.Json;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Transformation and proof configuration of suites on JSON: the JSON Canonicalization Scheme (RFC 8785).</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022">VC-DI-EdDSA, 3.3</see>.</remarks>
internal static class JcsTransformation
{
    /// <summary>The text comes from a tape, so its limits have been applied already.</summary>
    private static readonly JsonLdLimits Unlimited = new() { MaxDocumentBytes = int.MaxValue, MaxDepth = int.MaxValue - 1 };

    /// <exception cref="DataIntegrityException">The document's <c>@context</c> does not begin with that of the proof.</exception>
    public static ReadOnlyMemory<byte> Transform(UnsecuredDocument document, JsonElementRef proof)
    {
        var output = new ArrayBufferWriter<byte>();
        if (!proof.TryGetProperty("@context"u8, out JsonElementRef proofContext) || IsSame(document, proofContext))
        {
            Jcs.Canonicalize(document.Element, output, OmittedName(document));
            return output.WrittenMemory;
        }

        RequireBegins(document, proofContext);
        using JsonTape replaced = JsonTape.Parse(WithContext(document.Element, proofContext).WrittenSpan, Unlimited);
        Jcs.Canonicalize(replaced.Root, output, OmittedName(document));
        return output.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Configure(JsonElementRef proof)
    {
        var output = new ArrayBufferWriter<byte>();
        Jcs.Canonicalize(proof, output, "proofValue"u8);
        return output.WrittenMemory;
    }

    /// <summary>Whether two values are the same but for spelling.</summary>
    public static bool IsEqual(JsonElementRef a, JsonElementRef b) =>
        a.Kind == b.Kind && (a.Text.SequenceEqual(b.Text)
            || (a.Kind is JsonKind.Object or JsonKind.Array && Jcs.Canonicalize(a).AsSpan().SequenceEqual(Jcs.Canonicalize(b))));

    private static ReadOnlySpan<byte> OmittedName(UnsecuredDocument document) => document.OmittedMember is null ? default : "proof"u8;

    private static bool IsSame(UnsecuredDocument document, JsonElementRef proofContext) =>
        document.TryGetContext(out JsonElementRef context) && IsEqual(context, proofContext);

    /// <summary>3.3.2, step 4.1: the document's contexts begin with those of the proof, in the same order.</summary>
    private static void RequireBegins(UnsecuredDocument document, JsonElementRef proofContext)
    {
        if (!document.TryGetContext(out JsonElementRef context))
        {
            throw Errors.ContextPrefix(proofContext.Pointer);
        }

        JsonElementRef[] ofDocument = [.. context.EnumerateItems()];
        int index = 0;
        foreach (JsonElementRef value in proofContext.EnumerateItems())
        {
            if (index == ofDocument.Length || !IsEqual(ofDocument[index++], value))
            {
                throw Errors.ContextPrefix(value.Pointer);
            }
        }
    }

    private static ArrayBufferWriter<byte> WithContext(JsonElementRef document, JsonElementRef context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = int.MaxValue });
        json.WriteStartObject();
        foreach ((string name, JsonElementRef value) in document.EnumerateObject())
        {
            json.WritePropertyName(name);
            (name == "@context" ? context : value).WriteTo(json);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer;
    }
}
