global using VerifiableCreds.JsonLd.Contexts;
