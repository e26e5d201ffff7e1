namespace VerifiableCreds.Throughput;

/// <summary>A baseline that a run cannot be compared with.</summary>
internal sealed class BaselineException(string message, Exception? inner = null) : Exception(message, inner);
