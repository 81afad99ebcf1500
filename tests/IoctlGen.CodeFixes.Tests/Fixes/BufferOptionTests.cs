using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2005: an option that does not fit goes, with its comma.</summary>
public sealed class BufferOptionTests
{
    [Theory]
    [InlineData("0x801, Retry = {|IOCTL2005:false|}", "0x801", "Remove Retry")]
    [InlineData("0x801, Retry = {|IOCTL2005:false|}, Name = \"IOCTL_X\"", "0x801, Name = \"IOCTL_X\"", "Remove Retry")]
    [InlineData("MaximumBufferSize = {|IOCTL2005:64|}, Code = 0x80002000", "Code = 0x80002000", "Remove MaximumBufferSize")]
    public Task The_option_goes_with_its_comma(string before, string after, string title) => Fix.Turns<BufferOptionCodeFix>(Contract(before), Contract(after), title);

    [Fact]
    public Task All_options_of_an_attribute_go_at_once() => Fix.TurnsAll<BufferOptionCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("0x801, InitialBufferSize = {|IOCTL2005:64|}, Retry = {|IOCTL2005:false|}"))], [(Fix.File, Contract("0x801"))]);

    static string Contract(string arguments) => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            [Ioctl({{arguments}})] public static partial int Read(this IoctlDevice device);
        }
        """;
}
