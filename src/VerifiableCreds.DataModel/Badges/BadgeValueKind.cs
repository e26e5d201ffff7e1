namespace VerifiableCreds.DataModel;

/// <summary>What the value of a property of Open Badges is.</summary>
internal enum BadgeValueKind
{
    /// <summary>Checked elsewhere; here it only has to be there.</summary>
    Any,

    /// <summary>A string, or texts by language.</summary>
    Text,

    Url,
    Number,
    Boolean,
    DateTime,
    Date,
    LanguageTag,

    /// <summary>A word of a vocabulary that may be extended.</summary>
    Term,

    /// <summary>A word of a vocabulary that may not be extended.</summary>
    ClosedTerm,

    /// <summary>An object of a class.</summary>
    Object,

    /// <summary>An object of a class, or its URL.</summary>
    ObjectOrUrl,

    /// <summary>A whole credential.</summary>
    Endorsement,

    CompactJws,
}
