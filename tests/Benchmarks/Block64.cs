namespace IoctlGen.Benchmarks;

/// <summary>A structure of 64 bytes: most device control structures are no larger.</summary>
public record struct Block64(long A, long B, long C, long D, long E, long F, long G, long H);
