namespace VerifiableCreds.DataModel;

/// <content>What a badge is made of.</content>
public sealed partial class AchievementCredentialBuilder
{
    /// <summary>Sets the credential's own identifier, an absolute URL such as <c>urn:uuid:…</c>.</summary>
    public AchievementCredentialBuilder WithId(string id)
    {
        _id = Arguments.Url(id);
        return this;
    }

    /// <summary>Adds a context after those of VCDM 2.0 and Open Badges 3.0, for properties of an extension.</summary>
    public AchievementCredentialBuilder WithContext(string url)
    {
        _contexts.Add(Arguments.Url(url));
        return this;
    }

    /// <summary>Sets who issues the badge.</summary>
    /// <param name="id">An absolute URL, mostly a DID.</param>
    /// <param name="name">The name that is shown.</param>
    /// <param name="url">The issuer's page.</param>
    /// <param name="email">An address for questions.</param>
    /// <param name="description">A sentence about the issuer.</param>
    /// <param name="image">The address of its logo; a <c>data:</c> URL will do.</param>
    public AchievementCredentialBuilder WithIssuer(
        string id, string name, string? url = null, string? email = null, string? description = null, string? image = null)
    {
        _issuer = new BuiltProfile(
            Arguments.Url(id), Arguments.Text(name), Arguments.UrlOrNull(url), Arguments.TextOrNull(description), Arguments.UrlOrNull(image), Arguments.TextOrNull(email));
        return this;
    }

    /// <summary>Sets who earned the badge.</summary>
    /// <param name="id">An absolute URL, mostly a DID.</param>
    public AchievementCredentialBuilder WithSubject(string id)
    {
        _subjectId = Arguments.Url(id);
        return this;
    }

    /// <summary>Says who earned the badge by a plain identity, in place of or besides an identifier.</summary>
    /// <param name="identityType">A word such as <c>emailAddress</c>, or an extension that begins with <c>ext:</c>.</param>
    /// <param name="identity">The identity. Everyone who sees the badge can read it; <see cref="WithHashedIdentity"/> hides it.</param>
    public AchievementCredentialBuilder WithIdentity(string identityType, string identity)
    {
        _identities.Add(BuiltIdentity.Plain(Arguments.Term(identityType, BadgeVocabulary.IdentifierTypes), Arguments.Text(identity)));
        return this;
    }

    /// <summary>Says who earned the badge by a salted SHA-256 hash, so that only who knows the identity can match it.</summary>
    /// <param name="identityType">A word such as <c>emailAddress</c>, or an extension that begins with <c>ext:</c>.</param>
    /// <param name="identity">The identity, which is not written.</param>
    /// <param name="salt">Random text, new for each badge. Without chance in it identities can be guessed.</param>
    public AchievementCredentialBuilder WithHashedIdentity(string identityType, string identity, string salt)
    {
        _identities.Add(BuiltIdentity.Hashed(
            Arguments.Term(identityType, BadgeVocabulary.IdentifierTypes), Arguments.Text(identity), Arguments.Text(salt)));
        return this;
    }

    /// <summary>Sets what the badge is given for.</summary>
    /// <exception cref="InvalidOperationException">Its id, name, description or criteria were not given.</exception>
    public AchievementCredentialBuilder WithAchievement(Action<AchievementBuilder> achievement)
    {
        ArgumentNullException.ThrowIfNull(achievement);
        var builder = new AchievementBuilder();
        achievement(builder);
        builder.RequireWhole();
        _achievement = builder;
        return this;
    }

    /// <summary>Sets the name of the badge as it is shown.</summary>
    public AchievementCredentialBuilder WithName(string name)
    {
        _name = Arguments.Text(name);
        return this;
    }

    /// <summary>Sets a sentence about the badge.</summary>
    public AchievementCredentialBuilder WithDescription(string description)
    {
        _description = Arguments.Text(description);
        return this;
    }

    /// <summary>Sets the picture of the badge.</summary>
    /// <param name="url">Its address; a <c>data:</c> URL will do.</param>
    public AchievementCredentialBuilder WithImage(string url)
    {
        _image = Arguments.Url(url);
        return this;
    }

    /// <summary>Sets the credits that the subject earned.</summary>
    public AchievementCredentialBuilder WithCreditsEarned(decimal credits)
    {
        _creditsEarned = Arguments.Credits(credits);
        return this;
    }

    /// <summary>Sets when the badge begins to be valid.</summary>
    public AchievementCredentialBuilder ValidFrom(DateTimeOffset moment)
    {
        _validFrom = moment;
        return this;
    }

    /// <summary>Sets when the badge ends to be valid.</summary>
    public AchievementCredentialBuilder ValidUntil(DateTimeOffset moment)
    {
        _validUntil = moment;
        return this;
    }

    /// <summary>Sets when the achievement was awarded, where that was before the badge was issued.</summary>
    public AchievementCredentialBuilder AwardedOn(DateTimeOffset moment)
    {
        _awarded = moment;
        return this;
    }

    /// <summary>Adds a result that the subject had.</summary>
    /// <param name="resultDescription">The id of a result description of the achievement; <see langword="null"/> where there is none.</param>
    /// <param name="value">The value, such as a grade.</param>
    /// <param name="achievedLevel">The id of a level of a rubric.</param>
    /// <param name="status">How far the subject has come: <c>Completed</c>, <c>InProgress</c> and so on.</param>
    public AchievementCredentialBuilder WithResult(string? resultDescription = null, string? value = null, string? achievedLevel = null, string? status = null)
    {
        _results.Add(new BuiltResult(
            Arguments.UrlOrNull(resultDescription),
            Arguments.TextOrNull(value),
            Arguments.UrlOrNull(achievedLevel),
            status is null ? null : Arguments.ClosedTerm(status, BadgeVocabulary.ResultStatuses)));
        return this;
    }

    /// <summary>Adds evidence of the achievement.</summary>
    /// <param name="id">Its address, where it has one.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="narrative">What it shows, in Markdown.</param>
    public AchievementCredentialBuilder WithEvidence(string? id = null, string? name = null, string? narrative = null)
    {
        _evidence.Add(new BuiltEvidence(Arguments.UrlOrNull(id), Arguments.TextOrNull(name), Arguments.TextOrNull(narrative)));
        return this;
    }

    /// <summary>Sets the entry of a Bitstring Status List, by which the badge can be revoked or suspended.</summary>
    /// <param name="statusListCredential">The address of the list.</param>
    /// <param name="index">The badge's place in it.</param>
    /// <param name="purpose"><c>revocation</c>, <c>suspension</c> or another purpose.</param>
    /// <exception cref="InvalidOperationException">An entry is already set: Open Badges 3.0 has one status, where the data model has any number.</exception>
    public AchievementCredentialBuilder WithStatus(string statusListCredential, long index, string purpose = "revocation")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (_status is not null)
        {
            throw new InvalidOperationException(Strings.Format("BuilderTwice", "credentialStatus"));
        }

        _status = new BuiltStatus(Arguments.Url(statusListCredential), index, Arguments.Text(purpose));
        return this;
    }

    /// <summary>Adds a JSON Schema that the badge follows.</summary>
    public AchievementCredentialBuilder WithSchema(string url)
    {
        _schemas.Add(Arguments.Url(url));
        return this;
    }
}
