using System.Runtime.CompilerServices;
using System.Text;

namespace VerifiableCreds.JsonLd.Contexts;

/// <summary>Turns local contexts into active ones.</summary>
/// <remarks>
/// One instance serves one document. Results that rest on remote contexts alone are kept on the shared active contexts.
/// Specification: <see href="https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm">JSON-LD 1.1 API, 4.1</see>.
/// </remarks>
internal sealed partial class ContextProcessor(RemoteContextStore store, JsonLdOptions options, byte[]? documentBase)
{
    private readonly bool _is10 = options.ProcessingMode == JsonLdProcessingMode.JsonLd10;
    private readonly List<RemoteContext> _remote = [];
    private int _processed;

    public byte[]? DocumentBase { get; set; } = documentBase;

    /// <summary>Processes an <c>@context</c> that stands in the document.</summary>
    public ActiveContext Process(ActiveContext active, JsonElementRef local) => Process(active, local, new ContextScope(DocumentBase), true);

    /// <summary>Processes the scoped context of a term.</summary>
    public ActiveContext ProcessScoped(ActiveContext active, TermDefinition definition, bool overrideProtected, bool propagate)
    {
        int flags = (overrideProtected ? 1 : 0) | (propagate ? 0 : 2);
        bool shared = definition.IsShared && !active.IsBoundToDocument;
        if (shared && active.TryGetDerived(definition, flags, out ActiveContext? known))
        {
            return known;
        }

        var scope = new ContextScope(definition.LocalContextBase, OverrideProtected: overrideProtected, IsShared: definition.IsShared)
        {
            RemoteIri = definition.IsShared && definition.LocalContextBase is { } iri ? Encoding.UTF8.GetString(iri) : null,
        };
        ActiveContext result = Process(active, definition.LocalContext!.Value, scope, propagate);
        if (shared && !result.IsBoundToDocument)
        {
            store.Keep(active, definition, flags, result);
        }

        return result;
    }

    /// <summary>The algorithm itself, step by step.</summary>
    private ActiveContext Process(ActiveContext active, JsonElementRef local, ContextScope scope, bool propagate)
    {
        if (local.Kind == JsonKind.Object && local.TryGetProperty("@propagate"u8, out JsonElementRef propagateValue))
        {
            propagate = propagateValue.Kind != JsonKind.False;
        }

        ActiveContext result = active;
        ActiveContext? previous = propagate ? null : active.PreviousContext ?? active;
        if (local.Kind == JsonKind.Array)
        {
            int end = local.Tape.NextAt(local.Token);
            for (int token = local.Token + 1; token < end; token = local.Tape.NextAt(token))
            {
                result = ProcessOne(result, new JsonElementRef(local.Tape, token), scope, previous);
            }
        }
        else
        {
            result = ProcessOne(result, local, scope, previous);
        }

        return result;
    }

    private ActiveContext ProcessOne(ActiveContext active, JsonElementRef local, ContextScope scope, ActiveContext? previous)
    {
        if (local.Kind != JsonKind.String && ++_processed > options.Limits.MaxContexts)
        {
            throw Fail(JsonLdErrorCode.TooManyContexts, $"more than {options.Limits.MaxContexts} contexts", local, scope);
        }

        switch (local.Kind)
        {
            case JsonKind.Null:
                if (!scope.OverrideProtected && active.HasProtectedTerms)
                {
                    throw Fail(JsonLdErrorCode.InvalidContextNullification, "null would remove protected terms", local, scope);
                }

                return new ActiveContext { PreviousContext = previous };
            case JsonKind.String:
                return ProcessRemote(active, local, scope, previous);
            case JsonKind.Object:
                return ProcessObject(active, local, scope, previous);
            default:
                throw Fail(JsonLdErrorCode.InvalidLocalContext, "a context is an IRI, an object or null", local, scope);
        }
    }

    /// <summary>Step 5.2.</summary>
    private ActiveContext ProcessRemote(ActiveContext active, JsonElementRef local, ContextScope scope, ActiveContext? previous)
    {
        RemoteContext? remote = Find(local, scope, out string iri);
        if (scope.Chain?.Contains(iri) ?? false)
        {
            // A scoped context may name a context that is under way: it is complete by the time it is used.
            return !scope.ValidateScoped
                ? active
                : throw Fail(JsonLdErrorCode.RecursiveContextInclusion, $"{iri} includes itself", local, scope);
        }

        remote ??= Load(iri, local, scope);
        Count(remote, local, scope);
        int flags = (scope.OverrideProtected ? 1 : 0) | (scope.ValidateScoped ? 0 : 4) | 8;
        bool shared = scope.Chain is null && !active.IsBoundToDocument && previous is null;
        if (shared && active.TryGetDerived(remote, flags, out ActiveContext? known))
        {
            return known;
        }

        var inner = scope with
        {
            BaseIri = remote.DocumentIri,
            Chain = new ContextChain(iri, scope.Chain),
            IsShared = true,
            RemoteIri = iri,
        };
        ActiveContext result = Process(active, remote.Context, inner, true);
        if (previous is not null && result.PreviousContext is null)
        {
            result = new ActiveContext(result) { PreviousContext = previous };
        }

        if (shared && !result.IsBoundToDocument)
        {
            store.Keep(active, remote, flags, result);
        }

        return result;
    }

    /// <summary>Steps 5.5 to 5.13.</summary>
    private ActiveContext ProcessObject(ActiveContext active, JsonElementRef local, ContextScope scope, ActiveContext? previous)
    {
        var context = new LocalContext(local);
        CheckVersion(context, scope);
        ApplyImport(context, scope);
        var result = new ActiveContext(active);
        if (previous is not null)
        {
            result.PreviousContext ??= previous;
        }

        ApplyBase(result, context, scope);
        ApplyVocab(result, context, scope);
        ApplyLanguage(result, context, scope);
        ApplyDirection(result, context, scope);
        CheckPropagate(context, scope);
        bool isProtected = ReadProtected(context, scope);
        foreach (byte[] name in context.Names)
        {
            if (Keywords.Of(name) is Keyword.Base or Keyword.Direction or Keyword.Import or Keyword.Language or Keyword.Propagate
                or Keyword.Protected or Keyword.Version or Keyword.Vocab)
            {
                continue;
            }

            DefineTerm(new TermRequest(result, context, scope, isProtected), name);
        }

        return result;
    }

    /// <summary>The context that a reference names, if it was loaded before; a reference that is the very IRI of one needs no resolution.</summary>
    private RemoteContext? Find(JsonElementRef local, ContextScope scope, out string iri)
    {
        bool isKnown = store.TryGetKnown(local.Text, out RemoteContext? known);
        iri = isKnown ? known!.Iri : ResolveContextIri(local, scope);
        return known;
    }

    private static string ResolveContextIri(JsonElementRef local, ContextScope scope)
    {
        byte[] resolved = Iri.Resolve(scope.BaseIri ?? [], local.Tape.TextAt(local.Token));
        if (!Iri.HasScheme(resolved))
        {
            throw Fail(JsonLdErrorCode.LoadingDocumentFailed, "a relative context IRI has nothing to be resolved against", local, scope);
        }

        return Encoding.UTF8.GetString(resolved);
    }

    private RemoteContext Load(string iri, JsonElementRef local, ContextScope scope)
    {
        try
        {
            return store.Get(iri);
        }
        catch (JsonLdException exception)
        {
            throw LoadFailure(exception, iri, local, scope);
        }
    }

    private void Count(RemoteContext remote, JsonElementRef local, ContextScope scope)
    {
        if (!_remote.Contains(remote))
        {
            _remote.Add(remote);
        }

        // Contexts that include each other nest as deep as their number times the depth of each.
        if (_remote.Count > options.Limits.MaxRemoteContexts || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Fail(JsonLdErrorCode.ContextOverflow, $"more than {options.Limits.MaxRemoteContexts} remote contexts", local, scope);
        }
    }

    private static JsonLdException LoadFailure(JsonLdException inner, string iri, JsonElementRef local, ContextScope scope)
    {
        JsonLdErrorCode code = inner.Code is JsonLdErrorCode.InvalidRemoteContext ? inner.Code : JsonLdErrorCode.LoadingRemoteContextFailed;
        return new JsonLdException(code, $"{iri}: {inner.Message}", inner)
        {
            Pointer = local.Tape.PointerTo(local.Token),
            ContextIri = scope.RemoteIri,
        };
    }

    private static JsonLdException Fail(JsonLdErrorCode code, string message, JsonElementRef at, ContextScope scope) =>
        Errors.At(code, message, at.Tape.PointerTo(at.Token), scope.RemoteIri);
}
