using System.Text;
using IssueAndVerify;
using Spectre.Console;
using VerifiableCreds;
using VerifiableCreds.DataIntegrity;
using VerifiableCreds.DataModel;

// A university issues an Open Badge; anyone can verify it, offline; whoever changes a word of it is found out.
using var key = Ed25519Signer.Generate();
var issuer = new CredentialIssuer(key);
var verifier = new CredentialVerifier();

Report.Title("1. Issue an Open Badge (Open Badges 3.0, eddsa-rdfc-2022)");
byte[] unsecured = DataStewardBadge.Create(issuer.Id);
byte[] badge = await issuer.IssueAsync(unsecured);
Report.Document(badge);

Report.Title("2. Verify it");
VerificationResult genuine = await verifier.VerifyAsync(badge);
Report.Checks(genuine);

Report.Title("3. Raise the grade from B to A, and verify again");
byte[] tampered = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(badge).Replace("\"value\":\"B\"", "\"value\":\"A\"", StringComparison.Ordinal));
VerificationResult forged = await verifier.VerifyAsync(tampered);
Report.Checks(forged);

Report.Title("4. Add a claim that no context defines, and verify again");
byte[] extended = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(badge).Replace("\"creditsEarned\"", "\"honours\":true,\"creditsEarned\"", StringComparison.Ordinal));
VerificationResult padded = await verifier.VerifyAsync(extended);
Report.Checks(padded);

bool isAsExpected = genuine.IsVerified
    && !tampered.AsSpan().SequenceEqual(badge) && !forged.IsVerified
    && !extended.AsSpan().SequenceEqual(badge) && !padded.IsVerified;
AnsiConsole.MarkupLine(isAsExpected
    ? "[green]The genuine badge was accepted; both forgeries were refused.[/]"
    : "[red]Something is wrong: see above.[/]");
return isAsExpected ? 0 : 1;
