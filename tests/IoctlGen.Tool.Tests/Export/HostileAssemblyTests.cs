using System.Reflection;
using System.Reflection.Emit;

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

    [Fact]
    public async Task A_structure_that_holds_itself_is_named()
    {
        using var client = Client.Compile("public struct Inner { public int Value; }");
        client.Add("Types", "public struct Inner { public int Value; }");
        File.Delete(client.Assembly);
        client.Add("Driver.Client", "[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Inner inner); }");
        WriteStructures(client.PathOf("Types.dll"), depth: 1);

        var run = await client.Run("export", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'Inner' holds itself", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Structures_in_structures_have_an_end()
    {
        using var client = Client.Compile("public struct Inner { public int Value; }");
        client.Add("Types", "public struct Inner { public int Value; }");
        File.Delete(client.Assembly);
        client.Add("Driver.Client", "[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Inner inner); }");
        WriteStructures(client.PathOf("Types.dll"), depth: 20_000);

        var run = await client.Run("export", "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("are nested more than 64 levels deep", run.Error, StringComparison.Ordinal);
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
            var run = await client.Run("export", option, client.PathOf("out"));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("and C has no such names", run.Error, StringComparison.Ordinal);
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

        var run = await client.Run("export", "--markdown", client.PathOf("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("IOCTL_METER_READ and IOCTL_METER_Read would both be the page ni-driver.client-ioctl_meter_read.md", run.Error, StringComparison.Ordinal);
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

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_is_looked_for_in_the_folder_alone()
    {
        using var client = Client.Compile("public struct Inner { public int Value; }");
        client.Add("TypesOver", "public struct Inner { public int Value; }");
        File.Delete(client.Assembly);
        client.Add("Driver.Client", "[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Inner inner); }");
        Directory.CreateDirectory(client.PathOf("in"));
        File.Move(client.PathOf("TypesOver.dll"), client.PathOf("esOver.dll"));
        await client.Patch("TypesOver", "../esOver");
        var moved = client.PathOf("in/Driver.Client.dll");
        File.Move(client.Assembly, moved);

        var run = await Tool.Run("export", moved, "--json");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("does not lie beside", run.Error, StringComparison.Ordinal);
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
