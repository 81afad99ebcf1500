namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Fields of the same bytes that are other numbers in C.</summary>
public sealed class NumberTests
{
    const string Code = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        [InlineArray(2)] public struct Floats { float _first; }
        public enum Kind { None }

        """;

    const string Arrays = Contract + """
        [InlineArray(8)] public struct Bytes { byte _first; }
        [InlineArray(4)] public struct Shorts { ushort _first; }
        [InlineArray(2)] public struct Rows { Shorts _first; }
        [InlineArray(16)] public struct Name { byte _first; }
        [InlineArray(2)] public struct Names { Name _first; }
        [InlineArray(2)] public struct Moments { TimeSpan _first; }

        """;

    [Theory]
    [InlineData("uint", "LONG", "ULONG +LONG")]
    [InlineData("int", "DWORD", "LONG +DWORD")]
    [InlineData("short", "USHORT", "SHORT +USHORT")]
    [InlineData("sbyte", "UCHAR", "INT8 +UCHAR")]
    [InlineData("byte", "INT8", "UCHAR +INT8")]
    [InlineData("ulong", "LONGLONG", "ULONGLONG +LONGLONG")]
    [InlineData("float", "ULONG", "float +ULONG")]
    [InlineData("long", "double", "LONGLONG +double")]
    [InlineData("Floats", "LONG", "float +LONG", "[2]")]
    public async Task Another_sign_or_a_fraction_is_a_row(string declared, string inHeader, string row, string dimensions = "")
    {
        using var client = Client.Compile(Contract + $"public struct SAMPLE {{ public {declared} Value; }}");
        await client.Write("Public.h", $"{Code}typedef struct _SAMPLE {{ {inHeader} Value{dimensions}; }} SAMPLE;\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"SAMPLE.Value +type +{row} +x64, x86 +\S+Public.h\(2,", run.Output);
    }

    [Theory]
    [InlineData("Shorts", "ULONG Value[2]", @"USHORT\[4\] +ULONG\[2\]")]
    [InlineData("Floats", "double Value[1]", @"float\[2\] +double\[1\]")]
    [InlineData("Rows", "USHORT Value[4][2]", @"USHORT\[2\]\[4\] +USHORT\[4\]\[2\]")]
    [InlineData("Names", "CHAR Value[16][2]", @"UCHAR\[2\]\[16\] +CHAR\[16\]\[2\]")]
    public async Task Other_elements_or_rows_of_the_same_bytes_are_a_row(string declared, string inHeader, string row)
    {
        using var client = Client.Compile(Arrays + $"public struct SAMPLE {{ public {declared} Value; }}");
        await client.Write("Public.h", $"{Code}typedef struct _SAMPLE {{ {inHeader}; }} SAMPLE;\n");

        var run = await client.Verify();

        Assert.Equal(1, run.ExitCode);
        Assert.Matches($@"SAMPLE.Value +type +{row} +x64, x86 +\S+Public.h\(2,", run.Output);
    }

    [Theory]
    [InlineData("Bytes", "ULONG Value[2]")]
    [InlineData("Shorts", "UCHAR Value[8]")]
    [InlineData("Shorts", "ULONGLONG Value")]
    [InlineData("ulong", "USHORT Value[4]")]
    [InlineData("Shorts", "USHORT Value[2][2]")]
    [InlineData("Rows", "USHORT Value[8]")]
    [InlineData("Rows", "USHORT Value[2][4]")]
    [InlineData("Moments", "ULONG Value[4]")]
    public async Task Bytes_one_number_and_rows_without_their_borders_are_no_row(string declared, string inHeader)
    {
        using var client = Client.Compile(Arrays + $"public struct SAMPLE {{ public {declared} Value; }}");
        await client.Write("Public.h", $"{Code}#pragma pack(push, 1)\ntypedef struct _SAMPLE {{ {inHeader}; }} SAMPLE;\n#pragma pack(pop)\n");

        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), ((await client.Verify()).Output, (await client.Verify()).ExitCode));
    }

    [Theory]
    [InlineData("byte", "CHAR")]
    [InlineData("sbyte", "CHAR")]
    [InlineData("byte", "BOOLEAN")]
    [InlineData("Boolean32", "ULONG")]
    [InlineData("uint", "BOOL")]
    [InlineData("uint", "NTSTATUS")]
    [InlineData("NtStatus", "ULONG")]
    [InlineData("char", "SHORT")]
    [InlineData("Kind", "ULONG")]
    [InlineData("TimeSpan", "LONGLONG")]
    [InlineData("long", "LARGE_INTEGER")]
    [InlineData("nint", "SIZE_T")]
    [InlineData("nuint", "PVOID")]
    public async Task What_has_no_sign_of_its_own_is_no_row(string declared, string inHeader)
    {
        using var client = Client.Compile(Contract + $"public struct SAMPLE {{ public {declared} Value; }}");
        await client.Write("Public.h", $"{Code}typedef struct _SAMPLE {{ {inHeader} Value; }} SAMPLE;\n");

        var run = await client.Verify();

        Assert.Contains("1 type compared, 0 differences\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
