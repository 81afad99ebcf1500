using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.CHeaders;

namespace IoctlGen.Tool.Tests;

/// <summary>A header that is another on x86: what C# declares is C's on both targets, or says what it is not.</summary>
[Collection("In process")]
public sealed partial class TargetTests
{
    static readonly string Header = Repository.File("tests/IoctlGen.Tool.Tests/Import/targets.h");

    [Fact]
    public async Task What_x86_has_otherwise_goes_to_standard_error_and_to_the_head_of_the_file()
    {
        string[] notes =
        [
            "ODD_FIELDS is for 64-bit processes: on x86 C has 8 bytes, with Flags at 4.",
            "ODD_ADDRESS is for 64-bit processes: on x86 C has 12 bytes.",
            "ODD_HOLDER is for 64-bit processes: on x86 C has 16 bytes, with Address at 4.",
            "ODD_SWAPPED is for 64-bit processes: on x86 C has First at 4.",
            "ODD_SWAPPERS is for 64-bit processes: on x86 C has another ODD_SWAPPED.",
            "ODD_LENGTH is for 64-bit processes: on x86 C has 16 bytes, with Bytes of 16 bytes.",
            "ODD_WIDE_BITS is for 64-bit processes: on x86 C has other bits in Rest.",
            "ODD_MIXED_BITS is for 64-bit processes: on x86 C has 4 bytes, with other bits in Rest.",
            "ODD_ELEMENTS is for 64-bit processes: on x86 C has another Items.",
            "ODD_ON_64 is for 64-bit processes: on x86 C has no such structure.",
            "IOCTL_ODD_64 is for 64-bit processes: x86 has no such code.",
            "IOCTL_ODD_OTHER is for 64-bit processes: on x86 it is 0x83372048.",
            "IOCTL_ODD_32 is not here: x86 alone has it.",
            "OddPointer is 8; on x86 it is 4.",
            "ODD_FUNCTION is 0x811; on x86 it is 0x812.",
            "ODD_ON_32 is not here: x86 alone has it.",
        ];

        var run = await Tool.Run("import", Header);

        Assert.Equal(notes.Order(StringComparer.Ordinal), run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => Place().Replace(line, "")).Order(StringComparer.Ordinal));
        Assert.Equal(notes.Append("Macros that are no constants are not here: ODD_ALIGN.").Order(StringComparer.Ordinal), run.Output.Split('\n').Skip(1).TakeWhile(static line => line.Length > 0).Select(static line => line[3..]).Order(StringComparer.Ordinal));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task The_structure_and_the_codes_that_take_it_say_so_too()
    {
        var text = (await Tool.Run("import", Header)).Output;

        Assert.Contains("/// <summary>ODD_ADDRESS (targets.h). For 64-bit processes: on x86 C has 12 bytes.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>ODD_STREAM (targets.h). Reserved, which C has on x64 alone, is padding. Its layout depends on the size of a pointer.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("// The input, ODD_HOLDER, is for 64-bit processes.\n", text, StringComparison.Ordinal);
        Assert.Contains("public static int DataOffset => IntPtr.Size == 8 ? 12 : 8;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The output, ODD_STREAM", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_finds_no_difference_in_what_is_marked_to_be_for_64_bit_processes_and_misses_no_code_of_x86_alone()
    {
        var imported = await Tool.Run("import", Header);
        Assert.Contains("[NativeName(\"ODD_ADDRESS\", Only64Bit = true)]", imported.Output, StringComparison.Ordinal);
        Assert.Contains(", Only64Bit = true)]\n    public static partial", imported.Output, StringComparison.Ordinal);
        using var client = Client.Compile(imported.Output);

        var run = await client.Run("verify", "--header", Header);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(", 0 differences\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("not to be declared, so not missed: IOCTL_ODD_32;", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A client that is for 64-bit processes alone, of a header that has other codes on x86.</summary>
    [Theory]
    [InlineData("x64", 0)]
    [InlineData("x86", 1)]
    public async Task Verify_compares_on_the_stated_target_alone(string target, int exitCode)
    {
        using var client = Client.Compile("[IoctlContract(0x8337)] public static partial class Odd { [Ioctl(0x881)] public static partial void Open(this IoctlDevice device); }");
        await client.Write("Public.h", "#ifdef _WIN64\n#define FLAG 128\n#else\n#define FLAG 0\n#endif\n#define IOCTL_ODD_OPEN CTL_CODE(0x8337, 0x801 | FLAG, METHOD_BUFFERED, FILE_ANY_ACCESS)\n");

        var run = await client.Verify("--target", target);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("0x83372004", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_field_comes_back_where_it_was_on_both_targets()
    {
        var (x64, x86) = (new HeaderFiles([], [], []).Read(HeaderFiles.Open(Header), CTarget.X64), new HeaderFiles([], [], []).Read(HeaderFiles.Open(Header), CTarget.X86));
        var file = Importer.Import(x64, x86, Header, new Dictionary<string, PageFacts>(), "Odd");
        var code = await ImportedCode.Compile(FilePrinter.Print(file), LayoutProbe.Source(x64, file));
        Assert.Empty(code.Errors);
        LayoutProbe.Require(x64, file, code);

        var trip = await RoundTrip.Of(Header, x64, x86, file, code);

        Assert.Empty(trip.Wrong);
        Assert.Equal((19, 9, 10), (trip.X64.Structures, trip.X86.Structures, trip.X86.For64Bits));
        Assert.Equal(["round trip: a field of padding that one target alone has"], trip.Lost);
    }

    [Fact]
    public async Task Bits_of_an_integer_as_large_as_a_pointer_are_held_by_one()
    {
        var code = await ImportedCode.Compile((await Tool.Run("import", Header, "--namespace", "Odd")).Output, """
            namespace Odd;
            public static class Probe
            {
                public static string Run()
                {
                    ODD_POINTER_BITS s = default;
                    (s.Low, s.Signed, s.High) = (5, -3, 0x1ABCDEF);
                    s.Low = nuint.MaxValue;
                    nuint bits = s._bits0;
                    return $"{s.Low} {s.Signed} {s.High:X} {bits:X}";
                }
            }
            """);

        Assert.Equal("7 -3 1ABCDEF D5E6F7EF", (string)code.Load().GetType("Odd.Probe")!.GetMethod("Run")!.Invoke(null, null)!);
    }

    /// <summary>In their order the fields would follow the pointer on x86.</summary>
    [Fact]
    public async Task Offsets_are_stated_where_they_are_right_on_both_targets()
    {
        using var folder = new TemporaryFolder();
        var header = folder.PathOf("Public.h");
        await File.WriteAllTextAsync(header, """
            #define IOCTL_ODD_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) /* Input: ODD_FAR. Output: none */
            typedef struct _ODD_FAR { PVOID Pointer; DECLSPEC_ALIGN(8) ULONG Aligned; } ODD_FAR;
            """, TestContext.Current.CancellationToken);
        var imported = await Tool.Run("import", header);
        using var client = Client.Compile(imported.Output);

        Assert.Equal("", imported.Error);
        Assert.Contains("[StructLayout(LayoutKind.Explicit, Size = 16)]", imported.Output, StringComparison.Ordinal);
        Assert.Contains(", 0 differences\n", (await client.Run("verify", "--header", header)).Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^.*targets\.h\([0-9]+,[0-9]+\): ")]
    private static partial Regex Place();
}
