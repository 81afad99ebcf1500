namespace IoctlGen.Generator.Tests.Snapshots;

public sealed class SnapshotAcceptanceTests
{
    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData("1", "false", true)]
    [InlineData("1", "true", false)]
    [InlineData("1", "1", false)]
    [InlineData("1", "azure", false)]
    [InlineData("0", null, false)]
    [InlineData(null, null, false)]
    public void Only_a_developer_who_asks_for_it_accepts(string? variable, string? buildServer, bool accepted) =>
        Assert.Equal(accepted, SnapshotAcceptance.Is(variable, buildServer));
}
