namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Names of fields that are hard to tell apart, and bit fields, which have no names in C#.</summary>
public sealed class FieldNameTests
{
    const string Code = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        """;

    [Theory]
    [InlineData("public struct SAMPLE { public uint @class; public uint class_; }", "ULONG class; ULONG class_;")]
    [InlineData("public struct SAMPLE { public InfoStruct Info; public struct InfoStruct { public byte @class; } }", "struct { UCHAR class; } Info;")]
    [InlineData("public struct SAMPLE { public byte class_; public uint @class; }", "UCHAR class_; ULONG class;")]
    [InlineData("public struct SAMPLE { public byte @class; public uint Value; }", "UCHAR class_; ULONG Value;")]
    [InlineData("public struct SAMPLE { public uint Count; public ItemsStruct Items; public struct ItemsStruct { public ulong First; } }", "ULONG Count; struct { ULONGLONG First; } Items[1];")]
    [InlineData("public struct SAMPLE { public uint Count; public One Items; [InlineArray(1)] public struct One { ulong _first; } }", "ULONG Count; struct { ULONGLONG First; } Items[1];")]
    [InlineData("public struct SAMPLE { public uint SAMPLE_; public byte GetType_; }", "ULONG SAMPLE; UCHAR GetType;")]
    [InlineData("public struct SAMPLE { public byte Value; public uint _bits0; }", "UCHAR Value; ULONG a : 1; ULONG : 0;")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 8)] public struct SAMPLE { public uint Value; }", "ULONG Value; ULONG Reserved;")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 8)] public struct SAMPLE { public uint Value; }", "ULONG Value; UCHAR PaddingOf0[4];")]
    public async Task The_same_fields_are_no_row(string declared, string fields)
    {
        using var client = Client.Compile(Contract + declared);
        await client.Write("Public.h", $"{Code}typedef struct _SAMPLE {{ {fields} }} SAMPLE;\n");

        var run = await client.Verify();

        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), (run.Output, run.ExitCode));
    }

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 48)] public struct SAMPLE { public ulong First; public uint Padding0; public double Mean; }")]
    [InlineData("[StructLayout(LayoutKind.Explicit, Size = 16)] public struct SAMPLE { [FieldOffset(1)] public byte First; [FieldOffset(8)] public uint Second; }")]
    public async Task The_bytes_that_export_writes_out_are_no_row(string declared)
    {
        using var client = Client.Compile(Contract + declared);
        Assert.Contains("Padding1", await client.Header(), StringComparison.Ordinal);

        Assert.Equal("1 code and 1 type compared, 0 differences\n", (await client.Verify()).Output);
    }

    [Theory]
    [InlineData("public struct SAMPLE { public uint Value; }", "UCHAR Value; UCHAR Padding0[3];", @"SAMPLE.Padding0 +field +missing +3 bytes at 1 ")]
    [InlineData("public struct SAMPLE { public uint Value; public byte Last; }", "ULONG Value; ULONG Reserved; UCHAR Last;", @"SAMPLE.Reserved +field +missing +4 bytes at 4 ")]
    [InlineData("public struct SAMPLE { public uint Value; }", "ULONG Value; ULONG Reserved;", @"SAMPLE.Reserved +field +missing +4 bytes at 4 ")]
    [InlineData("public struct SAMPLE { public uint @class; public uint Value; }", "ULONG class; ULONG class_; ", @"SAMPLE.class_ +field +missing +4 bytes at 4 .*\nSAMPLE.Value +field +4 bytes at 4 +missing ")]
    [InlineData("public struct SAMPLE { public uint class_; public uint @class; }", "ULONG class; ULONG class_; ", @"SAMPLE.class_ +offset +0 +4 .*\n.*SAMPLE.class +offset +4 +0 ")]
    [InlineData("public struct SAMPLE { public InfoStruct Info; public struct InfoStruct { public byte class_; public ushort @class; } }", "struct { UCHAR class; USHORT class_; } Info;", @"SAMPLE.Info.class_ +offset +0 +2 ")]
    [InlineData("public struct SAMPLE { public uint Value; public uint Other; }", "ULONG Value; ULONG Value;", "SAMPLE.Other +field +4 bytes at 4 +missing")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 8)] public struct SAMPLE { public uint Value; }", "ULONG Value; ULONG f : 1;", @"SAMPLE +bit fields +missing +4 bytes at 4 +x64, x86 +\S+Public.h\(2,")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Size = 8)] public struct SAMPLE { public uint Value; public byte _bits0; }", "ULONG Value; ULONG f : 1;", "SAMPLE._bits0 +size +1 +4 ")]
    [InlineData("public struct SAMPLE { public uint _bits0; public uint _bits1; }", "ULONG f : 1; ULONG Value;", "SAMPLE._bits1 +field +4 bytes at 4 +missing")]
    public async Task Another_field_is_a_row(string declared, string fields, string row)
    {
        using var client = Client.Compile(Contract + declared);
        await client.Write("Public.h", $"{Code}typedef struct _SAMPLE {{ {fields} }} SAMPLE;\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(row, run.Output);
    }

    [Fact]
    public async Task An_enumeration_with_a_member_twice_is_compared_all_the_same()
    {
        using var client = Client.Compile(Contract + "public enum SAMPLE { SampleA = 1 }");
        await client.Write("Public.h", Code + "typedef enum _SAMPLE { SampleA = 1, SampleA = 2 } SAMPLE;\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches("SampleA +value +1 +2 ", run.Output);
    }

    [Fact]
    public async Task Two_fields_of_one_name_are_no_header()
    {
        using var client = Client.Compile(Contract + "public struct SAMPLE { public uint near; public uint near_; }");

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("SAMPLE has two fields that are near_ in C; rename one", run.Error, StringComparison.Ordinal);
    }
}
