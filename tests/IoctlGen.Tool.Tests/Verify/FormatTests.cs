namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Errors that a build or a pull request shows at the line of the header.</summary>
public sealed class FormatTests
{
    const string Contracts = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
            [Ioctl(0x802)] public static partial void Reset(this IoctlDevice device);
        }

        public struct SAMPLE { public uint Value; public uint Level; }
        """;

    const string Header = """
        #define IOCTL_METER_READ CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_METER_STOP CTL_CODE(0x8337, 0x804, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_METER_HALT CTL_CODE(0x8337, HALT, METHOD_BUFFERED, FILE_ANY_ACCESS)
        typedef struct _SAMPLE { ULONG New; ULONG Value; ULONG Level; } SAMPLE;

        """;

    [Fact]
    public async Task MSBuild_reads_errors_with_the_ids_of_the_rules()
    {
        var (header, run) = await Run("msbuild");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(
            [
                $"{header}(1,9): error IOCTL3003: IOCTL_METER_READ is 0x83372004 (function 0x801) in Driver.Client.dll and 0x8337200C (function 0x803) here",
                $"{header}(1,1): error IOCTL3006: IOCTL_METER_RESET (0x83372008) is in Driver.Client.dll, and not here",
                $"{header}(2,9): error IOCTL3009: IOCTL_METER_STOP (0x83372010) is not in Driver.Client.dll",
                $"{header}(4,32): error IOCTL3010: SAMPLE.New (4 bytes at 0) is not in Driver.Client.dll, and 2 fields behind it lie 4 bytes further, and the structure has 12 bytes instead of 8",
            ],
            run.Output.Split('\n').Take(4));
        Assert.StartsWith($"{header}(3,", run.Output.Split('\n')[4], StringComparison.Ordinal);
        Assert.Contains(": error IOCTL4001: IOCTL_METER_HALT cannot be read, so nothing is said of it: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GitHub_gets_annotations()
    {
        var (header, run) = await Run("github");

        Assert.StartsWith($"::error file={header},line=1,col=9::IOCTL3003: IOCTL_METER_READ is 0x83372004 ", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, run.Output.Split('\n').Count(static line => line.StartsWith("::error ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_format_is_given()
    {
        var (_, run) = await Run("github", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--json and --format exclude each other", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JSON_is_a_format_too()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", Header);

        Assert.Equal((await client.Verify("--json")).Output, (await client.Verify("--format", "json")).Output);
    }

    static async Task<(string Header, ToolResult Run)> Run(string format, params string[] more)
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", Header);
        return (client.PathOf("Public.h"), await client.Verify(["--format", format, .. more]));
    }
}
