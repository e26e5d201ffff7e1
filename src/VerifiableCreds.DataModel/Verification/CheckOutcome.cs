namespace VerifiableCreds.DataModel;

/// <summary>How one check of a verification ended.</summary>
public enum CheckOutcome
{
    /// <summary>The check was made and found nothing wrong.</summary>
    Passed,

    /// <summary>The check was made and the credential does not stand up to it.</summary>
    Failed,

    /// <summary>The check could not be made, for example because a key could not be fetched. It never counts as success.</summary>
    Indeterminate,
}
