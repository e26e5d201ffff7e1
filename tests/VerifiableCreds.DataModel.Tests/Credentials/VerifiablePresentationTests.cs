using System.Text;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Credentials;

/// <summary>Verifiable Credentials Data Model 2.0, 4.13.</summary>
public sealed class VerifiablePresentationTests
{
    [Fact]
    public void Vcdm_4_13_presentation_is_read()
    {
        byte[] json = Encoding.UTF8.GetBytes(Documents.Presentation);
        using VerifiablePresentation presentation = VerifiablePresentation.Parse(json);
        Assert.Empty(presentation.Validate());
        Assert.Equal(("urn:uuid:5", "did:example:holder", 2, 1), (presentation.Id, presentation.HolderId, presentation.Credentials.Count, presentation.Proofs.Count));
        Assert.Equal(["VerifiablePresentation"], presentation.Types);
        Assert.Equal(json, presentation.Utf8Json.ToArray());
    }

    [Fact]
    public void Vcdm_4_13_credential_can_be_viewed_on_its_own()
    {
        using VerifiablePresentation presentation = VerifiablePresentation.Parse(Encoding.UTF8.GetBytes(Documents.Presentation));
        using VerifiableCredential credential = VerifiableCredential.Parse(presentation.Credentials[0].Text.ToArray());
        Assert.Equal("did:example:issuer", credential.IssuerId);
    }

    [Theory]
    [InlineData("/@context", null, ValidationCode.MissingProperty, "/@context")]
    [InlineData("/@context/0", "\"https://ctx.example/v1\"", ValidationCode.UnknownBaseContext, "/@context/0")]
    [InlineData("/id", "\"5\"", ValidationCode.InvalidUrl, "/id")]
    [InlineData("/type", "\"Presentation\"", ValidationCode.MissingType, "/type")]
    [InlineData("/holder", "\"me\"", ValidationCode.InvalidUrl, "/holder")]
    [InlineData("/holder", "{\"name\": \"me\"}", ValidationCode.MissingProperty, "/holder/id")]
    [InlineData("/holder", "5", ValidationCode.WrongKind, "/holder")]
    [InlineData("/verifiableCredential/0", "\"eyJraWQiO\"", ValidationCode.WrongKind, "/verifiableCredential/0")]
    [InlineData("/verifiableCredential/0/issuer", null, ValidationCode.MissingProperty, "/verifiableCredential/0/issuer")]
    [InlineData("/verifiableCredential/1/id", "\"https://vc.example/\"", ValidationCode.InvalidEnvelope, "/verifiableCredential/1/id")]
    [InlineData("/proof/type", null, ValidationCode.MissingProperty, "/proof/type")]
    public void Vcdm_4_13_presentations(string pointer, string? json, ValidationCode code, string at)
    {
        using VerifiablePresentation presentation = VerifiablePresentation.Parse(Documents.With(Documents.Presentation, pointer, json));
        Assert.Equal([(code, at)], presentation.Validate().Select(problem => (problem.Code, problem.Pointer)));
    }

    [Fact]
    public void Text_that_is_no_object_is_a_problem()
    {
        Assert.False(VerifiablePresentation.TryParse("[]"u8.ToArray(), out _, out ValidationProblem? problem));
        Assert.Equal(ValidationCode.NotAnObject, problem.Code);
    }
}
