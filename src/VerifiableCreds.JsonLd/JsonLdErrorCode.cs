namespace VerifiableCreds.JsonLd;

/// <summary>What is wrong with an input. Codes of the specification carry exactly its name, see <see cref="JsonLdErrorCodes.ToSpecName"/>.</summary>
/// <remarks>Specification: <see href="https://www.w3.org/TR/json-ld11-api/#dom-jsonlderrorcode">JSON-LD 1.1 API, 9.6</see>.</remarks>
public enum JsonLdErrorCode
{
    // JSON-LD 1.1 API, 9.6
    CollidingKeywords, ConflictingIndexes, ContextOverflow, CyclicIriMapping, InvalidIdValue, InvalidImportValue,
    InvalidIncludedValue, InvalidIndexValue, InvalidNestValue, InvalidPrefixValue, InvalidPropagateValue,
    InvalidProtectedValue, InvalidReverseValue, InvalidVersionValue, InvalidBaseDirection, InvalidBaseIri,
    InvalidContainerMapping, InvalidContextEntry, InvalidContextNullification, InvalidDefaultLanguage, InvalidIriMapping,
    InvalidJsonLiteral, InvalidKeywordAlias, InvalidLanguageMapValue, InvalidLanguageMapping, InvalidLanguageTaggedString,
    InvalidLanguageTaggedValue, InvalidLocalContext, InvalidRemoteContext, InvalidReverseProperty, InvalidReversePropertyMap,
    InvalidReversePropertyValue, InvalidScopedContext, InvalidScriptElement, InvalidSetOrListObject, InvalidTermDefinition,
    InvalidTypeMapping, InvalidTypeValue, InvalidTypedValue, InvalidValueObject, InvalidValueObjectValue, InvalidVocabMapping,
    IriConfusedWithPrefix, KeywordRedefinition, LoadingDocumentFailed, LoadingRemoteContextFailed, MultipleContextLinkHeaders,
    ProcessingModeConflict, ProtectedTermRedefinition, RecursiveContextInclusion, CompactionToListOfLists,

    // The JSON text itself
    InvalidJson, InvalidUtf8, LoneSurrogate, DuplicateKey,

    // N-Quads
    InvalidNQuads,

    // JsonLdLimits
    DocumentTooLarge, NestingTooDeep, TooManyContexts, TooManyQuads, CanonicalizationBudgetExceeded,

    // Safe mode: what JSON-LD would drop without a word
    UndefinedTerm, RelativeIri, MalformedIri, KeywordLikeTerm, InvalidLanguageTag, InvalidDirection, FreeFloatingValue, ObjectWithOnlyId,
    DroppedValue, BlankNodePredicate,
}
