using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3010: structures and enumerations that a header of the project defines are laid out as there.</summary>
public sealed class NotHeadersLayoutTests
{
    const string Header = """
        #include "meter_types.h"
        #define IOCTL_METER_STATE CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)
        """;

    const string Types = """
        typedef enum _METER_MODE { MeterModeOff, MeterModeOn = 4 } METER_MODE;
        typedef struct _METER_STATE { ULONG Version; ULONG Flags; METER_MODE Mode; PVOID Owner; } METER_STATE;
        typedef struct _METER_BITS { ULONG Low : 4; ULONG High : 28; } METER_BITS;
        """;

    const string Method = "[Ioctl(\"IOCTL_METER_STATE\")] public static partial MeterState State(this IoctlDevice device);";

    static SpecFiles Specs(string types = Types) => SpecFiles.Of(("/src/inc/Public.h", Header), ("/src/inc/meter_types.h", types));

    static string Contract(string types, string method = Method) => SpecExamples.Contract(method) + "\n" + types;

    [Fact]
    public async Task Messages()
    {
        var analysis = await Analysis.Matches(Specs(), Contract("""
            public enum MeterMode { Off, On = 2, {|IOCTL3010:Auto|} }
            public struct {|IOCTL3010:MeterState|} { public uint Version; public MeterMode Mode; public nint Owner; }
            public struct METER_BITS { public int {|IOCTL3010:Whole|}; }
            """));

        await Verify(analysis.Messages);
        Assert.All(analysis.Reports, report => Assert.Equal("/src/inc/meter_types.h", Assert.Single(report.AdditionalLocations).GetLineSpan().Path));
    }

    [Fact]
    public Task What_the_header_has_is_quiet() => Analysis.Quiet(Contract("""
        public enum MeterMode { Off, On = 4 }
        public struct MeterState { public uint Version; public uint Flags; public MeterMode Mode; public nint Owner; }
        public struct METER_BITS { public uint _bits0; [BitField(nameof(_bits0), 0, 4)] public uint Low => _bits0 & 15; [BitField(nameof(_bits0), 4, 28)] public uint High => _bits0 >> 4; }
        """), Specs());

    /// <summary>A field that C aligns to four bytes, and that is where it should be on one processor alone.</summary>
    [Theory]
    [InlineData(Platform.X64, false)]
    [InlineData(Platform.Arm64, false)]
    [InlineData(Platform.X86, true)]
    [InlineData(Platform.AnyCpu, true)]
    public async Task The_processors_that_the_project_is_built_for_decide(Platform platform, bool isReported)
    {
        var source = Contract("public struct MeterState { public ulong Owner; }");
        var analysis = await Analysis.Of([("Contract.cs", source)], Analysis.Options.WithPlatform(platform), specs: Specs("typedef struct _METER_STATE { PVOID Owner; } METER_STATE;"));

        Assert.Equal(isReported, analysis.Reports.Any(report => report.Id == "IOCTL3010"));
    }

    [Fact]
    public Task A_structure_for_64_bit_processes_alone_is_not_held_against_x86() => Analysis.Quiet(
        Contract("[NativeName(\"METER_STATE\", Only64Bit = true)] public struct MeterState { public ulong Owner; }"), Specs("typedef struct _METER_STATE { PVOID Owner; } METER_STATE;"));

    /// <summary>Without a contract in its namespace, and in no buffer, it is of something else.</summary>
    [Fact]
    public Task A_type_that_is_no_contracts_is_quiet() => Analysis.Quiet(
        Contract("public struct MeterState { public uint A; }\nnamespace Elsewhere { public struct METER_BITS { public ulong A; } }"), Specs(Types.Replace("METER_STATE", "METER_STATUS")));

    [Theory]
    [InlineData("METER_STATUS")]
    [InlineData("METER_STATE\", Header = \"other.h")]
    public Task A_stated_name_or_header_is_heeded(string name) => Analysis.Quiet(Contract($"[NativeName(\"{name}\")] public struct MeterState {{ public uint A; }}"), Specs());

    [Fact]
    public Task What_a_type_is_made_of_is_held_against_the_header_too() => Analysis.Matches(Specs(), Contract("""
        public struct Outer { public Inner Within; }
        [NativeName("METER_BITS")] public struct Inner { public ulong {|IOCTL3010:A|}; }
        """, Method.Replace("MeterState", "Outer")));

    /// <summary>Windows has it, and not the project's header.</summary>
    [Fact]
    public Task A_type_of_Windows_is_quiet() => Analysis.Quiet(Contract("public struct LIST_ENTRY { public nint A; }\npublic struct MeterState { public LIST_ENTRY A; }"), Specs("typedef struct _OTHER { ULONG A; } OTHER;"));

    [Fact]
    public Task A_structure_whose_layout_is_not_known_is_quiet() => Analysis.Quiet(Contract("public struct MeterState { public uint A; }"), Specs("typedef struct _METER_STATE { FOREIGN_TYPE A; } METER_STATE;"));

    /// <summary>Of two drivers' headers the one that the contract states decides; else one that agrees is enough.</summary>
    [Fact]
    public async Task Of_two_headers_one_must_agree()
    {
        const string A = "typedef struct _METER_STATE { ULONG A; } METER_STATE;\n#define IOCTL_METER_STATE CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)";
        var specs = SpecFiles.Of(("/src/a/Public.h", A), ("/src/b/Other.h", "typedef struct _METER_STATE { ULONGLONG B; } METER_STATE;"));

        await Analysis.Quiet(SpecExamples.Contract(Method, "IoctlContract(0x8337)") + "\npublic struct MeterState { public ulong B; }", specs);
        await Analysis.Matches(specs, Contract("public struct MeterState { public ulong {|IOCTL3010:B|}; }"));
        var analysis = await Analysis.Matches(specs, Contract("public struct MeterState { public ulong {|IOCTL3010:C|}; }"));

        Assert.Contains("METER_STATE of Public.h(1,42)", analysis.Messages, StringComparison.Ordinal);
    }

    /// <summary>Where both have the field, there; where the header alone has it, at the type.</summary>
    [Theory]
    [InlineData("struct M { ULONG A; USHORT B; };", "struct M { public uint A; public uint {|IOCTL3010:B|}; }", "the size of 'B' is 4 here and 2 in meter_types.h(1,28);")]
    [InlineData("struct M { ULONG A; LONG B; };", "struct M { public uint A; public uint {|IOCTL3010:B|}; }", "the type of 'B' is ULONG here and LONG in meter_types.h(1,26);")]
    [InlineData("struct M { ULONG A; ULONG C; };", "struct M { public uint A; public uint {|IOCTL3010:B|}; }", "'B' is called 'C' in meter_types.h(1,27);")]
    [InlineData("struct M { ULONG B; ULONG A; };", "struct M { public uint {|IOCTL3010:A|}; public uint B; }", "the offset of 'A' is 0 here and 4 in meter_types.h(1,27), the offset of 'B' is 4 here and 0 there;")]
    [InlineData("struct M { ULONG A; ULONG B; ULONG C; };", "struct {|IOCTL3010:M|} { public uint A; public uint C; }", "'B' is missing (4 bytes at 4 in meter_types.h(1,27)), and 1 field behind it lies 4 bytes further, and the structure has 12 bytes instead of 8;")]
    [InlineData("struct M { ULONG A; struct { USHORT B; USHORT C; } D; };", "struct M { public uint A; public DStruct D; public struct DStruct { public ushort B; public short {|IOCTL3010:C|}; } }", "the type of 'D.C' is SHORT here and USHORT in meter_types.h(1,47);")]
    [InlineData("struct M { ULONG A; union { ULONG B; LONG C; }; };", "struct M { public uint A; public Anonymous0Union Anonymous0; [StructLayout(LayoutKind.Explicit)] public struct Anonymous0Union { [FieldOffset(0)] public uint B; [FieldOffset(0)] public uint {|IOCTL3010:C|}; } }", "the type of 'C'")]
    [InlineData("struct M { ULONG A : 4; ULONG B : 28; };", "struct M { public uint _bits0; [BitField(nameof(_bits0), 0, 4)] public uint A => 0; [BitField(nameof(_bits0), 4, 2)] public uint {|IOCTL3010:B|} => 0; }", "'B' is 2 bits at 0.4 here and 28 bits at 0.4 in meter_types.h(1,31);")]
    [InlineData("#pragma pack(1)\nstruct M { UCHAR A; ULONG B; };", "struct M { public byte A; public uint {|IOCTL3010:B|}; }", "the offset of 'B' is 4 here and 1 in meter_types.h(2,27), and the structure has 5 bytes instead of 8;")]
    [InlineData("enum M { A, B = 4 };", "enum M { A, {|IOCTL3010:B|} }", "the value of 'B' is 1 here and 4 in meter_types.h(1,13);")]
    [InlineData("enum M { A, C };", "enum M { A, {|IOCTL3010:B|} }", "'B' is called 'C' in meter_types.h(1,13);")]
    [InlineData("enum M { A, B };", "enum {|IOCTL3010:M|} { A }", "'B' is missing (1 in meter_types.h(1,13));")]
    [InlineData("enum M { A };", "enum {|IOCTL3010:M|} : byte { A }", "its size is 1 here and 4 in meter_types.h(1,6);")]
    [InlineData("#ifdef _WIN64\nenum M { A };\n#else\nenum M { A = 4 };\n#endif", "enum M { {|IOCTL3010:A|} }", "the value of 'A' is 0 here and 4 in meter_types.h(4,10) on x86;")]
    [InlineData("enum M { A };", "struct {|IOCTL3010:M|} { public uint A; }", "its kind is struct here and enum in meter_types.h(1,6);")]
    public async Task The_report_stands_where_the_cause_does(string inHeader, string declared, string message)
    {
        var analysis = await Analysis.Matches(Specs(inHeader), Contract("public " + declared, Method.Replace("MeterState", "M")));

        Assert.Contains($": {message}", analysis.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public Task An_enumeration_for_64_bit_processes_alone_is_not_held_against_x86() => Analysis.Quiet(
        Contract("[NativeName(\"M\", Only64Bit = true)] public enum M { A }", Method.Replace("MeterState", "M")), Specs("#ifdef _WIN64\nenum M { A };\n#else\nenum M { A = 4 };\n#endif"));
}
