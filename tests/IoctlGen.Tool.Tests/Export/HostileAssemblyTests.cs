using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Assemblies that no C# compiler makes: they end with a message, and write nothing outside the folder that was asked for.</summary>
public sealed class HostileAssemblyTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801, Name = "IOCTL_METER_READ_THE_METER_OVER_AGAIN")] public static partial void ReadTheMeterOverAgain(this IoctlDevice device);
        }

        """;

    [Theory]
    [InlineData(1, "'Inner' holds itself")]
    [InlineData(20_000, "are nested more than 64 levels deep")]
    public async Task Structures_in_structures_have_an_end(int depth, string message)
    {
        using var client = WithStructuresOf("Types");
        WriteStructures(client.PathOf("Types.dll"), depth);

        await Refuses(client.Run("export", "--json"), message);
    }

    /// <summary>One byte of each is changed: a type then lies in itself, so that its full name has no end.</summary>
    [Theory]
    [InlineData("IoctlContractAttribute")]
    [InlineData("IoctlDevice")]
    [InlineData("Object")]
    public async Task A_type_that_lies_in_itself_is_a_damaged_assembly(string name)
    {
        using var client = Client.Compile(Contract);
        LetLieInItself(client.Assembly, name);

        foreach (var command in new[] { new[] { "--json" }, ["--header", client.PathOf("out.h")] })
            await Refuses(client.Run("export", command), "Driver.Client.dll: this is not a valid assembly: a type is nested more than 64 levels deep, or in itself");
    }

    [Theory]
    [InlineData("x/../../escaped/page.md......")]
    [InlineData("IOCTL METER*/ int x; /*.......")]
    public async Task A_name_that_C_cannot_spell_reaches_no_file(string spelled)
    {
        using var client = Client.Compile(Contract);
        await client.Patch("IOCTL_METER_READ_THE_METER_OVER_AGAIN", spelled);

        foreach (var option in new[] { "--markdown", "--header" })
        {
            await Refuses(client.Run("export", option, client.PathOf("out")), "and C has no such names");
            Assert.False(Path.Exists(client.PathOf("out")) || Path.Exists(client.PathOf("escaped")));
        }
    }

    [Fact]
    public async Task Two_pages_of_one_name_are_refused()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x801, Name = "IOCTL_METER_READ")] public static partial void Read(this IoctlDevice device);
                [Ioctl(0x802, Name = "IOCTL_METER_Read")] public static partial void Read2(this IoctlDevice device);
            }
            """);

        await Refuses(client.Run("export", "--markdown", client.PathOf("out")), "IOCTL_METER_READ and IOCTL_METER_Read would both be the page ni-driver.client-ioctl_meter_read.md");
        Assert.False(Path.Exists(client.PathOf("out")));
    }

    [Theory]
    [InlineData("[NativeName(\"x*/ int y; /*\")]", "is called 'x*/ int y; /*', and C has no such names")]
    [InlineData("[NativeName(\"2ND\")]", "is called '2ND', and C has no such names")]
    [InlineData("[NativeName(\"SAMPLE\", Header = \"a.h>\\n#error \")]", "and a header of C is called by letters, digits, and . _ - / alone")]
    public async Task Names_that_attributes_state_are_spelled_as_in_C(string attribute, string message)
    {
        using var client = Client.Compile($$"""
            [IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Outer outer); }
            public struct Outer { public Sample Sample; }
            {{attribute}} public struct Sample { public int Value; }
            """);

        await Refuses(client.Run("export", "--header", client.PathOf("Public.h")), message);
    }

    [Fact]
    public async Task An_assembly_is_looked_for_in_the_folder_alone()
    {
        using var client = WithStructuresOf("TypesOver");
        Directory.CreateDirectory(client.PathOf("in"));
        File.Move(client.PathOf("TypesOver.dll"), client.PathOf("esOver.dll"));
        await client.Patch("TypesOver", "../esOver");
        var moved = client.PathOf("in/Driver.Client.dll");
        File.Move(client.Assembly, moved);

        await Refuses(Tool.Run("export", moved, "--json"), "does not lie beside");
    }

    /// <summary>Makes the resolution scope of a type reference the reference itself.</summary>
    static void LetLieInItself(string assembly, string name)
    {
        var bytes = File.ReadAllBytes(assembly);
        using var file = new PEReader([.. bytes]);
        var metadata = file.GetMetadataReader();
        var handle = metadata.TypeReferences.Single(type => metadata.GetString(metadata.GetTypeReference(type).Name) == name);
        var row = MetadataTokens.GetRowNumber(handle);
        Assert.InRange(row, 1, 60);
        var start = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.TypeRef) + ((row - 1) * metadata.GetTableRowSize(TableIndex.TypeRef));
        const int TypeReferenceTag = 3;
        bytes[start] = (byte)((row << 2) | TypeReferenceTag);
        bytes[start + 1] = 0;
        File.WriteAllBytes(assembly, bytes);
    }

    static async Task Refuses(Task<ToolResult> running, string message)
    {
        var run = await running;
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A contract whose one structure, Inner, stands in an assembly beside it.</summary>
    static Client WithStructuresOf(string assembly)
    {
        const string Inner = "public struct Inner { public int Value; }";
        var client = Client.Compile(Inner).Add(assembly, Inner);
        File.Delete(client.Assembly); // it has an Inner too
        return client.Add("Driver.Client", "[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Inner inner); }");
    }

    /// <summary>Inner, which holds a structure, which holds the next one; the last holds Inner.</summary>
    static void WriteStructures(string path, int depth)
    {
        var assembly = new PersistedAssemblyBuilder(new("Types"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("Types");
        const TypeAttributes Structure = TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.SequentialLayout;
        var types = Enumerable.Range(0, depth).Select(level => module.DefineType(level == 0 ? "Inner" : $"Level{level}", Structure, typeof(ValueType))).ToList();
        for (var level = 0; level < depth; level++)
            types[level].DefineField("Next", types[(level + 1) % depth], FieldAttributes.Public);
        foreach (var type in Enumerable.Reverse(types))
            type.CreateType();
        assembly.Save(path);
    }
}
