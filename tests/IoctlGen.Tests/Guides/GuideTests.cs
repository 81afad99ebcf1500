using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace IoctlGen.Tests.Guides;

/// <summary>What the guide to tests shows is what is tested: every block stands in these files, line by line.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void Every_block_of_the_guide_is_compiled_and_run()
    {
        var tests = Directory.GetFiles(Folder(), "*.cs").Where(path => Path.GetFileName(path) != "GuideTests.cs").Select(path => Unindented(File.ReadAllText(path))).ToList();

        var blocks = Blocks().Matches(File.ReadAllText(Path.Combine(Folder(), "../../../specs/guides/testing.md"))).Select(match => Unindented(match.Groups[1].Value)).ToList();

        Assert.True(blocks.Count > 10, $"{blocks.Count} blocks");
        Assert.All(blocks, block => Assert.Contains(tests, test => test.Contains(block, StringComparison.Ordinal)));
    }

    static string Unindented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
