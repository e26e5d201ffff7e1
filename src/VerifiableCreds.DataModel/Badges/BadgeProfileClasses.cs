using static VerifiableCreds.DataModel.BadgeFields;

namespace VerifiableCreds.DataModel;

/// <summary>The classes of Open Badges 3.0 that describe people and organisations.</summary>
/// <remarks>Specification: <see href="https://www.imsglobal.org/spec/ob/v3p0/">Open Badges 3.0, appendix B</see>.</remarks>
internal static class BadgeProfileClasses
{
    public static readonly BadgeClass Profile = new("Profile", HasType: true,
    [
        Url("id").Required, Text("name"), Url("url"), Text("phone"), Text("description"), Endorsements, EndorsementJwts,
        Object("image", () => BadgeClasses.Image), Text("email"), Object("address", () => Address),
        Object("otherIdentifier", () => IdentifierEntry).Many, Text("official"), Object("parentOrg", () => Profile), Text("familyName"),
        Text("givenName"), Text("additionalName"), Text("patronymicName"), Text("honorificPrefix"), Text("honorificSuffix"),
        Text("familyNamePrefix"), new("dateOfBirth", BadgeValueKind.Date),
    ]);

    public static readonly BadgeClass Address = new("Address", HasType: true,
    [
        Text("addressCountry"), Text("addressCountryCode"), Text("addressRegion"), Text("addressLocality"), Text("streetAddress"),
        Text("postOfficeBoxNumber"), Text("postalCode"), Object("geo", () => GeoCoordinates),
    ]);

    public static readonly BadgeClass GeoCoordinates = new("GeoCoordinates", HasType: true, [Number("latitude").Required, Number("longitude").Required]);

    public static readonly BadgeClass IdentifierEntry = new("IdentifierEntry", HasType: true,
        [Text("identifier").Required, Term("identifierType", BadgeVocabulary.IdentifierTypes).Required]);

    public static readonly BadgeClass IdentityObject = new("IdentityObject", HasType: true,
    [
        new BadgeField("hashed", BadgeValueKind.Boolean).Required, Text("identityHash").Required,
        Term("identityType", BadgeVocabulary.IdentifierTypes).Required, Text("salt"),
    ]);
}
