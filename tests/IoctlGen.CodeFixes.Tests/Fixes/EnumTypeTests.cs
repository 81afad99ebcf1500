using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2009: an enum of a buffer states its underlying type.</summary>
public sealed class EnumTypeTests
{
    [Fact]
    public Task The_type_that_the_enum_has_is_stated_in_its_own_file() => Fix.Turns<EnumTypeCodeFix>(
        [("A/Contract.cs", Contract("{|IOCTL2009:Mode|}")), ("A/Mode.cs", "public enum Mode { Fast, Slow }")],
        [("A/Contract.cs", Contract("Mode")), ("A/Mode.cs", "public enum Mode : int { Fast, Slow }")]);

    [Fact]
    public Task All_enums_of_a_project_state_it() => Fix.TurnsAll<EnumTypeCodeFix>(FixAllScope.Project,
        [("A/Contract.cs", Contract("{|IOCTL2009:Mode|}", "{|IOCTL2009:Kind|}")), ("A/Mode.cs", "public enum Mode { Fast, Slow } public enum Kind { A }")],
        [("A/Contract.cs", Contract("Mode", "Kind")), ("A/Mode.cs", "public enum Mode : int { Fast, Slow } public enum Kind : int { A }")]);

    static string Contract(string one, string two = "int") =>
        $"using IoctlGen; [IoctlContract(0x8337)] public static partial class Meter {{ [Ioctl(0x801)] public static partial {one} One(this IoctlDevice device); [Ioctl(0x802)] public static partial {two} Two(this IoctlDevice device); }}";
}
