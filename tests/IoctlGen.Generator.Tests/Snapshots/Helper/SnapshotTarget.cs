namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>One text that a test produced; tests with several give each a name.</summary>
sealed record SnapshotTarget(string? Name, string Extension, string Text);
