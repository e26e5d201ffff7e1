using System.Text;

namespace VerifiableCreds.JsonLd.Contexts;

/// <content>Create Term Definition: <see href="https://www.w3.org/TR/json-ld11-api/#create-term-definition">JSON-LD 1.1 API, 4.2</see>.</content>
internal sealed partial class ContextProcessor
{
    private void DefineTerm(in TermRequest request, byte[] term)
    {
        LocalContext context = request.Context;
        if (!context.TryGet(term, out JsonElementRef value))
        {
            return;
        }

        if (context.Defined.TryGetValue(term, out bool done))
        {
            if (!done)
            {
                throw Fail(JsonLdErrorCode.CyclicIriMapping, $"the definition of '{Text(term)}' rests on itself", value, request.Scope);
            }

            return;
        }

        if (term.Length == 0)
        {
            throw Fail(JsonLdErrorCode.InvalidTermDefinition, "a term is not empty", value, request.Scope);
        }

        context.Defined[term] = false;
        if (!MayDefine(term, value, request.Scope))
        {
            context.Defined[term] = true;
            return;
        }

        TermDefinition? previous = request.Active.Remove(term);
        TermDefinition? definition = new TermBuilder(this, request, term, value).Build();
        if (definition is null)
        {
            context.Defined[term] = true;
            return;
        }

        if (!request.Scope.OverrideProtected && previous is { IsProtected: true })
        {
            if (!definition.SaysTheSameAs(previous))
            {
                throw Fail(JsonLdErrorCode.ProtectedTermRedefinition, $"'{Text(term)}' is protected", value, request.Scope);
            }

            definition = previous;
        }

        request.Active.Set(definition);
        context.Defined[term] = true;
    }

    /// <summary>Steps 4 and 5: keywords are not terms, but for <c>@type</c> within limits.</summary>
    private bool MayDefine(byte[] term, JsonElementRef value, ContextScope scope)
    {
        Keyword keyword = Keywords.Of(term);
        if (keyword == Keyword.Type)
        {
            if (_is10 || value.Kind != JsonKind.Object || !IsTypeContainer(value))
            {
                throw Fail(JsonLdErrorCode.KeywordRedefinition, "@type may be given an @container of @set and @protected only", value, scope);
            }

            return true;
        }

        if (keyword != Keyword.None)
        {
            throw Fail(JsonLdErrorCode.KeywordRedefinition, $"'{Text(term)}' is a keyword", value, scope);
        }

        if (!Keywords.HasForm(term))
        {
            return true;
        }

        RefuseKeywordLike(term, value, scope);
        return false;
    }

    private static bool IsTypeContainer(JsonElementRef value)
    {
        int count = 0;
        int end = value.Tape.NextAt(value.Token);
        for (int name = value.Token + 1; name < end; name = value.Tape.NextAt(name + 1), count++)
        {
            switch (Keywords.Of(value.Tape.TextAt(name)))
            {
                case Keyword.Container when value.Tape.KindAt(name + 1) == JsonKind.String && value.Tape.TextAt(name + 1).SequenceEqual("@set"u8):
                case Keyword.Protected:
                    break;
                default:
                    return false;
            }
        }

        return count > 0;
    }

    /// <summary>Text that looks like a keyword is ignored by JSON-LD, and an error in safe mode.</summary>
    private void RefuseKeywordLike(ReadOnlySpan<byte> text, JsonElementRef at, ContextScope scope)
    {
        if (options.SafeMode)
        {
            throw Fail(JsonLdErrorCode.KeywordLikeTerm, $"'{Text(text)}' looks like a keyword and would be ignored", at, scope);
        }
    }

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
