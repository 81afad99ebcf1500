using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1022: no number is written as a character, which C# takes for its code without a word.</summary>
public sealed class CharacterNumberTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        [IoctlContract({|IOCTL1022:'T'|})]
        static partial class Modem
        {
            [Ioctl(1)] public static partial void Start(this IoctlDevice device);
        }

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl({|IOCTL1022:'\u0801'|})] public static partial void Start(this IoctlDevice device);
        }
        """)).Messages);

    [Fact]
    public async Task A_character_as_device_type_stops_the_whole_contract()
    {
        var analysis = await Analysis.Matches("using IoctlGen; [IoctlContract({|IOCTL1022:'T'|})] static partial class Meter { const char Letter = 'T'; [Ioctl(1)] public static partial void Start(this IoctlDevice device); }");
        Assert.Equal(["Start"], analysis.Skipped);
        Assert.DoesNotContain("const uint", analysis.Generation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(int)'T'")]
    [InlineData("'T' + 0")]
    [InlineData("Letter")]
    [InlineData("0x54")]
    public async Task A_number_that_says_so_and_a_constant_with_a_name_are_numbers(string deviceType) => await Analysis.Quiet(
        "using IoctlGen; [IoctlContract(" + deviceType + ")] static partial class Meter { const char Letter = 'T'; [Ioctl(1)] public static partial void Start(this IoctlDevice device); }");

    [Fact]
    public async Task A_function_as_character_stops_its_method_alone()
    {
        var analysis = await Analysis.Matches(Contract("[Ioctl({|IOCTL1022:'a'|})] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);"));
        Assert.Equal(["Start"], analysis.Skipped);
    }
}
