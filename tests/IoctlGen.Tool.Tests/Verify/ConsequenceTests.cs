namespace IoctlGen.Tool.Tests.Verify;

/// <summary>One change of a structure is one finding, however many fields it moves.</summary>
public sealed class ConsequenceTests
{
    const string Contracts = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        """;

    const string Many = "public struct SAMPLE { public uint A; public uint B; public uint C; public uint D; public ulong E; public nint F; }";

    [Theory]
    [InlineData("ULONG A; ULONG New; ULONG B; ULONG C; ULONG D; ULONGLONG E; PVOID F;", "SAMPLE.New field missing 4 bytes at 4 x64, x86 and 5 fields behind it lie 4 to 8 bytes further, and the structure has 40 bytes instead of 32")]
    [InlineData("ULONG A; ULONG New; ULONG New2; ULONG B; ULONG C; ULONG D; ULONGLONG E; PVOID F;", "SAMPLE.New field missing 4 bytes at 4 x64, x86;SAMPLE.New2 field missing 4 bytes at 8 x64, x86 and 5 fields behind it lie 8 bytes further, and the structure has 40 bytes instead of 32")]
    [InlineData("ULONG A; ULONG C; ULONG D; ULONG G; ULONGLONG E; PVOID F;", "SAMPLE.B field 4 bytes at 4 missing x64, x86 and 2 fields behind it lie 4 bytes nearer;SAMPLE.G field missing 4 bytes at 12 x64, x86")]
    [InlineData("ULONG A; DECLSPEC_ALIGN(8) ULONG B; ULONG C; ULONG D; ULONGLONG E; PVOID F;", "SAMPLE.B offset 4 8 x64, x86 and 4 fields behind it lie 4 to 8 bytes further, and the structure has 40 bytes instead of 32")]
    public async Task A_field_that_moves_others_is_one_row(string fields, string rows)
    {
        using var client = Client.Compile(Contracts + Many);
        await client.Write("Public.h", $"#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef struct _SAMPLE {{ {fields} }} SAMPLE;\n");

        Assert.Equal(rows.Split(';').Order(StringComparer.Ordinal), VerifyTests.Rows((await client.Verify()).Output).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public struct SAMPLE { public uint A; public uint _bits0; public uint _bits1; public uint Last; }", "2 fields")]
    [InlineData("public struct SAMPLE { public uint A; public uint _bits0; public uint Last; [BitField(nameof(_bits0), 0, 1)] public uint First { get => 0; set { } } [BitField(nameof(_bits0), 1, 4)] public uint Second { get => 0; set { } } }", "3 fields")]
    public async Task Bit_fields_that_are_moved_are_none_of_their_own(string declared, string moved)
    {
        using var client = Client.Compile(Contracts + declared);
        var second = declared.Contains("_bits1", StringComparison.Ordinal) ? "ULONG Third : 31; " : "";
        await client.Write("Public.h", $"#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef struct _SAMPLE {{ ULONG A; ULONG New; ULONG First : 1; ULONG Second : 4; {second}ULONG Last; }} SAMPLE;\n");

        var row = Assert.Single(VerifyTests.Rows((await client.Verify()).Output));
        Assert.StartsWith("SAMPLE.New field missing 4 bytes at 4 x64, x86 and ", row, StringComparison.Ordinal);
        if (second.Length == 0)
            Assert.Contains(moved, row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_structure_that_has_grown_for_another_reason_too_is_a_row()
    {
        using var client = Client.Compile(Contracts + "public struct SAMPLE { public uint A; public uint B; }");
        await client.Write("Public.h", "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef DECLSPEC_ALIGN(64) struct _SAMPLE { ULONG A; ULONG New; ULONG B; } SAMPLE;\n");

        Assert.Equal(["SAMPLE size 8 64 x64, x86", "SAMPLE.New field missing 4 bytes at 4 x64, x86 and 1 field behind it lies 4 bytes further"], VerifyTests.Rows((await client.Verify()).Output).Order(StringComparer.Ordinal));
    }
}
