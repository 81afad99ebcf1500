using System.Diagnostics;
using System.Text.RegularExpressions;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Tool.Tests;

/// <summary>What a terminal shows: util-linux's <c>script</c> is one.</summary>
public sealed partial class TerminalTests
{
    public static bool HasTerminal => OperatingSystem.IsLinux() && File.Exists("/usr/bin/script");

    [Fact(Skip = "needs the command script", SkipUnless = nameof(HasTerminal))]
    public async Task A_list_is_a_table_of_the_columns_that_fit()
    {
        var wide = Ansi().Replace(await Show(200, "list --header ntddcdrm.h"), "");
        var narrow = Ansi().Replace(await Show(60, "list --header ntddcdrm.h"), "");

        Assert.Contains("\u2502 Header ", wide, StringComparison.Ordinal);
        Assert.Contains("\u2502 read, write ", wide, StringComparison.Ordinal);
        Assert.Contains("IOCTL_CDROM_CHECK_VERIFY", narrow, StringComparison.Ordinal);
        // The code is the last column.
        Assert.Matches("\u2502 Code +\u2502\r?\n", narrow);
        Assert.Contains($"{PublishedCatalogue.All.Count(row => row.Header == "ntddcdrm.h")} codes", narrow, StringComparison.Ordinal);
    }

    [Theory(Skip = "needs the command script", SkipUnless = nameof(HasTerminal))]
    [InlineData("decode 0x24800")]
    [InlineData("list --header ntddcdrm.h")]
    public async Task Colours_are_left_out_where_NO_COLOR_is_set(string command)
    {
        Assert.Contains("\u001B[3", await Show(100, command), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001B[3", await Show(100, command, "NO_COLOR=1"), StringComparison.Ordinal);
    }

    static async Task<string> Show(int columns, string command, string environment = "")
    {
        var line = $"stty cols {columns}; env -u NO_COLOR {environment} TERM=xterm-256color dotnet '{Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll")}' {command}";
        using var process = Process.Start(new ProcessStartInfo("script", ["-qec", line, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Ansi();
}
