using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>Serves <c>return Verify(...);</c> where the Verify packages are not at hand: the same calls, the same files.</summary>
/// <remarks>
/// Verify also replaces the directories of the project, the solution, the process and temporary files in a text by names
/// in braces. That is left out: a text with a machine's path in it would be a fault of the generator, and is shown as one.
/// Dates, GUIDs and the names of user and machine are left alone by Verify too, unless it is told otherwise.
/// </remarks>
static class Verifier
{
    /// <summary>Compares each generated source with <c>Class.Method#Hint.verified.cs</c> beside the test.</summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "") =>
        Check(GeneratorTargets.Of(driver.GetRunResult()), sourceFile);

    /// <summary>Compares a text, not empty, with <c>Class.Method.verified.txt</c> beside the test.</summary>
    public static Task Verify(string text, [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Check([new SnapshotTarget(Name: null, "txt", text)], sourceFile);
    }

    static Task Check(IEnumerable<SnapshotTarget> targets, string sourceFile)
    {
        var test = SnapshotTest.Current(sourceFile);
        test.ClaimFiles();
        new SnapshotCheck(test.Directory, test.Name, SnapshotAcceptance.IsAsked).Run(targets);
        return Task.CompletedTask;
    }
}
