namespace IoctlGen.Tool.Tests;

/// <summary>Headers of C++ as contracts, and what is said where one cannot be read.</summary>
public sealed class CppImportTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Members_of_an_enumeration_with_class_become_methods_without_its_name()
    {
        var run = await Import("""
            namespace Acme {
            enum class Meter : ULONG {
                GetState = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS), // reads the state
                Reset = CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS),
            };
            struct State { Meter Last; ULONG Count = 0; };
            }
            """);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("public static partial class Meter\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    /// <summary>reads the state</summary>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    /// <summary>Acme::Meter::Reset</summary>\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("[Ioctl(0x801, Name = \"Meter_GetState\")]\n    public static partial int GetState(", run.Output, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
    }

    [Theory]
    [InlineData("enum class Meter : ULONG { Reset = CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS) };", "Reset")]
    [InlineData("constexpr ULONG acme_ioctl_reset = CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS);", "Reset")]
    public async Task One_code_alone_has_a_method_without_what_stands_before_its_own_name(string text, string method) =>
        Assert.Contains($" {method}(this IoctlDevice", (await Import(text)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_contract_without_words_in_common_is_called_after_its_namespace()
    {
        var run = await Import("""
            namespace outer::acme {
                inline constexpr ULONG ioctl_read = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS);
                inline constexpr ULONG ioctl_reset = CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS);
            }
            """);

        Assert.Contains("public static partial class Acme\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(" Read(this IoctlDevice", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("struct Head { ULONG Size; }; struct State : Head { ULONG Mode; };")]
    [InlineData("typedef struct Head { ULONG Size; } Head; typedef struct State { struct Head; ULONG Mode; } State;")]
    public async Task A_base_class_is_right_on_x86_too(string text)
    {
        var run = await Import($"{text}\n#define IOCTL_ACME_A CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.DoesNotContain("Only64Bit", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_structure_that_is_left_out_is_told_with_its_place()
    {
        var run = await Import("""
            #include <cstdint>
            #include <pshpack1.h>
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x2000, METHOD_BUFFERED, FILE_ANY_ACCESS)
            struct X { nowhere a; };
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Public.h(4,8): X is left out: 'nowhere' is not defined.\nPublic.h(3,9): IOCTL_ACME_A: function 0x2000 does not fit in 12 bits; it sets the access.\nPublic.h: what is not defined is in none of the headers that it includes; name the one that has it with --before\n", run.Error.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.Contains("// X is left out: 'nowhere' is not defined.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_that_derives_from_another_is_for_all_processes()
    {
        var run = await Import("struct Base { ULONG Size; };\nstruct Request : Base { int Port; };\n");

        Assert.Contains("public struct Request\n{\n    /// <summary>C: <c>struct Base</c>.</summary>\n    public Base Anonymous0;\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("64-bit", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_whose_codes_cannot_be_read_is_bad_input()
    {
        var run = await Import("#define IOCTL_ACME_A NOWHERE(1)\n#define IOCTL_ACME_B NOWHERE(2)\ntypedef struct { ULONG a; } X;");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith("Public.h: none of its codes can be read: IOCTL_ACME_A, IOCTL_ACME_B; fix what is told above\n", run.Error, StringComparison.Ordinal);
    }

    Task<ToolResult> Import(string text)
    {
        var path = Path.Combine(_folder, "Public.h");
        File.WriteAllText(path, text);
        return Tool.Run("import", path);
    }
}
