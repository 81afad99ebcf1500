namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>Shows the first line in which two texts differ, with a mark under the first character that does.</summary>
static class FirstDifference
{
    const string PastTheEnd = "(the text ends before this line)";

    public static string Between(string verified, string received)
    {
        var agreed = verified.Split('\n');
        var found = received.Split('\n');
        var line = agreed.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        var (left, right) = (LineOf(agreed, line), LineOf(found, line));
        var column = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}, column {column + 1}:\n  verified: {left}\n  received: {right}\n            {new string(' ', column)}^\n";
    }

    static string LineOf(string[] lines, int index) => index < lines.Length ? lines[index] : PastTheEnd;
}
