namespace IoctlGen.Tool.Tests.Verify;

/// <summary>By which of its names a type of a header is the declared one.</summary>
public sealed class TypeNameTests
{
    const string Code = "#define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        """;

    [Theory]
    [InlineData("typedef struct _OTHER { ULONG Value; USHORT Count; } SAMPLE;")]
    [InlineData("typedef struct _OTHER { ULONG Value; USHORT Count; } OTHER, *POTHER, SAMPLE;")]
    [InlineData("typedef struct { ULONG Value; USHORT Count; } SAMPLE;")]
    [InlineData("typedef struct _OTHER OTHER; struct _OTHER { ULONG Value; USHORT Count; }; typedef OTHER SAMPLE;")]
    [InlineData("struct SAMPLE { ULONG Value; USHORT Count; };")]
    [InlineData("struct _SAMPLE { ULONG Value; USHORT Count; };")]
    [InlineData("struct tagSAMPLE { ULONG Value; USHORT Count; };")]
    [InlineData("struct SAMPLE { char Other; }; typedef struct _OTHER { ULONG Value; USHORT Count; } SAMPLE;")]
    public async Task It_is_found_and_what_differs_is_told_under_the_declared_name(string declaration)
    {
        using var client = Client.Compile(Contract + "public struct SAMPLE { public uint Value; public uint Count; }");
        await client.Write("Public.h", Code + declaration.Replace("USHORT", "ULONG", StringComparison.Ordinal) + "\n");
        var same = await client.Verify();
        await client.Write("Public.h", Code + declaration + "\n");
        var different = await client.Verify();

        Assert.Equal(("1 code and 1 type compared, 0 differences\n", 0), (same.Output, same.ExitCode));
        Assert.Equal(1, different.ExitCode);
        Assert.Matches(@"^SAMPLE.Count +size +4 +2 +x64, x86 +\S+Public.h\(2,", different.Output.Split('\n')[1]);
    }

    [Fact]
    public async Task An_enumeration_is_found_by_its_tag_too()
    {
        using var client = Client.Compile(Contract + "public enum SAMPLE { SampleA = 1 }");
        await client.Write("Public.h", Code + "enum _SAMPLE { SampleA = 2 };\n");

        Assert.Matches("SampleA +value +1 +2 ", (await client.Verify()).Output);
    }
}
