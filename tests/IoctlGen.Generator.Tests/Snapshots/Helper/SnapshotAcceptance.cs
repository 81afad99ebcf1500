namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>Whether this run takes what the tests produce as the new truth. The variable is ours: Verify has an API for it only.</summary>
static class SnapshotAcceptance
{
    public const string Variable = "VERIFY_ACCEPT";

    // A build server that accepts would never see a snapshot fail.
    public static bool IsAsked => Is(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    internal static bool Is(string? variable, string? buildServer) => variable == "1" && buildServer is null or "" or "false";
}
