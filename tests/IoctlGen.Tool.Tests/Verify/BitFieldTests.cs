using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Tests.Verify;

/// <summary>Bit fields whose places C# states.</summary>
public sealed class BitFieldTests
{
    const string Declared = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial SAMPLE Read(this IoctlDevice device);
        }

        public struct SAMPLE
        {
            public uint Value;
            public InStruct In;
            public struct InStruct
            {
                public uint _bits0;
                [BitField(nameof(_bits0), 0, 1)] public bool Present { readonly get => false; set { } }
                [BitField(nameof(_bits0), 1, 9)] public uint @class { readonly get => 0; set { } }
            }
        }
        """;

    [Theory]
    [InlineData("ULONG Present : 1; ULONG class : 9;", "")]
    [InlineData("ULONG Present : 1; ULONG class_ : 9; ULONG : 0;", "")]
    [InlineData("ULONG Present : 1; ULONG class : 8;", @"SAMPLE.In.class +bits +9 bits at 4.1 +8 bits at 4.1 +x64, x86 +\S+Public.h\(2,")]
    [InlineData("ULONG : 8; ULONG Present : 1; ULONG class : 9;", @"SAMPLE.In.Present +bits +1 bit at 4.0 +1 bit at 5.0 .*\n.*SAMPLE.In.class +bits +9 bits at 4.1 +9 bits at 5.1 ")]
    [InlineData("ULONG Valid : 1; ULONG class : 9;", @"SAMPLE.In.Valid +bits +missing +1 bit at 4.0 .*\n.*SAMPLE.In.Present +bits +1 bit at 4.0 +missing ")]
    public async Task Their_names_places_and_widths_are_compared(string fields, string rows)
    {
        using var client = Client.Compile(Declared);
        await client.Write("Public.h", $$"""
            #define IOCTL_METER_READ CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
            typedef struct _SAMPLE { ULONG Value; struct { {{fields}} } In; } SAMPLE;
            """);

        var run = await client.Verify();

        Assert.Equal(rows.Length == 0 ? 0 : 1, run.ExitCode);
        Assert.Matches(rows.Length == 0 ? "^1 code and 1 type compared, 0 differences\n$" : rows, run.Output);
    }
}
