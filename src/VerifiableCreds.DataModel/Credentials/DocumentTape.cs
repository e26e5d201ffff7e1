using System.Diagnostics.CodeAnalysis;
using VerifiableCreds.JsonLd;

namespace VerifiableCreds.DataModel;

/// <summary>Reads the JSON objects that credentials and presentations are.</summary>
internal static class DocumentTape
{
    public static JsonTape Parse(ReadOnlySpan<byte> utf8Json, JsonLdLimits? limits)
    {
        JsonTape tape;
        try
        {
            tape = JsonTape.Parse(utf8Json, limits);
        }
        catch (JsonLdException exception)
        {
            throw new DataModelException(Problems.OfSyntax(exception), exception);
        }

        if (tape.Root.IsObject())
        {
            return tape;
        }

        tape.Dispose();
        throw new DataModelException(Problems.NotAnObject());
    }

    public static bool TryParse(
        ReadOnlySpan<byte> utf8Json,
        JsonLdLimits? limits,
        [NotNullWhen(true)] out JsonTape? tape,
        [NotNullWhen(false)] out ValidationProblem? problem)
    {
        try
        {
            (tape, problem) = (Parse(utf8Json, limits), null);
            return true;
        }
        catch (DataModelException exception)
        {
            (tape, problem) = (null, exception.Problem);
            return false;
        }
    }
}
