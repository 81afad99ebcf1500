using System.Diagnostics;

namespace IoctlGen.Tool.Tests;

/// <summary>What shells are told to complete.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("ioctlgen dec", "decode")]
    [InlineData("ioctlgen decode IOCTL_DISK_GET_LEN", "IOCTL_DISK_GET_LENGTH_INFO")]
    [InlineData("ioctlgen list --header ntddcd", "ntddcdrm.h")]
    [InlineData("ioctlgen list --device FILE_DEVICE_CD", "FILE_DEVICE_CD_ROM")]
    [InlineData("ioctlgen list --method METHOD_", "METHOD_NEITHER")]
    [InlineData("ioctlgen list --access ", "read-write")]
    [InlineData("ioctlgen verify Client.dll --format m", "msbuild")]
    [InlineData("ioctlgen completion ", "pwsh")]
    public async Task A_word_is_completed(string line, string word)
    {
        var run = await Tool.Run($"[suggest:{line.Length}]", line);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains(word, run.Output.Split('\n'));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _ioctlgen ioctlgen")]
    [InlineData("zsh", "compdef _ioctlgen ioctlgen")]
    [InlineData("fish", "complete --command ioctlgen")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName ioctlgen")]
    public async Task Each_shell_has_a_script(string shell, string registration)
    {
        var run = await Tool.Run("completion", shell);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
    }

    public static bool HasBash => OperatingSystem.IsLinux() && File.Exists("/bin/bash");

    [Fact(Skip = "needs bash", SkipUnless = nameof(HasBash))]
    public async Task Bash_completes_with_its_script()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ioctlgen.dll");
        var script = $$"""
            ioctlgen() { dotnet '{{program}}' "$@"; }
            source <(ioctlgen completion bash)
            COMP_LINE='ioctlgen list --header ntddcdr' COMP_POINT=30 COMP_WORDS=(ioctlgen list --header ntddcdr) COMP_CWORD=3
            _ioctlgen
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("ntddcdrm.h\n", output);
    }

    [Fact]
    public async Task Another_shell_is_bad_input()
    {
        var run = await Tool.Run("completion", "tcsh");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Contains("tcsh", run.Error, StringComparison.Ordinal);
    }
}
