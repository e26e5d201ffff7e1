using System.Diagnostics.CodeAnalysis;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>An Open Badges 3.0 credential: a view over a <see cref="VerifiableCredential"/>, which stays its owner.</summary>
/// <remarks>
/// Properties never throw on odd JSON: what is absent or of the wrong kind reads as <see langword="null"/> or as an empty list.
/// Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0</see>.
/// </remarks>
public sealed class AchievementCredential
{
    private AchievementCredential(VerifiableCredential credential, JsonElementRef subject)
    {
        Credential = credential;
        Subject = subject;
    }

    /// <summary>The credential that this views.</summary>
    public VerifiableCredential Credential { get; }

    /// <summary><c>credentialSubject</c>.</summary>
    public JsonElementRef Subject { get; }

    /// <summary>The subject's <c>id</c>.</summary>
    public string? SubjectId => Subject.MemberText("id"u8);

    /// <summary>What was achieved.</summary>
    public Achievement? Achievement => Subject.Member("achievement"u8) is { } achievement && achievement.IsObject() ? new Achievement(achievement) : null;

    /// <summary>The results that the subject had.</summary>
    public IReadOnlyList<AchievementResult> Results => [.. Subject.MemberObjects("result"u8).Select(item => new AchievementResult(item))];

    /// <summary>The identities of the subject besides its <see cref="SubjectId"/>.</summary>
    public IReadOnlyList<IdentityObject> Identifiers => [.. Subject.MemberObjects("identifier"u8).Select(item => new IdentityObject(item))];

    /// <summary>The credits that the subject earned; <see langword="null"/> also where the number is beyond <see cref="decimal"/>.</summary>
    public decimal? CreditsEarned => Subject.MemberNumber("creditsEarned"u8);

    /// <summary><c>awardedDate</c>: when the achievement was awarded, which may be before the credential was issued.</summary>
    public DateTimeOffset? AwardedDate => Credential.Root.MemberDate("awardedDate"u8);

    /// <summary>Views a credential as a badge.</summary>
    /// <param name="credential">The credential. The badge lives no longer than it.</param>
    /// <param name="badge">The badge.</param>
    /// <returns>Whether it is of type <c>OpenBadgeCredential</c>, or of type <c>AchievementCredential</c> in the context of Open Badges, and has a subject. It need not be valid.</returns>
    public static bool TryFrom(VerifiableCredential credential, [NotNullWhen(true)] out AchievementCredential? badge)
    {
        ArgumentNullException.ThrowIfNull(credential);
        badge = BadgeRules.IsBadge(credential.Root) && credential.Subjects is [JsonElementRef subject, ..] ? new AchievementCredential(credential, subject) : null;
        return badge is not null;
    }

    /// <summary>Whether the subject is the holder of an e-mail address, by its identities.</summary>
    /// <param name="email">The address as it was given to the issuer; capital letters count in hashed identities.</param>
    public bool MatchesRecipient(string email) => Identifiers.Any(identity => identity.Matches("emailAddress", email));
}
