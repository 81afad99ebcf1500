using System.Diagnostics;

namespace IoctlGen.Tool.Tests;

/// <summary>The real executable, run as a user runs it.</summary>
static class Tool
{
    public static Task<ToolResult> Run(params string[] arguments) => RunWithInput("", arguments);

    /// <param name="input">What stands on its standard input.</param>
    /// <param name="arguments">The arguments.</param>
    public static async Task<ToolResult> RunWithInput(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}

/// <summary>What a run of the executable ended with.</summary>
sealed record ToolResult(int ExitCode, string Output, string Error);
