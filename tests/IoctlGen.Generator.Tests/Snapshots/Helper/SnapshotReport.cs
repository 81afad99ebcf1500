using System.Globalization;
using System.Text;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>The message of a failure: Verify's lists of files, then where each text departs from its snapshot.</summary>
static class SnapshotReport
{
    public static string Of(string directory, IReadOnlyList<SnapshotOutcome> outcomes, IReadOnlyList<string> stale)
    {
        var text = new StringBuilder($"Directory: {directory}\n");
        Append(text, "New", outcomes.Where(outcome => outcome.IsNew).Select(Pair));
        Append(text, "NotEqual", outcomes.Where(outcome => outcome.IsNotEqual).Select(Pair));
        Append(text, "Delete", stale.Select(file => $"  - {Path.GetFileName(file)}\n"));
        Append(text, "Equal", outcomes.Where(outcome => outcome.IsEqual).Select(Pair));

        foreach (var outcome in outcomes.Where(outcome => outcome.IsNotEqual))
            text.Append(CultureInfo.InvariantCulture, $"\n{outcome.File.VerifiedName}, {FirstDifference.Between(outcome.Verified!, outcome.Received)}");

        return text.Append(CultureInfo.InvariantCulture, $"\nTo accept: run again with {SnapshotAcceptance.Variable}=1, or rename .received to .verified yourself.").ToString();
    }

    static void Append(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        if (string.Concat(lines) is { Length: > 0 } body)
            text.Append(CultureInfo.InvariantCulture, $"{heading}:\n{body}");
    }

    static string Pair(SnapshotOutcome outcome) =>
        $"  - Received: {outcome.File.ReceivedName}\n    Verified: {outcome.File.VerifiedName}\n";
}
