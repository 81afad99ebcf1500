namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Types of one name and of different kinds, and the values of enumerations.</summary>
public sealed class KindTests
{
    const string Code = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    [Theory]
    [InlineData("public struct SAMPLE { public uint Value; }", "typedef ULONG SAMPLE;", "SAMPLE +kind +struct +unsigned long")]
    [InlineData("public struct SAMPLE { public ulong Value; }", "typedef struct _OTHER *SAMPLE;", "SAMPLE +kind +struct +pointer")]
    [InlineData("public struct SAMPLE { public uint Value; }", "typedef enum _SAMPLE { SampleA } SAMPLE;", "SAMPLE +kind +struct +enum")]
    [InlineData("public enum SAMPLE { SampleA }", "typedef struct _SAMPLE { ULONG Value; } SAMPLE;", "SAMPLE +kind +enum +struct")]
    [InlineData("public enum SAMPLE { SampleA }", "typedef ULONG SAMPLE[4];", "SAMPLE +kind +enum +array")]
    [InlineData("public enum SAMPLE : byte { SampleA }", "typedef enum _SAMPLE { SampleA } SAMPLE;", "SAMPLE +size +1 +4 ")]
    [InlineData("public enum SAMPLE : byte { SampleA }", "typedef USHORT SAMPLE; enum { SampleA };", "SAMPLE +size +1 +2 ")]
    [InlineData("public enum SAMPLE : byte { SampleA = 1 }", "typedef UCHAR SAMPLE; enum { SampleA = 2 };", "SampleA +value +1 +2 ")]
    [InlineData("public enum SAMPLE : byte { SampleA = 1 }", "typedef UCHAR SAMPLE;", "SampleA +value +1 +missing")]
    [InlineData("public enum SAMPLE : ulong { SampleA = 0x1_0000_0001 }", "typedef ULONGLONG SAMPLE; enum { SampleA = 1 };", "SampleA +value +4294967297 +1 ")]
    [InlineData("public enum SAMPLE : ulong { SampleA = 0x1_0000_0001 }", "typedef ULONGLONG SAMPLE;\n#define SampleA ((SAMPLE)0x100000002LL)", @"SampleA +value +4294967297 +4294967298 +\S+Public.h\(3,9\)")]
    [InlineData("public enum SAMPLE : ulong { SampleA = 1, SampleB = ulong.MaxValue }", "typedef ULONGLONG SAMPLE;\n#define SampleB 0xFFFFFFFFFFFFFFFFULL", "SampleA +value +1 +missing")]
    [InlineData("public enum SAMPLE : long { SampleA = -1 }", "typedef LONGLONG SAMPLE;\n#define SampleA OTHER(1)", "SampleA +value +-1 +missing")]
    [InlineData("public enum SAMPLE : uint { SampleA = 1 }", "typedef ULONG SAMPLE;\n#define SampleA 3u", @"SampleA +value +1 +3 ")]
    [InlineData("public enum SAMPLE { SampleA = 1 }", "typedef enum _SAMPLE { SampleB = 1 } SAMPLE;\n#define SampleA 1\n#define SampleB 1", "SampleA +value +1 +missing", 2)]
    public async Task Another_kind_size_or_value_is_a_row(string declared, string inHeader, string row, int rows = 1)
    {
        using var client = Client.Compile(Contract + declared);
        await client.Write("Public.h", Code + inHeader + "\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(row, run.Output);
        Assert.Contains($"1 type compared, {rows} difference{(rows == 1 ? "" : "s")}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public enum SAMPLE : byte { SampleA = 1, SampleB = 255 }", "typedef UCHAR SAMPLE; enum { SampleA = 1, SampleB = 0xFF };")]
    [InlineData("public enum SAMPLE : uint { SampleA = 0x80000000 }", "typedef enum _SAMPLE { SampleA = 0x80000000 } SAMPLE;")]
    [InlineData("public enum SAMPLE { SampleA = int.MinValue }", "typedef enum _SAMPLE { SampleA = 0x80000000 } SAMPLE;")]
    [InlineData("public enum SAMPLE : ulong { SampleA = 1, SampleB = ulong.MaxValue }", "typedef ULONGLONG SAMPLE;\n#define SampleA ((SAMPLE)1)\n#define SampleB (~(SAMPLE)0)")]
    [InlineData("public enum SAMPLE : ulong { SampleA = ulong.MaxValue }", "typedef ULONGLONG SAMPLE;\n#define SampleA -1")]
    [InlineData("public enum SAMPLE : uint { SampleA = 2 }", "typedef ULONG SAMPLE;\n#define SAMPLE_BIT(n) (1u << n)\n#define SampleA SAMPLE_BIT(1)")]
    public async Task What_is_the_same_is_no_row(string declared, string inHeader)
    {
        using var client = Client.Compile(Contract + declared);
        await client.Write("Public.h", Code + inHeader + "\n");

        var run = await client.Verify();

        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task Enumerations_of_every_size_agree_with_the_header_that_is_made_of_them()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337)] public static partial class Meter
            {
                [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in All all);
            }

            public struct All { public Alpha A; public Beta B; public Gamma C; public Delta D; }
            public enum Alpha : byte { One = 1, Last = 255 }
            public enum Beta : short { Least = short.MinValue }
            public enum Gamma : uint { Last = uint.MaxValue }
            public enum Delta : long { Least = long.MinValue, Last = long.MaxValue }
            """);
        var header = await client.Header();

        Assert.Contains("((DELTA)(-9223372036854775807LL - 1))", header, StringComparison.Ordinal);
        Assert.Equal("1 code and 5 types compared, 0 differences\n", (await client.Verify()).Output);
    }

    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        """;
}
