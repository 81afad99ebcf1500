namespace IoctlGen.Specs.Import;

/// <summary>Why a type has none in C#; becomes a comment.</summary>
/// <param name="reason">The reason.</param>
sealed class UntranslatableException(string reason) : Exception(reason);
