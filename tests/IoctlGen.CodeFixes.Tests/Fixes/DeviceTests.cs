using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1003: a method that has no device takes one.</summary>
public sealed class DeviceTests
{
    [Theory]
    [InlineData("static partial class Meter", "static partial void {|IOCTL1003:Start|}()", "static partial void Start(this IoctlDevice device)")]
    [InlineData("static partial class Meter", "static partial void {|IOCTL1003:Start|}(int channel)", "static partial void Start(this IoctlDevice device, int channel)")]
    [InlineData("sealed partial class Meter", "static partial void {|IOCTL1003:Start|}(int channel)", "static partial void Start(IoctlDevice device, int channel)")]
    [InlineData("sealed partial class Meter(IoctlDevice one, IoctlDevice two)", "partial void {|IOCTL1003:Start|}()", "partial void Start(IoctlDevice device)")]
    public Task The_device_is_the_first_parameter(string type, string before, string after) => Fix.Turns<DeviceCodeFix>(Contract(type, before), Contract(type, after));

    [Theory]
    [InlineData("static partial void {|IOCTL1003:Start|}(this int channel)")]
    [InlineData("static partial void {|IOCTL1003:Start|}(System.Net.Sockets.SafeSocketHandle socket)")]
    public Task What_a_second_parameter_would_not_fixes_is_the_users(string method) => Fix.Offers<DeviceCodeFix>(Contract("static partial class Meter", method));

    [Fact]
    public Task All_methods_of_a_document_take_a_device_and_its_namespace_is_named_once() => Fix.TurnsAll<DeviceCodeFix>(FixAllScope.Document,
        [(Fix.File, "[IoctlGen.IoctlContract(1)] static partial class Meter { [IoctlGen.Ioctl(1)] public static partial void {|IOCTL1003:A|}(); [IoctlGen.Ioctl(2)] public static partial void {|IOCTL1003:B|}(); }")],
        [(Fix.File, "using IoctlGen;\n\n[IoctlGen.IoctlContract(1)] static partial class Meter { [IoctlGen.Ioctl(1)] public static partial void A(this IoctlDevice device); [IoctlGen.Ioctl(2)] public static partial void B(this IoctlDevice device); }")]);

    static string Contract(string type, string method) => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        {{type}}
        {
        {{(type.Contains('(', StringComparison.Ordinal) ? "    IoctlDevice One => one; IoctlDevice Two => two;" : "")}}
            [Ioctl(0x801)] public {{method}};
        }
        """;
}
