using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1010: a vendor's function gets the bit that marks it as one.</summary>
public sealed class ForeignRangeTests
{
    [Theory]
    [InlineData("{|IOCTL1010:1|}", "0x801", "Use function 0x801 of the vendor range")]
    [InlineData("{|IOCTL1010:0x7fe|}, TransferMethod.Neither", "0xFFE, TransferMethod.Neither", "Use function 0xFFE of the vendor range")]
    [InlineData("{|IOCTL1010:Start|}", "Start | 0x800", "Use function 0x810 of the vendor range")]
    [InlineData("{|IOCTL1010:Meter.Start|}", "Meter.Start | 0x800", "Use function 0x810 of the vendor range")]
    [InlineData("function: {|IOCTL1010:Start + 1|}", "function: (Start + 1) | 0x800", "Use function 0x811 of the vendor range")]
    public Task The_function_gets_bit_11(string before, string after, string title) => Fix.Turns<ForeignRangeCodeFix>(Contract(before), Contract(after), title);

    [Fact]
    public Task A_vendors_function_on_a_device_of_Microsofts_is_the_users_to_number() => Fix.Offers<ForeignRangeCodeFix>(
        "using IoctlGen;\n\n[IoctlContract(DeviceType.Disk)] static partial class Meter { [Ioctl({|IOCTL1010:0x801|})] public static partial void Start(this IoctlDevice device); }");

    [Fact]
    public Task All_functions_of_a_document_move() => Fix.TurnsAll<ForeignRangeCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("{|IOCTL1010:1|}", "{|IOCTL1010:2|}"))], [(Fix.File, Contract("0x801", "0x802"))]);

    static string Contract(string one, string two = "0x900") => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        static partial class Meter
        {
            const int Start = 0x10;

            [Ioctl({{one}})] public static partial void One(this IoctlDevice device);
            [Ioctl({{two}})] public static partial void Two(this IoctlDevice device);
        }
        """;
}
