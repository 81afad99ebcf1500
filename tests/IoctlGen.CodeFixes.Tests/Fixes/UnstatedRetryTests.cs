using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1012: the choice whether data is sent again is written down.</summary>
public sealed class UnstatedRetryTests
{
    [Theory]
    [InlineData("Retry = false", "State Retry = false: send once")]
    [InlineData("Retry = true", "State Retry = true: sending again does no harm")]
    public Task The_choice_is_the_last_argument(string stated, string title) => Fix.Turns<UnstatedRetryCodeFix>(
        Contract("{|IOCTL1012:Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.ReadWrite)|}"),
        Contract($"Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.ReadWrite, {stated})"), title);

    [Fact]
    public Task The_same_choice_is_made_for_all() => Fix.TurnsAll<UnstatedRetryCodeFix>(FixAllScope.Document,
        [(Fix.File, Contract("{|IOCTL1012:Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)|}", "{|IOCTL1012:Ioctl(Code = 0x83378804)|}"))],
        [(Fix.File, Contract("Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write, Retry = true)", "Ioctl(Code = 0x83378804, Retry = true)"))],
        "State Retry = true: sending again does no harm");

    static string Contract(string one, string two = "Ioctl(0x802)") => $$"""
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [{{one}}] public static partial byte[] One(this IoctlDevice device, int channel);
            [{{two}}] public static partial byte[] Two(this IoctlDevice device, int channel);
        }
        """;
}
