using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3009: the codes of a header are declared in its order, as the contract's other methods are.</summary>
public sealed class UndeclaredCodesTests
{
    const string Missing = "{|IOCTL3009:\"Public.h\"|}";

    const string Codes = """
        #define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        #define IOCTL_METER_RESET_ALL CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
        """;

    [Theory]
    [InlineData("", "Declare the missing 2 codes of Public.h")]
    [InlineData("\n    [Ioctl(\"IOCTL_METER_STOP\")] public static partial void Stop(this IoctlDevice device);", "Declare the missing code of Public.h")]
    public Task The_title_counts_the_codes(string declared, string title) => Fix.Offers<UndeclaredCodesCodeFix>(Of(Codes, Contract(Missing, declared)), title);

    [Theory]
    [InlineData("static partial class Meter\n{\n}", "static partial class Meter\n{\nMETHODS}")]
    [InlineData("static partial class Meter { }", "static partial class Meter {\nMETHODS}")]
    [InlineData("static partial class Meter;", "static partial class Meter\n{\nMETHODS}")]
    [InlineData("static partial class Meter\n{\n    // To come\n}", "static partial class Meter\n{\n    // To come\nMETHODS}")]
    public Task A_contract_without_methods_has_extension_methods(string before, string after) => Turns(Codes, before, after.Replace("METHODS", """
            [Ioctl("IOCTL_METER_STOP")]
            public static partial int Stop(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

            [Ioctl("IOCTL_METER_RESET_ALL")]
            public static partial int ResetAll(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

        """, StringComparison.Ordinal));

    [Theory]
    [InlineData("internal static partial void Start(this IoctlDevice meter)", "internal static partial int Stop(this IoctlDevice meter, ")]
    [InlineData("public static partial void Start(IoctlDevice @in)", "public static partial int Stop(IoctlDevice @in, ")]
    [InlineData("public static partial void Start(this SafeFileHandle input)", "public static partial int Stop(this SafeFileHandle device, ")]
    public Task The_device_is_that_of_the_last_method(string start, string stop) => Turns(
        Start + Stop,
        $"static partial class Meter\n{{\n  [Ioctl(0x801)] {start};\n}}",
        $"static partial class Meter\n{{\n  [Ioctl(0x801)] {start};\n\n  [Ioctl(\"IOCTL_METER_STOP\")]\n  {stop}ReadOnlySpan<byte> input, Span<byte> output);\n}}");

    [Theory]
    [InlineData("sealed partial class Meter(IoctlDevice device)\n{", "partial int Stop(")]
    [InlineData("sealed partial class Meter\n{\n    readonly IoctlDevice _device = IoctlDevice.Open(\"\");", "partial int Stop(")]
    [InlineData("sealed partial class Meter(IoctlDevice device)\n{\n    [Ioctl(0x801)] protected internal partial void Start();", "partial int Stop(", "protected internal")]
    [InlineData("sealed partial class Meter\n{\n    readonly IoctlDevice _one = IoctlDevice.Open(\"\"), _other = IoctlDevice.Open(\"\");", "static partial int Stop(IoctlDevice device, ")]
    [InlineData("partial struct Meter\n{", "static partial int Stop(IoctlDevice device, ")]
    public Task A_contract_of_instances_sends_to_its_own_device(string type, string stop, string accessibility = "public") => Turns(
        type.Contains("0x801", StringComparison.Ordinal) ? Start + Stop : Stop, type.Replace("sealed ", "", StringComparison.Ordinal) + "\n}",
        $"{type.Replace("sealed ", "", StringComparison.Ordinal)}\n{(type[^1] == ';' ? "\n" : "")}    [Ioctl(\"IOCTL_METER_STOP\")]\n    {accessibility} {stop}ReadOnlySpan<byte> input, Span<byte> output);\n}}");

    [Theory]
    [InlineData("IOCTL_METER_START2", "Start2")]
    [InlineData("FSCTL_METER_LOCK", "Lock", ", MajorFunction = MajorFunction.FileSystemControl")]
    [InlineData("IOCTL_METER_CLOSE", "CloseCode")]
    [InlineData("IOCTL_METER_UPDATE", "Update")]
    [InlineData("IOCTL_ACME_LOCK", "AcmeLock")]
    [InlineData("IOCTL_METER_8042_PORT", "Code8042Port")]
    [InlineData("IOCTL_METER_START_ASYNC", "StartAsyncCode")]
    [InlineData("IOCTL_METER_DISPOSE", "DisposeCode")]
    [InlineData("IOCTL_METER_GET_TYPE", "GetTypeCode")]
    [InlineData("IOCTL_METER_METER", "MeterCode")]
    [InlineData("IOCTL_METER_IOCTLS", "IoctlsCode")]
    [InlineData("IOCTL_METER_LIMIT", "LimitCode2")]
    public Task A_method_is_named_after_its_code_unless_the_name_is_taken(string code, string method, string route = "") => Turns(
        $"#define {code} CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)",
        "static partial class Meter\n{\n    const int Limit = 1, LimitCode = 2;\n}",
        $"static partial class Meter\n{{\n    const int Limit = 1, LimitCode = 2;\n\n    [Ioctl(\"{code}\"{route})]\n    public static partial int {method}(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);\n}}");

    [Fact]
    public Task A_prefix_of_the_contract_is_no_part_of_the_name() => Fix.Turns<UndeclaredCodesCodeFix>(
        Of("#define ACME_IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_IN_DIRECT, FILE_ANY_ACCESS)", Contract(Missing + ", Prefix = \"ACME_IOCTL_\"", "")),
        Of("#define ACME_IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_IN_DIRECT, FILE_ANY_ACCESS)", Contract("\"Public.h\", Prefix = \"ACME_IOCTL_\"", """

                [Ioctl("ACME_IOCTL_METER_STOP")]
                public static partial void MeterStop(this IoctlDevice device, ReadOnlySpan<byte> input, ReadOnlySpan<byte> data);
            """, "using System;\n")));

    [Fact]
    public Task A_file_that_names_the_runtime_in_full_gets_its_using() => Fix.Turns<UndeclaredCodesCodeFix>(
        Of(Stop, "namespace Acme;\n\n[IoctlGen.IoctlContract(0x8337, Header = {|IOCTL3009:\"Public.h\"|})]\nstatic partial class Meter\n{\n}\n"),
        Of(Stop, $"using System;\nusing IoctlGen;\n\nnamespace Acme;\n\n[IoctlGen.IoctlContract(0x8337, Header = \"Public.h\")]\nstatic partial class Meter\n{{{Method}\n}}\n"));

    [Fact]
    public Task A_member_in_a_conditional_region_is_not_joined_there() => Turns(
        Stop,
        "static partial class Meter\n{\n#if !METER_OLD\n    const int Limit = 1;\n#endif\n}",
        "static partial class Meter\n{\n#if !METER_OLD\n    const int Limit = 1;\n#endif\n\n    [Ioctl(\"IOCTL_METER_STOP\")]\n    public static partial int Stop(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);\n}");

    [Fact]
    public Task All_contracts_of_a_project_are_completed() => Fix.TurnsAll<UndeclaredCodesCodeFix>(FixAllScope.Project,
        [("Consumer/Public.h", Stop), ("Consumer/One.cs", Contract(Missing, "")), ("Consumer/Two.cs", "namespace Two;\n" + Contract(Missing, ""))],
        [("Consumer/Public.h", Stop), ("Consumer/One.cs", Contract("\"Public.h\"", Method, "using System;\n")), ("Consumer/Two.cs", "namespace Two;\n" + Contract("\"Public.h\"", Method, "using System;\n"))]);

    const string Start = "#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    const string Stop = "#define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)";

    const string Method = "\n    [Ioctl(\"IOCTL_METER_STOP\")]\n    public static partial int Stop(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);";

    static string Contract(string header, string methods, string usings = "") =>
        $"{usings}using IoctlGen;\n\n[IoctlContract(0x8337, Header = {header})]\nstatic partial class Meter\n{{{methods}\n}}\n";

    static Task Turns(string header, string before, string after)
    {
        static string File(string header, string contract, string usings) => $"{usings}using IoctlGen;\nusing Microsoft.Win32.SafeHandles;\n\n[IoctlContract(0x8337, Header = {header})]\n{contract}\n";
        return Fix.Turns<UndeclaredCodesCodeFix>(Of(header, File(Missing, before, "")), Of(header, File("\"Public.h\"", after, "using System;\n")));
    }
}
