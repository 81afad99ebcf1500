using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1022: the number that a character stands for is written in its place.</summary>
public sealed class CharacterNumberTests
{
    [Fact]
    public Task A_device_type_and_a_function_become_numbers() => Fix.TurnsAll<CharacterNumberCodeFix>(FixAllScope.Document,
        [("A/Contract.cs", Contract("{|IOCTL1022:'T'|}", "{|IOCTL1022:'a'|}, TransferMethod.Neither"))],
        [("A/Contract.cs", Contract("0x54", "0x61, TransferMethod.Neither"))]);

    static string Contract(string deviceType, string function) =>
        $"using IoctlGen; [IoctlContract({deviceType})] public static partial class Meter {{ [Ioctl({function})] public static partial void One(this IoctlDevice device); }}";
}
