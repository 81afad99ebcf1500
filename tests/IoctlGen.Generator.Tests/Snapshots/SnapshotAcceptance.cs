namespace IoctlGen.Generator.Tests.Snapshots;

/// <summary>Whether this run takes what the tests produce as the new truth: asked by the helper and by the set-up of Verify alike.</summary>
static class SnapshotAcceptance
{
    public const string Variable = "VERIFY_ACCEPT";

    // A build server that accepts would never see a snapshot fail. A container is none: only CI tells one.
    public static bool IsAsked => Is(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI"));

    internal static bool Is(string? variable, string? buildServer) => variable == "1" && buildServer is null or "" or "false";
}
