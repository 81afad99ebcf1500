using System.Text.Json;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Bit fields, which C# has as properties that say in metadata which bits they are.</summary>
public sealed class BitFieldTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        """;

    [Fact]
    public async Task An_integer_is_written_as_its_bit_fields_and_the_bits_between_them()
    {
        using var client = Client.Compile(Contract + """
            public struct SAMPLE
            {
                public uint _bits0;
                public byte _bits1;
                public uint Last;
                [BitField(nameof(_bits0), 9, 5)] public int Level { readonly get => 0; set { } }
                [BitField(nameof(_bits0), 0, 1)] public bool Present { readonly get => false; set { } }
                [BitField(nameof(_bits0), 1, 4)] public uint @class { readonly get => 0; set { } }
                [BitField(nameof(_bits1), 0, 8)] public sbyte Whole { readonly get => 0; set { } }
            }
            """);

        var header = await client.Header();

        Assert.Contains(
            """
            typedef struct _SAMPLE {
                ULONG Present : 1;
                ULONG class_ : 4;
                ULONG : 4;
                LONG Level : 5;
                ULONG : 18;
                INT8 Whole : 8;
                ULONG Last;
            } SAMPLE, *PSAMPLE;
            C_ASSERT(sizeof(SAMPLE) == 12);
            C_ASSERT(offsetof(SAMPLE, Last) == 8);

            """.ReplaceLineEndings("\n"),
            header,
            StringComparison.Ordinal);
        Assert.Contains("#pragma warning(push)\n#pragma warning(disable: 4214) /* bit fields of other types than int */\n#endif\n", header, StringComparison.Ordinal);
        Assert.Equal("1 code and 1 type compared, 0 differences\n", (await client.Verify()).Output);
    }

    [Fact]
    public async Task In_a_union_each_integer_of_several_is_a_structure()
    {
        using var client = Client.Compile(Contract + """
            [StructLayout(LayoutKind.Explicit)]
            public struct SAMPLE
            {
                [FieldOffset(0)] public uint All;
                [FieldOffset(0)] public uint _bits0;
                [FieldOffset(0)] public byte _bits1;
                [BitField(nameof(_bits0), 0, 16)] public uint Low { readonly get => 0; set { } }
                [BitField(nameof(_bits0), 16, 16)] public uint High { readonly get => 0; set { } }
                [BitField(nameof(_bits1), 0, 4)] public byte Nibble { readonly get => 0; set { } }
            }
            """);

        var header = await client.Header();

        Assert.Contains("{\n    ULONG All;\n    struct {\n        ULONG Low : 16;\n        ULONG High : 16;\n    };\n    UCHAR Nibble : 4;\n}", header, StringComparison.Ordinal);
        Assert.Contains("disable: 4201", header, StringComparison.Ordinal);
        Assert.Equal("1 code and 1 type compared, 0 differences\n", (await client.Verify()).Output);
    }

    [Fact]
    public async Task One_of_the_size_of_a_pointer_stays_an_integer()
    {
        using var client = Client.Compile(Contract + "public struct SAMPLE { public nuint _bits0; [BitField(nameof(_bits0), 0, 40)] public nuint Low { readonly get => 0; set { } } }");

        Assert.Contains("    ULONG_PTR _bits0;\n", await client.Header(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_and_JSON_have_the_names()
    {
        using var client = Client.Compile(Contract + "public struct SAMPLE { public ushort _bits0; [BitField(nameof(_bits0), 2, 3)] public ushort Kind { readonly get => 0; set { } } }");
        await client.Run("export", "--markdown", client.PathOf("pages"));

        var page = await client.Read(Path.GetRelativePath(client.Folder, Directory.GetFiles(client.PathOf("pages")).Single()));
        var json = JsonDocument.Parse((await client.Run("export", "--json")).Output).RootElement;

        Assert.Contains("| 0 | 2 | USHORT | USHORT : 2; USHORT Kind : 3; USHORT : 11 |", page, StringComparison.Ordinal);
        var bits = json.GetProperty("types")[0].GetProperty("fields")[0].GetProperty("bits").EnumerateArray().Single();
        Assert.Equal(("Kind", 2, 3), (bits.GetProperty("name").GetString(), bits.GetProperty("offset").GetInt32(), bits.GetProperty("width").GetInt32()));
    }

    [Theory]
    [InlineData("uint _bits0", "\"_bits0\", 30, 3", "SAMPLE.Kind is marked [BitField] of 3 bits from 30 on, which do not lie in the 32 bits of _bits0; correct its numbers")]
    [InlineData("uint _bits0", "\"_bits0\", -1, 3", "of 3 bits from -1 on")]
    [InlineData("uint _bits0", "\"_bits0\", 0, 0", "of 0 bits from 0 on")]
    [InlineData("uint _bits0", "\"_bits0\", 2147483647, 2147483647", "of 2147483647 bits from 2147483647 on")]
    [InlineData("uint _bits0", "\"_bits1\", 0, 1", "SAMPLE.Kind is marked [BitField] of '_bits1', which is no field of the structure")]
    [InlineData("uint _bits0", "null!, 0, 1", "SAMPLE.Kind is marked [BitField] of '', which is no field of the structure")]
    [InlineData("float _bits0", "\"_bits0\", 0, 1", "SAMPLE.Kind is marked [BitField] of _bits0, which is no integer")]
    [InlineData("Guid _bits0", "\"_bits0\", 0, 1", "SAMPLE.Kind is marked [BitField] of _bits0, which is no integer")]
    [InlineData("uint _bits0; [BitField(\"_bits0\", 2, 2)] public uint Other { readonly get => 0; set { } } uint _rest", "\"_bits0\", 0, 3", "SAMPLE.Other shares bits of _bits0 with Kind")]
    [InlineData("uint _bits0; public uint Kind_; public uint @class; uint _rest", "\"_bits0\", 0, 3", "SAMPLE has two fields that are class_ in C; rename one", "class_")]
    public async Task Marks_that_C_has_no_bit_fields_for_are_bad_input(string field, string marks, string message, string name = "Kind")
    {
        using var client = Client.Compile($$"""{{Contract}} public struct SAMPLE { public {{field}}; [BitField({{marks}})] public uint {{name}} { readonly get => 0; set { } } }""");

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
