using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using VerifiableCreds.DataModel;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataIntegrity;

/// <summary>Writes a proof as JSON.</summary>
internal static class ProofWriter
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = int.MaxValue };

    /// <summary>Writes the options: a proof without <c>proofValue</c>.</summary>
    public static ReadOnlyMemory<byte> WriteOptions(ICryptosuite suite, ProofOptions options, JsonElementRef? context)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var json = new Utf8JsonWriter(buffer, Format);
        json.WriteStartObject();
        json.WriteString("type"u8, suite.ProofType);
        WriteOptional(json, "id"u8, options.Id);
        if (suite.ProofType == DataIntegrityProofType.Name)
        {
            json.WriteString("cryptosuite"u8, suite.Name);
        }

        WriteOptional(json, "created"u8, options.Created is { } created ? DateTimeStamp.Format(created.ToUniversalTime()) : null);
        WriteOptional(json, "expires"u8, options.Expires is { } expires ? DateTimeStamp.Format(expires.ToUniversalTime()) : null);
        WriteOptional(json, "verificationMethod"u8, options.VerificationMethod);
        json.WriteString("proofPurpose"u8, options.ProofPurpose);
        WriteList(json, "domain"u8, options.Domain);
        WriteOptional(json, "challenge"u8, options.Challenge);
        WriteOptional(json, "nonce"u8, options.Nonce);
        WriteList(json, "previousProof"u8, options.PreviousProof);
        if (context is { } value)
        {
            json.WritePropertyName("@context"u8);
            value.WriteTo(json);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Adds the value to written options.</summary>
    public static byte[] AddValue(ReadOnlySpan<byte> options, string proofValue)
    {
        var buffer = new ArrayBufferWriter<byte>(options.Length + 128);
        buffer.Write(options[..^1]);
        buffer.Write(",\"proofValue\":\""u8);
        foreach (char c in proofValue)
        {
            // Multibase is ASCII and needs no escape.
            buffer.Write([(byte)c]);
        }

        buffer.Write("\"}"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteOptional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteList(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        if (values.Count == 1)
        {
            json.WriteString(name, values[0]);
        }
        else if (values.Count > 1)
        {
            json.WriteStartArray(name);
            foreach (string value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }
}
