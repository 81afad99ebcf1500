namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Drivers of several headers: some include others, some stand beside others.</summary>
public sealed class SeveralHeadersTests
{
    const string Types = "#pragma once\ntypedef struct _SAMPLE { ULONG Value; ULONG Level; } SAMPLE;\n";
    const string Codes = "#pragma once\n#include \"types.h\"\n#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";
    const string Umbrella = "#pragma once\n#include \"meter.h\"\n#define IOCTL_METER_TEST CTL_CODE(0x8337, 0x810, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    /// <summary>Two contracts, as import makes them of two headers.</summary>
    const string Contracts = """
        [IoctlContract(0x8337, Header = "meter.h", Prefix = "IOCTL_METER_")]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        [IoctlContract(0x8337, Header = "diag.h", Prefix = "IOCTL_METER_")]
        public static partial class Diag
        {
            [Ioctl(0x810)] public static partial void Test(this IoctlDevice device);
        }

        """;

    const string Sample = "public struct SAMPLE { public uint Value; public uint Level; }";

    [Theory]
    [InlineData("ULONG Level;", 0, "2 codes and 1 type compared, 0 differences")]
    [InlineData("UCHAR Level;", 1, "SAMPLE.Level")]
    [InlineData("ULONG Crc; ULONG Level;", 1, "2 codes and 1 type compared, 1 difference\n")]
    public async Task Types_of_included_headers_are_compared(string level, int exitCode, string text)
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("types.h", Types.Replace("ULONG Level;", level, StringComparison.Ordinal));
        await client.Write("meter.h", Codes);
        await client.Write("diag.h", Umbrella);

        var run = await client.Run("verify", "--header", client.PathOf("diag.h"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_an_included_header_has_lost_is_missing()
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("types.h", Types);
        await client.Write("meter.h", "#include \"types.h\"\n");
        await client.Write("diag.h", Umbrella);

        Assert.Matches("IOCTL_METER_READ +code +0x83372004 +missing", (await client.Run("verify", "--header", client.PathOf("diag.h"))).Output);
    }

    [Theory]
    [InlineData("diag.h", "meter.h")]
    [InlineData("meter.h", "diag.h")]
    public async Task What_only_one_of_the_headers_has_is_missing_in_none(params string[] headers)
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("types.h", Types);
        await client.Write("meter.h", Codes);
        await client.Write("diag.h", Umbrella.Replace("#include \"meter.h\"\n", "", StringComparison.Ordinal));

        var run = await client.Run("verify", [.. headers.SelectMany(header => new[] { "--header", client.PathOf(header) })]);

        Assert.Equal(("2 codes and 1 type compared, 0 differences\n", 0), (run.Output, run.ExitCode));
    }

    [Fact]
    public async Task What_another_header_is_stated_for_is_listed()
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("diag.h", Umbrella.Replace("#include \"meter.h\"\n", "", StringComparison.Ordinal));

        var run = await client.Run("verify", "--header", client.PathOf("diag.h"));

        Assert.Equal("1 code and 0 types compared, 0 differences\nof other headers, so not compared: IOCTL_METER_READ, SAMPLE; give those with --header too\n", run.Output);
    }

    [Theory]
    [InlineData("", 0, "1 code and 0 types compared, 0 differences\nof other headers, so not compared: IOCTL_OTHER_OPEN, IOCTL_OTHER_SHUT;")]
    [InlineData("#define IOCTL_OTHER_OPEN CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n", 1, "IOCTL_OTHER_SHUT")]
    public async Task A_contract_that_states_no_header_is_of_another_one_where_none_of_its_codes_is_there(string code, int exitCode, string text)
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337, Header = "diag.h", Prefix = "IOCTL_METER_")] public static partial class Diag { [Ioctl(0x810)] public static partial void Test(this IoctlDevice device); }
            [IoctlContract(0x8338)] public static partial class Other { [Ioctl(0x801)] public static partial void Open(this IoctlDevice device); [Ioctl(0x802)] public static partial void Shut(this IoctlDevice device); }
            """);
        await client.Write("diag.h", Umbrella.Replace("#include \"meter.h\"\n", "", StringComparison.Ordinal) + code);

        var run = await client.Run("verify", "--header", client.PathOf("diag.h"));

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(text, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_another_one_includes_is_read_with_that_one_and_all_its_codes_are_missed()
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("types.h", Types);
        await client.Write("meter.h", "#ifdef METER\n" + Codes + "#define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#endif\n");
        await client.Write("diag.h", "#define METER\n" + Umbrella);

        var run = await client.Run("verify", "--header", client.PathOf("meter.h"), "--header", client.PathOf("diag.h"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"IOCTL_METER_STOP +code +missing +0x83372008 +\S*meter\.h\(5,9\)\n2 codes and 1 type compared, 1 difference\n", run.Output);
    }

    [Fact]
    public async Task A_macro_may_be_that_of_one_header_alone()
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("types.h", Types);
        await client.Write("meter.h", "#if VERSION != 2\n#error meter\n#endif\n" + Codes);
        await client.Write("diag.h", "#if VERSION != 1 || !defined ALL\n#error diag\n#endif\n" + Umbrella.Replace("#include \"meter.h\"\n", "", StringComparison.Ordinal));

        var run = await client.Run("verify", "--header", client.PathOf("meter.h") + ";VERSION=2", "--header", client.PathOf("diag.h") + ";VERSION=1", "-D", "ALL");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
    }

    [Fact]
    public async Task Included_headers_that_are_not_found_are_named_where_something_is_missing()
    {
        using var client = Client.Compile(Contracts + Sample);
        await client.Write("meter.h", Codes);
        await client.Write("diag.h", Umbrella);

        var run = await client.Run("verify", "--header", client.PathOf("diag.h"));

        Assert.Contains("included headers that were not found: types.h; name their folder with -I", run.Error, StringComparison.Ordinal);
        Assert.Contains("not in diag.h, so not compared: SAMPLE;", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_of_each_of_two_headers_is_compared_with_that_of_its_own()
    {
        using var client = Client.Compile("""
            namespace A { [IoctlContract(0x8337, Header = "a.h")] public static partial class First { [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device); } public struct SAMPLE { public uint Value; } }
            namespace B { [IoctlContract(0x8338, Header = "b.h")] public static partial class Second { [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device); } public struct SAMPLE { public ulong Value; } }
            """);
        await client.Write("a.h", "#define IOCTL_FIRST_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef struct { ULONG Value; } SAMPLE;\n");
        await client.Write("b.h", "#define IOCTL_SECOND_READ CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\ntypedef struct { ULONGLONG Value; } SAMPLE;\n");

        Assert.Equal("2 codes and 2 types compared, 0 differences\n", (await client.Run("verify", "--header", client.PathOf("a.h"), "--header", client.PathOf("b.h"))).Output);
    }
}
