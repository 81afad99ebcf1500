using System.Collections.Concurrent;
using System.Reflection;
using Xunit.v3;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>The test that asks for a snapshot: where its files lie and what their names start with.</summary>
sealed record SnapshotTest(string Directory, string Name)
{
    static readonly ConcurrentDictionary<SnapshotTest, bool> Claimed = new();

    /// <summary>The test that runs now, written in <paramref name="sourceFile"/>.</summary>
    public static SnapshotTest Current(string sourceFile)
    {
        var directory = Path.GetDirectoryName(sourceFile);
        if (!System.IO.Directory.Exists(directory))
            throw new SnapshotException($"The directory of '{sourceFile}' does not exist: was the project built elsewhere, or with mapped source paths?");

        return TestContext.Current.TestMethod is IXunitTestMethod test
            ? new(directory, NameOf(test.Method))
            : throw new SnapshotException("Verify(...) was called outside a test.");
    }

    /// <summary>Keeps a second call in one test from taking the first one's files for stale.</summary>
    public void ClaimFiles()
    {
        if (!Claimed.TryAdd(this, true))
            throw new SnapshotException($"{Name} calls Verify(...) twice: one test, one snapshot.");
    }

    internal static string NameOf(MethodInfo method)
    {
        if (method.GetParameters().Length > 0)
            throw new SnapshotException($"{method.Name} has parameters, which this helper does not put into file names: write one test per case.");

        // The class that runs, not the one that declares: an inherited test has snapshots of its own.
        var type = method.ReflectedType!;
        return type.IsNested ? $"{type.ReflectedType!.Name}.{type.Name}.{method.Name}" : $"{type.Name}.{method.Name}";
    }
}
