namespace VerifiableCreds.JsonLd.Contexts;

/// <content>The keyword entries of a context object, steps 5.5 to 5.11.</content>
internal sealed partial class ContextProcessor
{
    private void CheckVersion(LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@version"u8, out JsonElementRef version))
        {
            return;
        }

        if (version.Kind != JsonKind.Number || !IsOnePointOne(version.Tape.TextAt(version.Token)))
        {
            throw Fail(JsonLdErrorCode.InvalidVersionValue, "@version is the number 1.1", version, scope);
        }

        if (_is10)
        {
            throw Fail(JsonLdErrorCode.ProcessingModeConflict, "@version 1.1 in processing mode json-ld-1.0", version, scope);
        }
    }

    private static bool IsOnePointOne(ReadOnlySpan<byte> token) =>
        System.Buffers.Text.Utf8Parser.TryParse(token, out double value, out int used) && used == token.Length && value == 1.1;

    private void ApplyImport(LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@import"u8, out JsonElementRef import))
        {
            return;
        }

        if (_is10)
        {
            throw Fail(JsonLdErrorCode.InvalidContextEntry, "@import in processing mode json-ld-1.0", import, scope);
        }

        if (import.Kind != JsonKind.String)
        {
            throw Fail(JsonLdErrorCode.InvalidImportValue, "@import is a string", import, scope);
        }

        RemoteContext remote = Find(import, scope, out string iri) ?? Load(iri, import, scope);
        Count(remote, import, scope);
        if (remote.Context.Kind != JsonKind.Object)
        {
            throw Fail(JsonLdErrorCode.InvalidRemoteContext, $"the imported context {iri} is not an object", import, scope);
        }

        if (remote.Context.TryGetProperty("@import"u8, out _))
        {
            throw Fail(JsonLdErrorCode.InvalidContextEntry, $"the imported context {iri} imports another", import, scope);
        }

        context.Import(remote.Context);
    }

    private void ApplyBase(ActiveContext result, LocalContext context, ContextScope scope)
    {
        if (scope.Chain is not null || !context.TryGet("@base"u8, out JsonElementRef value))
        {
            return;
        }

        if (value.Kind == JsonKind.Null)
        {
            result.HasBase = true;
            result.Base = null;
            return;
        }

        if (value.Kind != JsonKind.String)
        {
            throw Fail(JsonLdErrorCode.InvalidBaseIri, "@base is an IRI or null", value, scope);
        }

        byte[] text = value.Tape.TextAt(value.Token).ToArray();
        if (!Iri.HasScheme(text))
        {
            byte[] current = result.BaseFor(DocumentBase)
                ?? throw Fail(JsonLdErrorCode.InvalidBaseIri, "a relative @base has nothing to be resolved against", value, scope);
            result.IsBoundToDocument |= !result.HasBase;
            text = Iri.Resolve(current, text);
        }

        result.HasBase = true;
        result.Base = text;
    }

    private void ApplyVocab(ActiveContext result, LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@vocab"u8, out JsonElementRef value))
        {
            return;
        }

        if (value.Kind == JsonKind.Null)
        {
            result.Vocab = null;
            return;
        }

        if (value.Kind != JsonKind.String)
        {
            throw Fail(JsonLdErrorCode.InvalidVocabMapping, "@vocab is a string or null", value, scope);
        }

        ReadOnlySpan<byte> text = value.Tape.TextAt(value.Token);
        bool blank = text.StartsWith("_:"u8);
        if (_is10 && !blank && !Iri.HasScheme(text))
        {
            throw Fail(JsonLdErrorCode.InvalidVocabMapping, "@vocab is absolute in processing mode json-ld-1.0", value, scope);
        }

        IriKind kind = ExpandIri(result, text, IriUse.Vocabulary | IriUse.DocumentRelative, out ReadOnlySpan<byte> iri);
        if (kind is IriKind.Null or IriKind.Keyword)
        {
            throw Fail(JsonLdErrorCode.InvalidVocabMapping, "@vocab is an IRI or a blank node identifier", value, scope);
        }

        result.IsBoundToDocument |= !Iri.HasScheme(text) && !result.HasBase && DocumentBase is not null;
        result.Vocab = iri.ToArray();
    }

    private static void ApplyLanguage(ActiveContext result, LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@language"u8, out JsonElementRef value))
        {
            return;
        }

        result.DefaultLanguage = value.Kind switch
        {
            JsonKind.Null => null,
            JsonKind.String => LowerCase(value.Tape.TextAt(value.Token)),
            _ => throw Fail(JsonLdErrorCode.InvalidDefaultLanguage, "@language is a string or null", value, scope),
        };
    }

    private void ApplyDirection(ActiveContext result, LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@direction"u8, out JsonElementRef value))
        {
            return;
        }

        if (_is10)
        {
            throw Fail(JsonLdErrorCode.InvalidContextEntry, "@direction in processing mode json-ld-1.0", value, scope);
        }

        result.DefaultDirection = ReadDirection(value, scope);
    }

    private static TextDirection ReadDirection(JsonElementRef value, ContextScope scope)
    {
        if (value.Kind == JsonKind.Null)
        {
            return TextDirection.None;
        }

        if (value.Kind == JsonKind.String && TryParseDirection(value.Tape.TextAt(value.Token), out TextDirection direction))
        {
            return direction;
        }

        throw Fail(JsonLdErrorCode.InvalidBaseDirection, "a direction is \"ltr\", \"rtl\" or null", value, scope);
    }

    public static bool TryParseDirection(ReadOnlySpan<byte> text, out TextDirection direction)
    {
        direction = text.SequenceEqual("ltr"u8) ? TextDirection.LeftToRight
            : text.SequenceEqual("rtl"u8) ? TextDirection.RightToLeft
            : TextDirection.None;
        return direction != TextDirection.None;
    }

    private void CheckPropagate(LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@propagate"u8, out JsonElementRef value))
        {
            return;
        }

        if (_is10)
        {
            throw Fail(JsonLdErrorCode.InvalidContextEntry, "@propagate in processing mode json-ld-1.0", value, scope);
        }

        if (value.Kind is not (JsonKind.True or JsonKind.False))
        {
            throw Fail(JsonLdErrorCode.InvalidPropagateValue, "@propagate is a boolean", value, scope);
        }
    }

    private bool ReadProtected(LocalContext context, ContextScope scope)
    {
        if (!context.TryGet("@protected"u8, out JsonElementRef value))
        {
            return false;
        }

        if (_is10)
        {
            throw Fail(JsonLdErrorCode.InvalidContextEntry, "@protected in processing mode json-ld-1.0", value, scope);
        }

        return value.Kind is JsonKind.True or JsonKind.False
            ? value.Kind == JsonKind.True
            : throw Fail(JsonLdErrorCode.InvalidProtectedValue, "@protected is a boolean", value, scope);
    }

    /// <summary>Language tags are compared without case; the lower-case form is the one that is signed.</summary>
    internal static byte[] LowerCase(ReadOnlySpan<byte> text)
    {
        byte[] lower = text.ToArray();
        System.Text.Ascii.ToLowerInPlace(lower, out _);
        return lower;
    }
}
