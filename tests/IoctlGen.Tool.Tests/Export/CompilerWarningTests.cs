namespace IoctlGen.Tool.Tests.Export;

/// <summary>What a driver's compiler warns of at /W4 is switched off where it is meant, and nowhere else; and packing ends where it began.</summary>
public sealed class CompilerWarningTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial Sample Read(this IoctlDevice device);
        }

        """;

    const string Unnamed = "#pragma warning(disable: 4201) /* structures and unions without a name */";
    const string Packed = "#pragma warning(disable: 4121) /* fields that packing moves */";

    [Theory]
    [InlineData("public struct Sample { public uint Value; }", "")]
    [InlineData("public struct Sample { public WhereStruct Where; public struct WhereStruct { public uint X; } }", "")]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 1)] public struct Sample { public byte First; public uint Value; }", "")]
    [InlineData("[StructLayout(LayoutKind.Explicit)] public struct Sample { [FieldOffset(0)] public uint Tag; [FieldOffset(4)] public uint Value; [FieldOffset(4)] public float Real; }", Unnamed)]
    [InlineData("public struct Sample { public WhereStruct Where; public struct WhereStruct { public Anonymous0Struct Anonymous0; public struct Anonymous0Struct { public uint X; } } }", Unnamed)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 2)] public struct Sample { public byte First; public uint Value; }", Packed)]
    [InlineData("[StructLayout(LayoutKind.Sequential, Pack = 2)] public struct Sample { public byte First; public Anonymous0Struct Anonymous0; public struct Anonymous0Struct { public uint X; } }", Packed + "\n" + Unnamed)]
    public async Task A_warning_is_off_where_something_earns_it(string structure, string pragmas)
    {
        using var client = Client.Compile(Contract + structure);

        var header = await client.Header();

        var before = pragmas.Length == 0 ? "" : $"#ifdef _MSC_VER\n#pragma warning(push)\n{pragmas}\n#endif\n\n";
        var after = pragmas.Length == 0 ? "" : "#ifdef _MSC_VER\n#pragma warning(pop)\n#endif\n\n";
        var types = header.IndexOf("METHOD_BUFFERED, FILE_ANY_ACCESS)\n\n", StringComparison.Ordinal) + "METHOD_BUFFERED, FILE_ANY_ACCESS)\n\n".Length;
        Assert.Equal(pragmas.Length == 0 ? 0 : 2, header.Split("_MSC_VER").Length - 1);
        Assert.StartsWith(before + (header.Contains("#pragma pack", StringComparison.Ordinal) ? "#pragma pack(push, " : "typedef struct "), header[types..], StringComparison.Ordinal);
        Assert.EndsWith(");\n\n" + after + "#endif\n", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(128)]
    public async Task A_packing_larger_than_any_alignment_is_left_out(int pack)
    {
        using var client = Client.Compile(Contract + $"[StructLayout(LayoutKind.Sequential, Pack = {pack})] public struct Sample {{ public byte First; public ulong Value; }}");

        Assert.DoesNotContain("#pragma pack", await client.Header(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_packing_that_begins_ends()
    {
        using var client = Client.Compile(Contract + """
            [StructLayout(LayoutKind.Sequential, Pack = 4)]
            public struct Sample
            {
                public byte First;
                public AStruct A;
                public BStruct B;
                public struct AStruct { public byte First; public Anonymous0Struct Anonymous0; [StructLayout(LayoutKind.Sequential, Pack = 2)] public struct Anonymous0Struct { public byte Tag; public ulong Deep; } }
                [StructLayout(LayoutKind.Sequential, Pack = 64)] public struct BStruct { public byte First; public ulong Last; }
            }
            """);

        var depth = 0;
        foreach (var line in (await client.Header()).Split('\n').Select(static line => line.Trim()))
        {
            depth += line.StartsWith("#pragma pack(push", StringComparison.Ordinal) ? 1 : line == "#pragma pack(pop)" ? -1 : 0;
            Assert.InRange(depth, 0, 3);
        }

        Assert.Equal(0, depth);
    }
}
