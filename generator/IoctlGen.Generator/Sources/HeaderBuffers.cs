using IoctlGen.Specs.Declaring;

namespace IoctlGen.Generator.Sources;

/// <summary>What is known of the buffers of a code.</summary>
/// <param name="Sources">The buffers.</param>
/// <param name="Scalar">The number of C#, or the structure of the runtime, that a type of C is: <c>uint</c> for ULONG; null for other types.</param>
sealed record HeaderBuffers(BufferSources Sources, Func<string, string?> Scalar);
