namespace IoctlGen.Tests;

/// <summary>A structure of 8 bytes, no two halves of which need be alike.</summary>
record struct Pair(int First, int Second);
