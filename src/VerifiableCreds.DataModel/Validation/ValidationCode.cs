namespace VerifiableCreds.DataModel;

/// <summary>What rule a document breaks. Names are stable; the place tells which property is meant.</summary>
public enum ValidationCode
{
    /// <summary>The text is not JSON (RFC 8259).</summary>
    InvalidJson,

    /// <summary>The text is not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>A string escapes half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>An object has two members of one name.</summary>
    DuplicateKey,

    /// <summary>The text is larger than the limits allow.</summary>
    DocumentTooLarge,

    /// <summary>The text is nested deeper than the limits allow.</summary>
    NestingTooDeep,

    /// <summary>The text is JSON, but not an object.</summary>
    NotAnObject,

    /// <summary>A property that has to be there is absent; the place is where it belongs.</summary>
    MissingProperty,

    /// <summary>The value is of the wrong kind of JSON.</summary>
    WrongKind,

    /// <summary>A string, array or object that has to hold something is empty.</summary>
    EmptyValue,

    /// <summary>The value has to be an absolute URL.</summary>
    InvalidUrl,

    /// <summary>The value has to be an XML Schema <c>dateTimeStamp</c>, time zone included.</summary>
    InvalidDateTimeStamp,

    /// <summary>The value has to be a date, such as <c>2024-02-29</c>.</summary>
    InvalidDate,

    /// <summary>The first <c>@context</c> is not that of a known version of the data model.</summary>
    UnknownBaseContext,

    /// <summary>The context of Open Badges 3.0 is not the second.</summary>
    MissingOpenBadgesContext,

    /// <summary>The <c>type</c> does not include the one that has to be there.</summary>
    MissingType,

    /// <summary>The end of the validity period lies before its beginning.</summary>
    ReversedValidityPeriod,

    /// <summary>An object has a member that it must not have.</summary>
    UnexpectedProperty,

    /// <summary>A language tag is not well-formed (BCP 47).</summary>
    InvalidLanguageTag,

    /// <summary>A base direction is neither <c>ltr</c> nor <c>rtl</c>.</summary>
    InvalidDirection,

    /// <summary>Two entries that must differ have the same <c>id</c>.</summary>
    DuplicateId,

    /// <summary>A related resource has neither <c>digestSRI</c> nor <c>digestMultibase</c>.</summary>
    MissingDigest,

    /// <summary>A digest is not of the form that its property asks for.</summary>
    InvalidDigest,

    /// <summary>An enveloped document's <c>id</c> is not a <c>data:</c> URL.</summary>
    InvalidEnvelope,

    /// <summary>An achievement subject has neither <c>id</c> nor <c>identifier</c>.</summary>
    MissingRecipient,

    /// <summary>Criteria have neither <c>id</c> nor <c>narrative</c>.</summary>
    MissingCriteria,

    /// <summary>The value is none of the vocabulary and no extension of it (<c>ext:</c>).</summary>
    UnknownTerm,

    /// <summary>The value is not a JWS in compact serialization (RFC 7515).</summary>
    InvalidCompactJws,

    /// <summary>There are more problems than are listed.</summary>
    TooManyProblems,
}
