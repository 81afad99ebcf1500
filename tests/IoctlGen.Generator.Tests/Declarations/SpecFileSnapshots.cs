using IoctlGen.Generator.Tests.Rules;
using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Codes whose numbers and facts come from the project's headers and pages.</summary>
public sealed class SpecFileSnapshots
{
    [Fact]
    public Task A_name_of_a_header_needs_no_numbers() => Verify(Of(SpecExamples.WithPages, """
        [Ioctl("IOCTL_METER_START")] public static partial void Start(this IoctlDevice device);
        [Ioctl("IOCTL_METER_STOP")] public static partial void Stop(SafeHandle device);
        [Ioctl("IOCTL_METER_READ")] public static partial void Read(this IoctlDevice device, int channel, ReadOnlySpan<byte> data);
        """));

    [Fact]
    public Task Facts_that_a_declaration_with_numbers_leaves_out_are_filled_in_and_those_it_states_stay() => Verify(Of(SpecExamples.WithPages, """
        [Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write, MinimumServer = "Windows Server 2022")] public static partial void Start(SafeHandle device);
        """));

    [Fact]
    public void What_a_declaration_mirrors_of_its_page_documents_the_constant()
    {
        var text = Text(SpecFiles.Of(("/src/Public.h", "#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)")), """
            [Ioctl("IOCTL_METER_START", Handle = "volume", Privileges = "admin", Statuses = "STATUS_BUSY", Support = "ReFS: no", Irql = "PASSIVE_LEVEL", Use = "reserved")]
            public static partial void Start(this IoctlDevice device);
            """);

        Assert.All(
            new[] { "Handle: volume", "Privileges: admin", "Statuses: STATUS_BUSY", "Support: ReFS: no", "IRQL: PASSIVE_LEVEL", "Use: reserved" },
            line => Assert.Contains($"/// <para>{line}</para>\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_that_drivers_alone_send_says_so() => Assert.Contains(
        "/// <para>Only drivers can send it.</para>",
        Text(SpecFiles.Of(("/src/Public.h", "")), "[Ioctl(\"IOCTL_INTERNAL_USB_SUBMIT_URB\")] public static partial void Submit(this IoctlDevice device);"),
        StringComparison.Ordinal);

    [Fact]
    public void A_page_gives_the_route_of_a_file_system_control()
    {
        var text = Text(
            SpecFiles.Of(("/src/Public.h", "#define FSCTL_METER_SCAN CTL_CODE(FILE_DEVICE_DISK_FILE_SYSTEM, 1, METHOD_BUFFERED, FILE_ANY_ACCESS)"), ("/src/scan.md", SpecExamples.Page("FSCTL_METER_SCAN", "None.", major: "IRP_MJ_FILE_SYSTEM_CONTROL"))),
            "[Ioctl(\"FSCTL_METER_SCAN\")] public static partial void Scan(this IoctlDevice device);");

        Assert.Contains("global::IoctlGen.MajorFunction.FileSystemControl", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_of_the_item_are_defined() => Assert.Contains("IOCTL_METER_WIDEN = 0x8337A010", Text(SpecExamples.Wide,
        "[Ioctl(\"IOCTL_METER_WIDEN\")] public static partial void Widen(this IoctlDevice device);"), StringComparison.Ordinal);

    [Theory]
    [InlineData("#include \"types.h\"", "/src/driver/types.h")]
    [InlineData("#include \"inc/types.h\"", "/src/driver/inc/types.h")]
    [InlineData("#include <inc\\types.h>", "/src/shared/inc/types.h")]
    [InlineData("#include \"../common/types.h\"", "/src/common/types.h")]
    [InlineData("#include \"types.h\"", "/src/app/../driver/types.h")]
    public void An_included_header_is_found_among_those_of_the_project(string include, string path) => Assert.Contains("IOCTL_METER_START = 0x83390004", Text(
        SpecFiles.Of(("/src/driver/Public.h", include + "\n#define IOCTL_METER_START CTL_CODE(TYPE, 1, 0, 0)"), (path, "#define TYPE 0x8339"), ("/src/other/my-types.h", "#define TYPE 0x8340")),
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"), StringComparison.Ordinal);

    /// <summary>Alone, Codes.h would have the code of another branch, and METER_TYPE would be missing.</summary>
    [Fact]
    public async Task An_included_header_is_read_as_the_one_that_includes_it_does()
    {
        var specs = SpecFiles.Of(
            ("/src/Codes.h", "#ifdef WIDE\n#define IOCTL_METER_START CTL_CODE(METER_TYPE, 0x812, 0, 0)\n#else\n#define IOCTL_METER_START CTL_CODE(METER_TYPE, 0x801, 0, 0)\n#endif"),
            ("/src/Public.h WIDE", "#define METER_TYPE 0x8337\n#include \"Codes.h\"\n"));
        var analysis = await Analysis.Advises("IOCTL4001", SpecExamples.Contract("[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);", "IoctlContract(Header = \"Codes.h\")"), specs: specs);

        Assert.Equal(0x83372048u, analysis.Generation.Constant("Meter", "IOCTL_METER_START"));
    }

    [Fact]
    public void Headers_that_include_each_other_are_read() => Assert.Contains("IOCTL_METER_START = 0x83390004", Text(
        SpecFiles.Of(("/src/a.h", "#pragma once\n#include \"b.h\"\n#define TYPE 0x8339"), ("/src/b.h", "#pragma once\n#include \"a.h\"\n#define IOCTL_METER_START CTL_CODE(TYPE, 1, 0, 0)")),
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"), StringComparison.Ordinal);

    [Theory]
    [InlineData("MODE = (1 << 3)\u00A6 TAG='V'")]
    [InlineData("\u00A6TAG=0x56\u00A6\u00A6MODE=8")]
    public void Macros_may_have_blanks_and_quotes(string defines) => Assert.Contains("IOCTL_METER_START = 0x83390004", Text(
        SpecFiles.Of(("/src/Public.h " + defines, "#if MODE == 8 && TAG == 'V'\n#define IOCTL_METER_START CTL_CODE(0x8339, 1, 0, 0)\n#endif")),
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device);"), StringComparison.Ordinal);

    static Microsoft.CodeAnalysis.GeneratorDriver Of(SpecFiles specs, string methods) => Generation.Of(Compilations.Create(SpecExamples.Contract(methods)), specs).Clean().Driver;

    static string Text(SpecFiles specs, string methods) => Generation.Of(Compilations.Create(SpecExamples.Contract(methods, "IoctlContract")), specs).Clean().Text;
}
