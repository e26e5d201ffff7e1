using System.Buffers;
using System.Text.Json;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>The document that a proof of a chain covers: its <c>proof</c> holds the previous proofs that it names, and no others.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains">VC Data Integrity 1.0, 4.5</see>.</remarks>
internal static class ChainedDocument
{
    private static readonly JsonLdLimits Unlimited = new() { MaxDocumentBytes = int.MaxValue, MaxDepth = int.MaxValue - 1 };

    public static JsonTape Create(JsonElementRef document, List<JsonElementRef> previous)
    {
        var buffer = new ArrayBufferWriter<byte>(document.Text.Length);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = int.MaxValue }))
        {
            json.WriteStartObject();
            foreach ((string name, JsonElementRef value) in document.EnumerateObject())
            {
                if (name != "proof")
                {
                    json.WritePropertyName(name);
                    value.WriteTo(json);
                }
            }

            json.WriteStartArray("proof"u8);
            foreach (JsonElementRef proof in previous)
            {
                proof.WriteTo(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // The text comes from a tape, so the limits have been applied already.
        return JsonTape.Parse(buffer.WrittenSpan, Unlimited);
    }
}
