namespace IoctlGen.Tool.Tests.Verify;

/// <summary>What import wrote, and nobody has touched, is as its header has it.</summary>
public sealed class UntouchedImportTests
{
    [Theory]
    [InlineData("typedef struct { ULONG a; union { struct { ULONG b; } c; union { struct { UCHAR d; USHORT e; } f; }; }; } SAMPLE;")]
    [InlineData("typedef struct { union { struct { union { ULONG a; struct { USHORT b; USHORT c; }; }; struct { UCHAR d : 3; UCHAR e : 5; }; }; ULONGLONG f; }; } SAMPLE;")]
    [InlineData("typedef struct { struct { struct { struct { UCHAR a; }; }; union { struct { ULONG b; }; PVOID c; }; }; } SAMPLE;")]
    [InlineData("#ifdef _WIN64\n#define FLAG 128\n#else\n#define FLAG 0\n#endif\n#define IOCTL_METER_OPEN CTL_CODE(0x8337, 0x801 | FLAG, METHOD_BUFFERED, FILE_ANY_ACCESS)")]
    [InlineData("#ifdef _WIN64\n#define IOCTL_METER_OPEN CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#else\n#define IOCTL_METER_SHUT CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#endif")]
    [InlineData("#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)")]
    [InlineData("struct BASE { ULONG a; }; struct PLACE { USHORT b; ULONGLONG c; }; struct SAMPLE : BASE, PLACE { UCHAR d; };")]
    [InlineData("typedef struct { ULONG a;\n#ifdef _WIN64\nULONG Reserved;\n#endif\nPVOID b; } SAMPLE;")]
    public async Task Verify_finds_nothing(string header)
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("meter.h");
        await File.WriteAllTextAsync(path, "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) /* Output: SAMPLE */\n" + header + "\n", TestContext.Current.CancellationToken);
        using var client = Client.Compile((await Tool.Run("import", path)).Output);

        foreach (var arguments in new string[][] { [], ["--target", "x64"] })
        {
            var run = await client.Run("verify", ["--header", path, .. arguments]);

            Assert.Equal(("", 0), (run.Error, run.ExitCode));
            Assert.Contains(", 0 differences\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_not_missed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("meter.h");
        await File.WriteAllTextAsync(path, "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef enum { MeterNone, MeterOther = METER_OF_ANOTHER_HEADER } METER_KIND;\n", TestContext.Current.CancellationToken);
        using var client = Client.Compile((await Tool.Run("import", path)).Output);

        Assert.Equal(0, (await client.Run("verify", ["--header", path])).ExitCode);
    }

    [Fact]
    public async Task An_assembly_for_64_bit_processes_is_compared_on_x64_alone()
    {
        using var client = Client.Compile("[IoctlContract(0x8337)] public static partial class Odd { [Ioctl(0x881)] public static partial void Open(this IoctlDevice device); }", Microsoft.CodeAnalysis.Platform.X64);
        await client.Write("Public.h", "#ifdef _WIN64\n#define FLAG 128\n#else\n#define FLAG 0\n#endif\n#define IOCTL_ODD_OPEN CTL_CODE(0x8337, 0x801 | FLAG, METHOD_BUFFERED, FILE_ANY_ACCESS)\n");

        Assert.Equal(0, (await client.Verify()).ExitCode);
        Assert.Equal(1, (await client.Verify("--target", "x86")).ExitCode);
    }

    /// <summary>A broken header, as one of Windows is where its unnamed members have names: the structure is left out, and what is written compiles.</summary>
    [Fact]
    public async Task A_structure_with_two_fields_of_one_name_is_left_out()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("meter.h");
        await File.WriteAllTextAsync(path, "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef struct _SAMPLE { struct { union { ULONG a; } u; union { ULONG b; } u; } s; } SAMPLE;\n", TestContext.Current.CancellationToken);

        var imported = await Tool.Run("import", path);

        Assert.Contains("SAMPLE is left out: 's' has two fields 'u'", imported.Output.Replace("'struct'", "'s'", StringComparison.Ordinal), StringComparison.Ordinal);
        using var client = Client.Compile(imported.Output);
    }
}
