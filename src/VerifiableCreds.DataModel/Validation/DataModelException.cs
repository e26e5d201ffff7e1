namespace VerifiableCreds.DataModel;

/// <summary>A text that cannot be viewed as a credential at all: it is not JSON, or not an object.</summary>
public sealed class DataModelException : Exception
{
    internal DataModelException(ValidationProblem problem, Exception? innerException = null)
        : base(problem.Message, innerException) => Problem = problem;

    /// <summary>What is wrong, and where.</summary>
    public ValidationProblem Problem { get; }
}
