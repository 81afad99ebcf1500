namespace IoctlGen.Tool.Tests.Import;

/// <summary>Headers of one driver that are imported together.</summary>
public sealed class SeveralHeadersTests : IDisposable
{
    const string Types = "#pragma once\n#define METER_MAX 4\ntypedef struct _METER_STATE {\n    ULONG Level; // in litres\n} METER_STATE;\n";

    const string Codes = """
        #pragma once
        #include "types.h"
        #define METER_CODE(f) CTL_CODE(0x8337, f, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_METER_READ METER_CODE(0x801) // out: METER_STATE
        #define IOCTL_METER_STOP METER_CODE(0x802) // no buffers

        """;

    const string Diag = """
        #include "codes.h"
        #define METER_DIAG_LEVELS 3
        #define IOCTL_METER_TRACE METER_CODE(0x901) // out: METER_STATE
        #define IOCTL_METER_DUMP METER_CODE(0x902) // no buffers

        """;

    readonly TemporaryFolder _folder = new();

    public SeveralHeadersTests()
    {
        foreach (var (name, text) in new[] { ("types.h", Types), ("codes.h", Codes), ("diag.h", Diag), ("all.h", "#include \"codes.h\"\n#include \"diag.h\"\n") })
            File.WriteAllText(_folder.PathOf(name), text);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("codes.h", "diag.h")]
    [InlineData("diag.h", "./codes.h")]
    [InlineData("codes.h", "diag.h", "types.h", "codes.h")]
    [InlineData("all.h", "--with-includes")]
    public async Task Become_one_file_that_compiles(params string[] arguments)
    {
        var run = await Import(arguments);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Empty((await ImportedCode.Compile(run.Output)).Complaints);
        Assert.Equal(1, Count(run.Output, "public struct METER_STATE"));
        Assert.Equal(1, Count(run.Output, "METER_STATE Read("));
        Assert.Equal(1, Count(run.Output, "METER_STATE Trace("));
        Assert.Equal(1, Count(run.Output, "[IoctlContract(0x8337, Header = \"codes.h\""));
        Assert.Equal(1, Count(run.Output, "[IoctlContract(0x8337, Header = \"diag.h\""));
        Assert.DoesNotContain("are not here: import that header", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_and_constants_of_each_are_kept()
    {
        var run = await Import("diag.h", "types.h");

        Assert.Contains("in litres", run.Output, StringComparison.Ordinal);
        Assert.Contains("public const int METER_MAX = 4;", run.Output, StringComparison.Ordinal);
        Assert.Contains("public const int METER_DIAG_LEVELS = 3;", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("// Made from diag.h, types.h by", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_meet_the_structures_of_the_other()
    {
        await File.WriteAllTextAsync(_folder.PathOf("split.h"), "#include \"inner.h\"\ntypedef struct _GAUGE { ULONG Value; } GAUGE;\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.PathOf("inner.h"), "#define IOCTL_GAUGE_SET CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) /* in: GAUGE */\n", TestContext.Current.CancellationToken);

        foreach (var arguments in new[] { new[] { "split.h", "inner.h" }, ["inner.h", "split.h"], ["split.h", "--with-includes"] })
            Assert.Contains("this IoctlDevice device, in GAUGE input);", (await Import(arguments)).Output, StringComparison.Ordinal);

        var alone = await Import("split.h");
        Assert.Equal(0, alone.ExitCode);
        Assert.Contains("split.h: it has no control code of its own, but its includes have 1 (inner.h): --with-includes takes them in", alone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_umbrella_header_alone_says_what_its_includes_have()
    {
        var run = await Import("all.h");

        Assert.Equal(("", 2), (run.Output, run.ExitCode));
        Assert.Contains("all.h: it has no control code of its own, but its includes have 4 (codes.h, diag.h): --with-includes takes them in; or give those headers too", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_of_one_device_type_get_classes_of_their_own()
    {
        foreach (var (file, name) in new[] { ("a.h", "GAMMA"), ("b.h", "ZETA") })
            await File.WriteAllTextAsync(_folder.PathOf(file), $"#define IOCTL_{name}_OPEN CTL_CODE(FILE_DEVICE_NETWORK, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_{name}_STOP CTL_CODE(FILE_DEVICE_NETWORK, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)\n", TestContext.Current.CancellationToken);

        var run = await Import("a.h", "b.h");

        Assert.Contains("public static partial class Gamma\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("public static partial class Zeta\n", run.Output, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
    }

    Task<ToolResult> Import(params string[] arguments) =>
        Tool.Run(["import", .. arguments.Select(argument => argument.StartsWith('-') ? argument : _folder.PathOf(argument)), "--namespace", "Acme.Driver"]);

    static int Count(string text, string part) => text.Split(part).Length - 1;
}
