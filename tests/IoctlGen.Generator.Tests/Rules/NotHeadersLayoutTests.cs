using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Generator.Tests.Testing;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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
            public enum {|IOCTL3010:MeterMode|} { Off, On = 2, Auto }
            public struct {|IOCTL3010:MeterState|} { public uint Version; public MeterMode Mode; public nint Owner; }
            public struct {|IOCTL3010:METER_BITS|} { public int Whole; }
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
        [NativeName("METER_BITS")] public struct {|IOCTL3010:Inner|} { public ulong A; }
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
        await Analysis.Matches(specs, Contract("public struct {|IOCTL3010:MeterState|} { public ulong B; }"));
        var analysis = await Analysis.Matches(specs, Contract("public struct {|IOCTL3010:MeterState|} { public ulong C; }"));

        Assert.Contains("METER_STATE of Public.h(1,42)", analysis.Messages, StringComparison.Ordinal);
    }

    /// <summary>An editor makes a new compilation and new options for every edit.</summary>
    [Fact]
    public async Task An_edit_of_source_does_not_read_the_header_again()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var types = Types + "\n// " + Guid.NewGuid();
        var source = Contract("public struct {|IOCTL3010:MeterState|} { public uint Version; }");
        await Analysis.Matches(Specs(types), source);
        var first = Read(Specs(types));
        await Analysis.Matches(Specs(types), source + "\n");

        Assert.Same(first, Read(Specs(types)));
        Assert.NotSame(first, Read(Specs(types + "\n")));

        CHeader Read(SpecFiles specs) => Assert.Single(AnalyzedSources.Of(specs.AnalyzerOptions, cancellationToken).Headers).Declarations(CTarget.X64, cancellationToken);
    }
}
