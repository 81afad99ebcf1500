using System.Text.Json;
using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Fields that state their type in C; compile.sh has compilers check the same.</summary>
public sealed class NativeTypeTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial REQUEST Read(this IoctlDevice device);
        }

        public struct SAMPLE { public uint Value; }

        [InlineArray(4)] public struct Words { ushort _first; }

        """;

    const string Request = Contract + """
        public unsafe struct REQUEST : IIoctlTail
        {
            [NativeType("HANDLE")] public nint Event;
            [NativeType("HWND")] public nint Window;
            [NativeType("PCWSTR")] public void* Path;
            [NativeType("LARGE_INTEGER")] public long Period;
            [NativeType("WCHAR")] public Words Name;
            [NativeType("CHAR")] public fixed byte Text[8];
            [NativeType("NTSTATUS")] public int Status;
            [field: NativeType("DWORD")] public uint Count { get; set; }
            public SAMPLE Samples;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Samples);
        }
        """;

    [Fact]
    public async Task A_field_is_written_as_it_states()
    {
        using var client = Client.Compile(Request);

        var header = await client.Header();

        Assert.Contains(
            """
                HANDLE Event;
                HWND Window;
                PCWSTR Path;
                LARGE_INTEGER Period;
                WCHAR Name[4];
                CHAR Text[8];
                NTSTATUS Status;
                DWORD Count;
                SAMPLE Samples[1];
            } REQUEST, *PREQUEST;

            """.ReplaceLineEndings("\n"),
            header,
            StringComparison.Ordinal);
        Assert.Contains("#include <windef.h>\n", header, StringComparison.Ordinal);
        Assert.Contains("#ifndef _NTDEF_ /* windows.h has no NTSTATUS */\ntypedef LONG NTSTATUS;\n#endif\n", header, StringComparison.Ordinal);
        Assert.Equal("1 code and 2 types compared, 0 differences\n", (await client.Verify()).Output);
    }

    [Fact]
    public async Task Elements_without_a_name_are_written_where_they_are()
    {
        using var client = Client.Compile(Contract + """
            public struct REQUEST : IIoctlTail
            {
                public uint Count;
                public ExtentsStruct Extents;
                readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Extents);
                public struct ExtentsStruct : IIoctlTail
                {
                    public uint First;
                    public LastUnion Last;
                    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Last);
                    [StructLayout(LayoutKind.Explicit)] public struct LastUnion { [FieldOffset(0)] public uint Whole; [FieldOffset(0)] public ushort Half; }
                }
            }
            """);

        var header = await client.Header();

        Assert.Contains("C_ASSERT(offsetof(REQUEST, Extents[0].Last[0].Half) == 8);\n", header, StringComparison.Ordinal);
        Assert.Contains("        } Last[1];\n    } Extents[1];\n", header, StringComparison.Ordinal);
        Assert.EndsWith(", 0 differences\n", (await client.Verify()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_and_JSON_have_the_type()
    {
        using var client = Client.Compile(Request);
        await client.Run("export", "--markdown", client.PathOf("pages"));

        var page = await client.Read(Path.GetRelativePath(client.Folder, Directory.GetFiles(client.PathOf("pages")).Single()));
        var json = JsonDocument.Parse((await client.Run("export", "--json")).Output).RootElement;

        Assert.Contains("| HANDLE | Event |", page, StringComparison.Ordinal);
        Assert.Contains("| SAMPLE[1] | Samples |", page, StringComparison.Ordinal);
        Assert.Contains("WCHAR[4]", json.GetProperty("types").EnumerateArray().SelectMany(static type => type.GetProperty("fields").EnumerateArray()).Select(static field => field.GetProperty("type").GetString()));
    }

    [Fact]
    public void Compilers_judge_each_type_that_may_be_stated()
    {
        var contracts = File.ReadAllText(Repository.File("tests/IoctlGen.Tool.Tests/Export/Contracts/OfStatedTypes.cs")) + File.ReadAllText(Repository.File("tests/IoctlGen.Tool.Tests/Export/Contracts/OfWindows.cs"));

        // No structure of Windows is laid out as a number is, but those that hold one.
        Assert.DoesNotContain(SharedTypes.Names.Where(static name => WindowsHeaders.LayoutOf(name, CTarget.X64) is var layout && layout.Size == layout.Alignment), name => !Regex.IsMatch(contracts, $"\\b{name}\\b"));
    }

    [Theory]
    [InlineData("x; int y", "uint", "REQUEST.Field is marked [NativeType(\"x; int y\")], which is no name of a type, with [1] or without; write [NativeType(\"LARGE_INTEGER\")]")]
    [InlineData("ULONG[2]", "uint", "[NativeType(\"ULONG[2]\")], which is no name of a type")]
    [InlineData("[1]", "uint", "[NativeType(\"[1]\")], which is no name of a type")]
    [InlineData("SC_HANDLE", "nint", "REQUEST.Field is marked [NativeType(\"SC_HANDLE\")], which is no type of numbers or pointers that drivers and applications both have; state one of them, or take the mark away: it is a LONG_PTR then")]
    [InlineData("LARGE_INTEGER", "int", "REQUEST.Field is marked [NativeType(\"LARGE_INTEGER\")], which on x64 has 8 bytes, aligned to 8, and the field has 4, aligned to 4; state a type of that layout, as LONG is")]
    [InlineData("FILETIME", "ulong", "which on x64 has 8 bytes, aligned to 4, and the field has 8, aligned to 8")]
    [InlineData("HANDLE", "long", "which on x86 has 4 bytes, aligned to 4, and the field has 8, aligned to 8")]
    [InlineData("CHAR", "Words", "which on x64 has 1 bytes, aligned to 1, and the field has 2, aligned to 2")]
    [InlineData("ULONG", "SAMPLE", "[NativeType(\"ULONG\")], and is the structure SAMPLE in C; state [NativeType(\"SAMPLE\")]")]
    [InlineData("ULONG[1]", "uint", "[NativeType(\"ULONG[1]\")], and only the last field of a structure goes on behind it; state [NativeType(\"ULONG\")], or declare an array")]
    public async Task What_C_has_not_is_bad_input(string stated, string type, string message)
    {
        using var client = Client.Compile($$"""{{Contract}} public struct REQUEST { [NativeType("{{stated}}")] public {{type}} Field; public uint Last; }""");

        foreach (var option in (string[])["--header", "--markdown"])
        {
            var run = await client.Run("export", option, client.PathOf("out"));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("Driver.Client.dll: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
            Assert.False(Path.Exists(client.PathOf("out")));
        }
    }

    [Theory]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct REQUEST { [FieldOffset(0)] public uint First; [FieldOffset(0), NativeType(\"ULONG[1]\")] public uint Last; }", "REQUEST.Last is marked [NativeType(\"ULONG[1]\")], and only the last field of a structure goes on behind it")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct REQUEST { [FieldOffset(4)] public uint First; [FieldOffset(0), NativeType(\"ULONG[1]\")] public uint Last; }", "only the last field of a structure")]
    [InlineData("public struct REQUEST { [NativeType(\"struct[1]\")] public Anonymous0Struct Anonymous0; public struct Anonymous0Struct { public uint Value; } }", "and C has no arrays without a name")]
    [InlineData("public struct REQUEST { [NativeType(\"INNER[1]\")] public InnerStruct Inner; public struct InnerStruct { public uint Value; } }", "and is written out in its place; state [NativeType(\"struct[1]\")]")]
    [InlineData("public struct REQUEST { public InnerStruct Inner; public struct InnerStruct { [NativeType(\"CHAR\")] public uint Value; } }", "REQUEST.InnerStruct.Value is marked")]
    [InlineData("public struct REQUEST { public Two Items; } [InlineArray(2)] public struct Two { [NativeType(\"LONG\")] uint _first; }", "Two._first is marked [NativeType], and is the element of an array, which C has no type for; mark the fields that are of 'Two'")]
    [InlineData("public struct REQUEST { [NativeType(\"ULONG\")] public uint _bits0; [BitField(nameof(_bits0), 0, 1)] public bool Bit { get => false; set { } } }", "and has bit fields, whose types are those of the properties")]
    public async Task Nor_what_stands_where_C_cannot_have_it(string structure, string message)
    {
        using var client = Client.Compile(Contract + structure);

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
