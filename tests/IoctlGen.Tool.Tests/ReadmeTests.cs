using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests;

/// <summary>What the tool's README shows is what the tool prints.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Its_outputs_are_real()
    {
        var shown = OutputOfCommand().Matches(await Readme());

        Assert.NotEmpty(shown);
        foreach (Match block in shown)
            Assert.Equal(block.Groups[2].Value, (await Tool.Run(block.Groups[1].Value.Split(' '))).Output);
    }

    [Fact]
    public async Task Its_columns_are_those_of_lists()
    {
        var readme = await Readme();

        var titles = (await Tool.Run("list", "--csv")).Output.Split('\n')[0].Split(',');
        var plain = (await Tool.Run("list", "--header", "spb.h")).Output.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(string.Join("  ", plain) + "\n", readme, StringComparison.Ordinal);
        Assert.Contains($"`{string.Join(',', titles.Skip(10))}`", readme, StringComparison.Ordinal);
    }

    static async Task<string> Readme([CallerFilePath] string thisFile = "") =>
        (await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../generator/IoctlGen.Tool/README.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- output of ioctlgen (.*) -->\n```\n([^`]*)```")]
    private static partial Regex OutputOfCommand();
}
