namespace IoctlGen.Tool.Tests.Export;

/// <summary>Types of Windows that drivers' headers or applications' headers lack: compile.sh has compilers check the same.</summary>
public sealed class OneSidedTypeTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial Sample Read(this IoctlDevice device);
        }

        """;

    [Theory]
    [InlineData("public struct RECT { public int Left; public int Top; public int Right; public int Bottom; }", "#include <windef.h>")]
    [InlineData("public struct POINT { public int X; public int Y; }", "#include <windef.h>")]
    [InlineData("public struct SIZE { public int X; public int Y; }", "#include <windef.h>")]
    [InlineData("public struct FILETIME { public uint Low; public uint High; }", "#include <windef.h>")]
    [InlineData("public struct SYSTEMTIME { public Words Parts; } [InlineArray(8)] public struct Words { ushort _first; }", "typedef struct _SYSTEMTIME {")]
    [InlineData("public struct UUID { public Guid Value; }", "typedef GUID UUID;")]
    [InlineData("public struct SID_IDENTIFIER_AUTHORITY { public Bytes Value; } [InlineArray(6)] public struct Bytes { byte _first; }", "typedef struct _SID_IDENTIFIER_AUTHORITY {")]
    [InlineData("public struct UNICODE_STRING { public ushort Length; public ushort Maximum; public nint Buffer; }", "#include <winternl.h>")]
    [InlineData("public struct ANSI_STRING { public ushort Length; public ushort Maximum; public nint Buffer; }", "#include <winternl.h>")]
    [InlineData("public struct PHYSICAL_ADDRESS { public long Value; }", "typedef LARGE_INTEGER PHYSICAL_ADDRESS;")]
    public async Task One_that_is_held_is_made_known_to_both_sides(string type, string line)
    {
        var name = type.Split(' ')[2];
        using var client = Client.Compile($$"""
            {{Contract}}
            public struct Sample { public InnerStruct Inner; public struct InnerStruct { public Two Items; } }
            [InlineArray(2)] public struct Two { {{name}} _first; }
            {{type}}
            """);

        var header = await client.Header();
        var run = await client.Verify();

        Assert.Contains(line + "\n", header, StringComparison.Ordinal);
        Assert.Contains($"        {name} Items[2];\n", header, StringComparison.Ordinal);
        Assert.Equal(("", "1 code and 1 type compared, 0 differences\n"), (run.Error, run.Output));
    }

    [Fact]
    public async Task One_that_nothing_holds_leaves_no_line()
    {
        using var client = Client.Compile("namespace Acme;\n" + Contract + """
            public struct Sample { public uint Value; public LIST_ENTRY Links; }
            public struct LIST_ENTRY { public nint Next; public nint Previous; }
            public struct RECT { public int Left; public int Top; public int Right; public int Bottom; }
            """);

        var header = await client.Header();

        Assert.DoesNotContain("windef.h", header, StringComparison.Ordinal);
        Assert.DoesNotContain("winternl.h", header, StringComparison.Ordinal);
        Assert.DoesNotContain("typedef int BOOL", header, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public struct RECT { public short Left; public short Top; public short Right; public short Bottom; }")]
    [InlineData("public struct POINT { public long Both; }")]
    public async Task Another_type_by_the_name_of_one_is_refused(string type)
    {
        var name = type.Split(' ')[2];
        using var client = Client.Compile($$"""{{Contract}} public struct Sample { public {{name}} Value; } {{type}}""");

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{name} is {name} in C, which is another type of Windows; rename it, or state a name with [NativeName]", run.Error, StringComparison.Ordinal);
    }
}
