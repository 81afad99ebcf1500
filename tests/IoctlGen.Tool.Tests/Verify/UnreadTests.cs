namespace IoctlGen.Tool.Tests.Verify;

/// <summary>What verify could not read is not what it found equal.</summary>
public sealed class UnreadTests
{
    const string Contracts = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        public struct SAMPLE { public uint Value; }
        """;

    const string Code = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    [Theory]
    [InlineData("typedef struct _SAMPLE { ULONG Value[UNKNOWN_LENGTH]; } SAMPLE;", "Public.h(2,")]
    [InlineData("typedef struct _SAMPLE { ULONG Value; ) SAMPLE;", "Public.h(2,")]
    [InlineData("typedef struct _SAMPLE { ULONG Value; } SAMPLE;\n#define IOCTL_METER_WRITE CTL_CODE(0x8337, FUNCTION_OF_ANOTHER, METHOD_BUFFERED, FILE_ANY_ACCESS)", "Public.h(3,44): IOCTL_METER_WRITE cannot be read")]
    [InlineData("#if 1 +\ntypedef struct _SAMPLE { ULONG Value; } SAMPLE;\n#endif", "Public.h(2,")]
    public async Task A_declared_type_or_a_code_that_cannot_be_read_ends_with_2(string rest, string place)
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", Code + rest + "\n");

        var run = await client.Verify();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
        Assert.Contains("could not be read, so nothing is said of it", run.Output, StringComparison.Ordinal);
        Assert.False(System.Text.Json.JsonDocument.Parse((await client.Verify("--json")).Output).RootElement.GetProperty("equal").GetBoolean());
    }

    [Fact]
    public async Task What_nobody_declares_and_headers_that_are_not_found_are_told_alone()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", "#include <ntddk.h>\n" + Code + "typedef struct _SAMPLE { ULONG Value; } SAMPLE;\ntypedef struct _OTHER { ULONG Value[UNKNOWN_LENGTH]; } OTHER;\n");

        var run = await client.Verify();

        Assert.Contains("Public.h(4,", run.Error, StringComparison.Ordinal);
        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task Problems_of_32_bits_are_told_too()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", Code + "#ifdef _WIN64\ntypedef struct _SAMPLE { ULONG Value; } SAMPLE;\n#else\ntypedef struct _SAMPLE { ULONG Value[UNKNOWN_LENGTH]; } SAMPLE;\n#endif\n");

        var run = await client.Verify();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Public.h(5,", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_another_in_32_bits_is_a_row()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", "typedef struct _SAMPLE { ULONG Value; } SAMPLE;\n#define IOCTL_METER_READ CTL_CODE(0x8337, 0x7f9 + sizeof(PVOID), METHOD_BUFFERED, FILE_ANY_ACCESS)\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"IOCTL_METER_READ +code +0x83372004 function 0x801 +0x83371FF4 function 0x7FD +x86 ", run.Output);
    }
}
