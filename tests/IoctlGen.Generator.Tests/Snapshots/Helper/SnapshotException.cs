namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>A snapshot does not hold, or was asked for in a way that cannot be served.</summary>
sealed class SnapshotException(string message) : Exception(message);
