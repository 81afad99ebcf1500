namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>What came of comparing one text; <paramref name="Verified"/> is null when there was nothing to compare with.</summary>
sealed record SnapshotOutcome(SnapshotFile File, string? Verified, string Received)
{
    public bool IsNew => Verified is null;

    public bool IsEqual => Verified == Received;

    public bool IsNotEqual => !IsNew && !IsEqual;
}
