using System.Text;
using Xunit;

namespace VerifiableCreds.DataModel.Tests.Credentials;

/// <summary>Views over the JSON that came.</summary>
public sealed class VerifiableCredentialTests
{
    [Fact]
    public void Vcdm_properties_are_read()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(Documents.Credential));
        Assert.Equal(DataModelVersion.Version20, credential.DataModelVersion);
        Assert.Equal("urn:uuid:6a1676b8-b51f-11ed-937b-d76685a20ff5", credential.Id);
        Assert.Equal(["VerifiableCredential", "ExampleCredential"], credential.Types);
        Assert.Equal(["https://www.w3.org/ns/credentials/v2", "https://ctx.example/v1"], credential.ContextIris);
        Assert.Equal(("did:example:issuer", "Example University"), (credential.IssuerId, credential.IssuerName));
        Assert.Equal(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), credential.ValidFrom);
        Assert.Equal(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)), credential.ValidUntil);
        Assert.Equal(("A credential", "Nachweis"), (credential.Name, credential.Description));
        Assert.Equal([new LanguageText("Nachweis", "de"), new LanguageText("شهادة", "ar", "rtl")], credential.Descriptions);
        Assert.Equal((1, 1, 1, 1, 1), (credential.Subjects.Count, credential.Status.Count, credential.Schemas.Count, credential.Evidence.Count, credential.Proofs.Count));
        Assert.Equal("/credentialSubject", credential.Subjects[0].Pointer);
        Assert.True(credential.IsOfType("ExampleCredential"));
    }

    [Fact]
    public void Vcdm_1_1_dates_have_their_own_names()
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(Documents.Version11));
        Assert.Equal((DataModelVersion.Version11, "https://example.edu/issuers/14", null), (credential.DataModelVersion, credential.IssuerId, credential.IssuerName));
        Assert.Equal((2010, 2020), (credential.ValidFrom!.Value.Year, credential.ValidUntil!.Value.Year));
    }

    [Fact]
    public void View_keeps_the_bytes_that_came()
    {
        byte[] json = Encoding.UTF8.GetBytes(" { \"n\" : 1.0e+02 ,\r\n \"\\u0061\" : \"\\u00fc/\\/\", \"@context\":[ ] } ");
        using VerifiableCredential credential = VerifiableCredential.Parse(json);
        Assert.True(credential.Utf8Json.Span == json.AsSpan());
        Assert.Equal("1.0e+02", credential.Root.TryGetProperty("n", out JsonLd.JsonElementRef number) ? Encoding.UTF8.GetString(number.Text) : null);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"@context\":5,\"id\":5,\"type\":5,\"issuer\":5,\"credentialSubject\":5,\"validFrom\":5,\"validUntil\":{},\"name\":5,\"description\":[5,[]],\"proof\":5}")]
    [InlineData("{\"@context\":[[]],\"id\":[],\"type\":{},\"issuer\":{\"id\":{},\"name\":{\"@value\":5}},\"credentialSubject\":[[]],\"proof\":[null]}")]
    public void Odd_json_reads_as_absent(string json)
    {
        using VerifiableCredential credential = VerifiableCredential.Parse(Encoding.UTF8.GetBytes(json));
        Assert.Equal(
            (DataModelVersion.Unknown, null, null, null, null, null, null, null),
            (credential.DataModelVersion, credential.Id, credential.IssuerId, credential.IssuerName, credential.ValidFrom, credential.ValidUntil, credential.Name, credential.Description));
        Assert.Empty(credential.Types.Concat(credential.ContextIris));
        Assert.Empty(credential.Subjects.Concat(credential.Proofs).Concat(credential.Status).Concat(credential.Schemas).Concat(credential.Evidence));
    }

    [Theory]
    [InlineData("", ValidationCode.InvalidJson)]
    [InlineData("{\"a\":}", ValidationCode.InvalidJson)]
    [InlineData("{} {}", ValidationCode.InvalidJson)]
    [InlineData("[]", ValidationCode.NotAnObject)]
    [InlineData("\"eyJ\"", ValidationCode.NotAnObject)]
    [InlineData("null", ValidationCode.NotAnObject)]
    [InlineData("{\"a\":1,\"\\u0061\":2}", ValidationCode.DuplicateKey)]
    [InlineData("{\"a\":\"\\ud800\"}", ValidationCode.LoneSurrogate)]
    [InlineData("{\"a\":[[[[]]]]}", ValidationCode.NestingTooDeep)]
    [InlineData("{\"a\":\"----------------------------------------------------------------\"}", ValidationCode.DocumentTooLarge)]
    public void Text_that_is_no_object_is_a_problem(string json, ValidationCode code)
    {
        var limits = new JsonLd.JsonLdLimits { MaxDepth = 4, MaxDocumentBytes = 64 };
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.False(VerifiableCredential.TryParse(utf8, out VerifiableCredential? credential, out ValidationProblem? problem, limits));
        Assert.Null(credential);
        Assert.Equal(code, problem.Code);
        Assert.Equal(problem, Assert.Throws<DataModelException>(() => VerifiableCredential.Parse(utf8, limits)).Problem);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_a_problem()
    {
        Assert.False(VerifiableCredential.TryParse(new byte[] { (byte)'{', 0xFF, (byte)'}' }, out _, out ValidationProblem? problem));
        Assert.Equal((ValidationCode.InvalidUtf8, 1L), (problem.Code, problem.ByteOffset));
    }

    [Fact]
    public void Disposed_view_says_so()
    {
        VerifiableCredential credential = VerifiableCredential.Parse("{}"u8.ToArray());
        credential.Dispose();
        credential.Dispose();
        Assert.Throws<ObjectDisposedException>(() => credential.Id);
    }
}
