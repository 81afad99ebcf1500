namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Compiled contracts against C headers.</summary>
public sealed class VerifyTests
{
    const string Contracts = """
        [IoctlContract(0x8337, Header = "Public.h")]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial Sample Read(this IoctlDevice device, Mode mode);
            [Ioctl(0x802)] public static partial void Reset(this IoctlDevice device);
        }

        public struct Sample { public ulong Time; public uint Value; public Name Name; public Boolean8 IsLast; }
        [InlineArray(12)] public struct Name { byte _first; }
        public enum Mode { Slow = 0, Fast = 1 }
        """;

    [Fact]
    public async Task A_header_that_was_exported_says_the_same()
    {
        using var client = Client.Compile(Contracts);
        await client.Header();

        var run = await client.Verify();

        Assert.Equal("2 codes and 2 types compared, 0 differences\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("0x8337, 0x0801", "0x8337, 0x0803", "IOCTL_METER_READ code 0x83372004 function 0x801 0x8337200C function 0x803")]
    [InlineData("0x8337, 0x0801", "0x8338, 0x0801", "IOCTL_METER_READ code 0x83372004 device type 0x8337 0x83382004 device type 0x8338")]
    [InlineData("0x8337, 0x0801, METHOD_BUFFERED", "FILE_DEVICE_DISK, 0x0801, METHOD_NEITHER", "IOCTL_METER_READ code 0x83372004 device type 0x8337, METHOD_BUFFERED 0x00072007 FILE_DEVICE_DISK, METHOD_NEITHER")]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS)\n\n/* Input: none", "METHOD_BUFFERED, FILE_READ_ACCESS)\n\n/* Input: none", "IOCTL_METER_READ code 0x83372004 FILE_ANY_ACCESS 0x83376004 FILE_READ_ACCESS")]
    [InlineData("#define IOCTL_METER_RESET", "#define IOCTL_METER_REBOOT", "IOCTL_METER_RESET code 0x83372008 missing;IOCTL_METER_REBOOT code missing 0x83372008")]
    [InlineData("    ULONG Value;", "    ULONGLONG Value;", "SAMPLE.Value size 4 8 x64, x86 and 2 fields behind it lie 4 bytes further")]
    [InlineData("    ULONG Value;", "    LONG_PTR Value;", "SAMPLE.Value size 4 8 x64 and 2 fields behind it lie 4 bytes further")]
    [InlineData("    UCHAR Name[12];", "    UCHAR Name[11];", "SAMPLE.Name size 12 11 x64, x86 and 1 field behind it lies 1 byte nearer, and the structure has 24 bytes instead of 32")]
    [InlineData("    BOOLEAN IsLast;", "    BOOLEAN IsFirst;", "SAMPLE.IsLast field 1 byte at 24 missing x64, x86;SAMPLE.IsFirst field missing 1 byte at 24 x64, x86")]
    [InlineData("    BOOLEAN IsLast;", "    BOOLEAN IsLast;\n    UCHAR Extra;", "SAMPLE.Extra field missing 1 byte at 25 x64, x86")]
    [InlineData("ModeFast = 1", "ModeFast = 2", "ModeFast value 1 2")]
    [InlineData("ModeFast = 1", "ModeQuick = 1", "ModeFast value 1 missing;ModeQuick value missing 1")]
    public async Task A_change_of_the_header_is_a_row_with_both_values(string from, string to, string rows)
    {
        using var client = Client.Compile(Contracts);
        var header = await client.Header();
        Assert.Contains(from, header, StringComparison.Ordinal);
        await client.Write("Public.h", header.Replace(from, to, StringComparison.Ordinal));

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(rows.Split(';').Order(), Rows(run.Output).Order());
    }

    [Fact]
    public async Task A_row_names_the_line_of_the_header()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, 0, 0)\n\n#define IOCTL_METER_RESET 0x1234568\n");

        var run = await client.Verify();

        Assert.Contains("Public.h(3,9)", run.Output, StringComparison.Ordinal);
        Assert.Contains("not in Public.h, so not compared: MODE, SAMPLE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Macros_and_folders_of_the_command_line_count()
    {
        using var client = Client.Compile(Contracts);
        Directory.CreateDirectory(client.PathOf("inc"));
        await client.Write("inc/types.h", "#define METER 0x8337\n#define IOCTL_OF_ANOTHER_HEADER CTL_CODE(METER, 0x900, 0, 0)\n");
        await client.Write("Public.h", "#include <types.h>\n#define IOCTL_METER_READ CTL_CODE(METER, 0x801, 0, 0)\n#if REVISION >= 2\n#define IOCTL_METER_RESET CTL_CODE(METER, 0x802, 0, 0)\n#endif\n");

        Assert.Equal(0, (await client.Verify("-I", client.PathOf("inc"), "-D", "REVISION=2")).ExitCode);
        Assert.Equal(["IOCTL_METER_RESET code 0x83372008 missing"], Rows((await client.Verify("-I", client.PathOf("inc"))).Output));
        Assert.Contains("Public.h(2,", (await client.Verify("-D", "REVISION=2")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bit_fields_anonymous_members_and_open_ends_are_what_import_makes_of_them()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x801)] public static partial IoctlBuffer<SAMPLE> Read(this IoctlDevice device);
            }

            [StructLayout(LayoutKind.Sequential, Size = 20)]
            public struct SAMPLE
            {
                public uint _bits0;
                public Anonymous0Union Anonymous0;
                public WhereStruct Where;
                public uint Count;
                [StructLayout(LayoutKind.Explicit)] public struct Anonymous0Union { [FieldOffset(0)] public uint Whole; [FieldOffset(0)] public ushort Low; }
                public struct WhereStruct { public uint X; public uint Y; }
            }
            """);
        await client.Write("Public.h", """
            #define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
            typedef struct _SAMPLE {
                ULONG Present : 1;
                ULONG Kind : 4;
                union { ULONG Whole; USHORT Low; };
                struct { ULONG X; ULONG Y; } Where;
                ULONG Count;
                ULONG Numbers[];
            } SAMPLE;
            """);

        var run = await client.Verify();

        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task The_result_is_JSON_where_it_is_asked_for()
    {
        using var client = Client.Compile(Contracts);
        await client.Write("Public.h", (await client.Header()).Replace("0x0802", "0x0804", StringComparison.Ordinal));

        var run = await client.Verify("--json");
        var json = System.Text.Json.JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.False(json.GetProperty("equal").GetBoolean());
        var difference = json.GetProperty("differences").EnumerateArray().Single();
        Assert.Equal("IOCTL_METER_RESET", difference.GetProperty("name").GetString());
        Assert.Equal(("0x83372008", "0x83372010"), (difference.GetProperty("declared").GetString(), difference.GetProperty("inHeader").GetString()));
        Assert.Equal((0x802, 0x804), (Function("declaredParts"), Function("inHeaderParts")));
        Assert.Equal(2, json.GetProperty("version").GetInt32());

        int Function(string parts) => difference.GetProperty(parts).GetProperty("function").GetProperty("value").GetInt32();
    }

    /// <summary>The cells of the rows, without the place, one space apart.</summary>
    internal static IEnumerable<string> Rows(string output) => output.Split('\n')
        .TakeWhile(static line => !line.Contains(" compared, ", StringComparison.Ordinal))
        .Skip(1)
        .Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static cell => !cell.Contains(".h(", StringComparison.Ordinal))));
}
