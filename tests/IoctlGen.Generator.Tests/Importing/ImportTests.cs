using System.Globalization;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Importing;

/// <summary>Headers with Import: the generator declares what they have, and a part of the user's adds to it and replaces single methods and structures.</summary>
public sealed class ImportTests
{
    static readonly SpecFiles Specs = Import(ImportExamples.Header);

    const string Caller = """
        using IoctlGen;

        static class Program
        {
            static uint Run(IoctlDevice meter)
            {
                Acme.Meter.Start(meter, new() { Channel = 2 });
                return Acme.Meter.GetState(meter) is { Mode: Acme.METER_MODE.MeterRunning } state ? state.Ticks : (uint)Acme.PublicConstants.METER_TYPE;
            }
        }
        """;

    [Fact]
    public Task What_a_header_declares() => Verify(Compile(Import(ImportExamples.Header.Split("#define IOCTL_METER_CALIBRATE")[0]), Caller).Clean().Driver);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void It_compiles_without_a_warning(LanguageVersion version)
    {
        var generation = Generation.Of(Compilations.Create(Caller, version), Specs);
        AssertReports(generation, "IOCTL4006");
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
    }

    [Fact]
    public void A_project_without_code_of_its_own_has_it_too() => Assert.NotNull(Generation.Of(CSharpCompilation.Create("Empty", [], Compilations.References, Analysis.Options), Specs).Compilation.GetTypeByMetadataName("Acme.Meter"));

    [Theory]
    [InlineData("Acme.Drivers", "", "Acme.Drivers.Meter")]
    [InlineData("", "Acme.Base", "Acme.Base.Meter")]
    [InlineData("", "acme-driver.1", "acme_driver._1.Meter")]
    [InlineData("", "", "Meter")]
    [InlineData("Acme.event", "", "Acme.event.Meter")]
    public void Its_namespace_is_the_items_or_the_projects(string stated, string root, string contract)
    {
        var generation = Compile(SpecFiles.Importing("true", (ImportExamples.Path, stated, ImportExamples.Header)).With(("RootNamespace", root)), "");
        Assert.NotNull(generation.Compilation.GetTypeByMetadataName(contract));
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
    }

    [Fact]
    public async Task A_method_of_the_users_part_for_the_same_code_replaces_the_headers_and_others_stand_beside()
    {
        var analysis = await Analysis.Of([("Contract.cs", """
            using IoctlGen;

            namespace Acme;

            public struct Calibration { public int Offset; public int Gain; }

            static partial class Meter
            {
                [Ioctl("IOCTL_METER_CALIBRATE")] public static partial Calibration Adjust(this IoctlDevice device, in Calibration wanted);
                [Ioctl("IOCTL_METER_CALIBRATE")] public static partial IoctlResult<Calibration> TryAdjust(this IoctlDevice device, in Calibration wanted);
                [Ioctl(0x804, Header = "")] public static partial void Stop(this IoctlDevice device);
            }
            """)], specs: Specs, advice: "IOCTL4006");

        Assert.Equal("", analysis.Messages);
        Assert.Empty(analysis.OtherErrors);
        Assert.Empty(analysis.Skipped);
        Assert.Equal(["Adjust", "GetState", "Start", "Stop", "TryAdjust"], Methods(analysis.Generation, "Acme.Meter"));
        Assert.Equal(["IOCTL_METER_CALIBRATE", "IOCTL_METER_GET_STATE", "IOCTL_METER_START", "IOCTL_METER_STOP"], Codes(analysis.Generation, "Acme.Meter"));
    }

    [Theory]
    [InlineData("[Ioctl(0x803, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Calibrate(this IoctlDevice device);", "Calibrate")]
    [InlineData("[Ioctl(0x803, TransferMethod.Buffered, RequiredAccess.Write, Name = \"IOCTL_METER_CALIBRATE\")] public static partial void Set(this IoctlDevice device);", "Set")]
    [InlineData("[Ioctl(Code = 0x8337A00C, Name = \"IOCTL_METER_CALIBRATE\")] public static partial void Set(this IoctlDevice device);", "Set")]
    [InlineData("[Ioctl(\"IOCTL_METER_CALIBRATE\")] public static partial void Calibrate(this IoctlDevice device, ReadOnlySpan<byte> input);", "Calibrate")]
    public void However_the_user_declares_the_code(string method, string name)
    {
        var generation = Compile(Specs, $"using System; using IoctlGen; namespace Acme {{ partial class Meter {{ {method} }} }}");
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
        Assert.Equal(new[] { name, "GetState", "Start" }.Order(StringComparer.Ordinal), Methods(generation, "Acme.Meter"));
    }

    [Fact]
    public void A_structure_of_the_user_replaces_the_headers()
    {
        var generation = Compile(Specs, """
            using System.Runtime.InteropServices;
            namespace Acme;
            public enum METER_MODE { Idle, Running }
            [StructLayout(LayoutKind.Sequential)] public struct METER_STATE { public METER_MODE Mode; public uint Milliseconds; }
            """);
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
        Assert.Equal("Milliseconds", generation.Compilation.GetTypeByMetadataName("Acme.METER_STATE")!.GetMembers().OfType<IFieldSymbol>().Last().Name);
    }

    [Fact]
    public void A_part_may_state_the_contract_as_the_header_has_it()
    {
        var generation = Compile(Specs, "using IoctlGen; namespace Acme; [IoctlContract(0x8337, Header = \"Public.h\")] public static partial class Meter { [Ioctl(0x804)] public static partial void Stop(this IoctlDevice device); }");
        AssertReports(generation, "IOCTL4006");
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
        Assert.Equal(["Calibrate", "GetState", "Start", "Stop"], Methods(generation, "Acme.Meter"));
        Assert.Single(generation.HintNames, "Acme.Meter.g.cs");
    }

    [Theory]
    [InlineData("IoctlContract")]
    [InlineData("IoctlContract(0x8338)")]
    [InlineData("IoctlContract(0x8337, Prefix = \"IOCTL_ACME_\")")]
    public void A_part_that_gives_the_headers_codes_other_numbers_or_names_is_an_error_there(string contract)
    {
        var report = Assert.Single(Compile(Specs, $"using IoctlGen; namespace Acme; [{contract}] public static partial class Meter {{ [Ioctl(0x804)] public static partial void Stop(this IoctlDevice device); }}").Reports, report => report.Id == "IOCTL4004");
        Assert.Equal("Contract.cs", report.Location.GetLineSpan().Path);
        Assert.StartsWith("Public.h cannot be imported: the arguments of [IoctlContract] on 'Meter' give IOCTL_METER_", Text(report), StringComparison.Ordinal);
    }

    /// <summary>Rules hold for what the user writes, and are silent about what comes from the header.</summary>
    [Fact]
    public async Task A_wrong_number_in_the_users_part_is_reported_as_in_any_contract()
    {
        var analysis = await Analysis.Of([("Contract.cs", """
            using IoctlGen;
            namespace Acme;
            static partial class Meter { [{|IOCTL3003:Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write, Name = "IOCTL_METER_CALIBRATE")|}] public static partial void Adjust(this IoctlDevice device); }
            """)], specs: Specs);
        analysis.MatchesMarkup();
    }

    [Theory]
    [InlineData("yes", "Acme", "its Import is 'yes'; write true or false")]
    [InlineData("true", "Acme-1", "its Namespace 'Acme-1' is no name of C#; write words of letters, digits and underscores, with points between")]
    [InlineData("true", "Acme.", "its Namespace 'Acme.' is no name of C#; write words of letters, digits and underscores, with points between")]
    public void What_the_item_says_wrong_is_reported_in_the_project_file(string stated, string space, string message)
    {
        var generation = Compile(SpecFiles.Importing(stated, (ImportExamples.Path, space, ImportExamples.Header)).With(("MSBuildProjectFullPath", "/src/Meter.csproj")), "");
        Assert.Equal(["IOCTL4004 /src/Meter.csproj(1,1) Public.h cannot be imported: " + message], generation.Reports.Select(Line));
        Assert.Empty(generation.HintNames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    [InlineData("False")]
    public void A_header_that_is_not_to_be_imported_is_none(string stated) => Assert.Empty(Compile(SpecFiles.Importing(stated, (ImportExamples.Path, "Acme", ImportExamples.Header)), "").Clean().HintNames);

    [Fact]
    public void A_language_that_is_too_old_is_one_error()
    {
        var generation = Generation.Of(Compilations.Create("class Program { }", LanguageVersion.CSharp11), Specs.With(("MSBuildProjectFullPath", "/src/Meter.csproj")));
        Assert.Equal(["IOCTL4004 /src/Meter.csproj(1,1) Public.h cannot be imported: what it declares needs C# 12.0, but this project is compiled as C# 11.0; set <LangVersion> to 12.0 or later in the project file, or leave it out"], generation.Reports.Select(Line));
        Assert.Empty(generation.HintNames);
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
    }

    [Fact]
    public void What_is_not_declared_or_left_open_is_reported_at_its_line()
    {
        var generation = Compile(Import(ImportExamples.Header + """

            typedef struct _METER_LOG { MISSING_TYPE Entry; ULONG Count; } METER_LOG;
            #define METER_SHIFT(x) ((x) << 2)
            typedef struct _METER_LINK { ULONG Kind; PVOID Next; long double Value; } METER_LINK;
            """), "");
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
        Assert.Equal(
            [
                "IOCTL4005 /src/driver/Public.h(21,16) METER_LOG is left out: 'MISSING_TYPE' is not defined",
                "IOCTL4006 /src/driver/Public.h(20,9) 'Meter.Calibrate' may not be as the driver has it: No source says what the input is: bytes. No source says what the output is: bytes; to have it otherwise, declare IOCTL_METER_CALIBRATE in a part of 'Meter' of your own",
                "IOCTL4006 /src/driver/Public.h(22,9) Macros that are no constants are not here: METER_SHIFT",
            ],
            generation.Reports.Select(Line).Where(static line => !line.Contains("METER_LINK", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_IOCTL4001_reports_is_not_reported_twice() =>
        AssertReports(Compile(Import(ImportExamples.Header + "\n#define IOCTL_METER_BAD CTL_CODE(METER_TYPE, METER_NONE, METHOD_BUFFERED, FILE_ANY_ACCESS)\n"), ""), "IOCTL4006");

    [Fact]
    public void A_header_without_codes_and_structures_is_an_error() =>
        AssertReports(Compile(Import("/* Nothing */"), ""), "IOCTL4004");

    const string Shared = "typedef struct _LAB_POINT { ULONG X; ULONG Y; } LAB_POINT;\n";

    static string Drawing(string name, int type) => $"#include \"shared.h\"\n// Input: LAB_POINT. Output: none.\n#define IOCTL_{name}_DRAW CTL_CODE({type}, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)\n";

    [Fact]
    public void A_structure_that_two_headers_include_is_declared_once()
    {
        var specs = SpecFiles.Importing("true", ("/src/a.h", "Acme", Drawing("PEN", 0x8340)), ("/src/b.h", "Acme", Drawing("BRUSH", 0x8341))).And(SpecFiles.Of(("/src/shared.h", Shared)));
        var generation = Compile(specs, "").Clean();
        Assert.Equal(["Acme.Brush.g.cs", "Acme.Pen.g.cs", "a.h+Import.g.cs", "b.h+Import.g.cs"], generation.HintNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_structure_that_two_headers_define_alike_is_declared_once() => Compile(
        SpecFiles.Importing("true", ("/src/a.h", "Acme", Drawing("PEN", 0x8340).Replace("#include \"shared.h\"\n", Shared)), ("/src/b.h", "Acme", Drawing("BRUSH", 0x8341).Replace("#include \"shared.h\"\n", "/* A place. */\n" + Shared.Replace("ULONG Y;", "ULONG Y; /* Down. */")))), "").Clean();

    [Fact]
    public void Two_structures_of_one_name_are_one_error()
    {
        var specs = SpecFiles.Importing("true", ("/src/a.h", "Acme", Drawing("PEN", 0x8340).Replace("#include \"shared.h\"\n", Shared)), ("/src/b.h", "Acme", Drawing("BRUSH", 0x8341).Replace("#include \"shared.h\"\n", Shared.Replace("ULONG Y", "LONG Y"))));
        var generation = Compile(specs.With(("MSBuildProjectFullPath", "/src/Meter.csproj")), "");
        Assert.Equal(["IOCTL4004 /src/Meter.csproj(1,1) b.h cannot be imported: it has another 'LAB_POINT' than a.h; give one of the two headers another Namespace"], generation.Reports.Select(Line));
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
    }

    [Fact]
    public void Two_contracts_of_one_name_are_one_error_and_of_two_namespaces_none()
    {
        var text = ImportExamples.Header.Replace("METER_MODE", "MODE").Replace("#define IOCTL_METER_CALIBRATE", "#define IOCTL_METER_ADJUST");
        var both = Compile(SpecFiles.Importing("true", (ImportExamples.Path, "Acme", ImportExamples.Header), ("/src/old/Public.h", "Acme", text)), "");
        Assert.Contains("Public.h cannot be imported: its codes are those of a contract 'Meter', and so are those of Public.h; give one of the two headers another Namespace", both.Reports.Select(Text));
        Assert.Empty(Compilations.CompilerReports(both.Compilation));

        var apart = Compile(SpecFiles.Importing("true", (ImportExamples.Path, "Acme", ImportExamples.Header), ("/src/old/Public.h", "Acme.Old", text)), "");
        AssertReports(apart, "IOCTL4006", "IOCTL4006");
        Assert.Empty(Compilations.CompilerReports(apart.Compilation));
        Assert.Equal(["Acme.Meter.g.cs", "Acme.Old.Meter.g.cs", "Public.h+Import.g.cs", "Public.h+Import2.g.cs"], apart.HintNames.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("static class Meter { }", 30)]
    [InlineData("partial struct Meter { }", 32)]
    [InlineData("enum Meter { One }", 22)]
    public void A_type_of_the_users_that_can_be_no_part_is_one_error(string type, int column)
    {
        var generation = Compile(Specs, $"namespace Acme; {type}");
        Assert.Equal([$"IOCTL4004 Contract.cs(1,{column}) Public.h cannot be imported: its contract 'Meter' has the name of this type, which is no partial class; make it one, or give the header another Namespace"], generation.Reports.Select(Line));
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
    }

    [Theory]
    [InlineData("internal static partial class Meter { }", Accessibility.Internal)]
    [InlineData("static partial class Meter { }", Accessibility.Public)]
    [InlineData("public partial class Meter { }", Accessibility.Public)]
    public void A_part_may_say_who_sees_the_contract(string type, Accessibility expected)
    {
        var generation = Compile(Specs, $"namespace Acme; {type}");
        Assert.Empty(Compilations.CompilerReports(generation.Compilation));
        Assert.Equal(expected, generation.Compilation.GetTypeByMetadataName("Acme.Meter")!.DeclaredAccessibility);
    }

    static SpecFiles Import(string header) => SpecFiles.Importing("true", (ImportExamples.Path, "Acme", header));

    static Generation Compile(SpecFiles specs, string source) => Generation.Of(Compilations.Create(source), specs);

    static void AssertReports(Generation generation, params string[] ids) => Assert.Equal(ids, generation.Reports.Select(report => report.Id));

    static string Text(Diagnostic report) => report.GetMessage(CultureInfo.InvariantCulture);

    static string Line(Diagnostic report) => $"{report.Id} {Analysis.TextOf(report)} {Text(report)}";

    static IEnumerable<string> Methods(Generation generation, string contract) => generation.Compilation.GetTypeByMetadataName(contract)!.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary).Select(method => method.Name).Order(StringComparer.Ordinal);

    /// <summary>Those in its list of descriptors.</summary>
    static IEnumerable<string> Codes(Generation generation, string contract) => generation.Compilation.GetTypeByMetadataName(contract + "+Ioctls")!.GetMembers()
        .Where(member => (member is IPropertySymbol or IFieldSymbol) && member.Name.StartsWith("IOCTL_", StringComparison.Ordinal)).Select(member => member.Name).Order(StringComparer.Ordinal);
}
