using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3012: a constant gets the number of its name, and keeps its type.</summary>
public sealed class WrongConstantTests
{
    const string Title = "Take the number of ntddstor.h";

    [Theory]
    [InlineData("0x2D4804", "0x002D4808")]
    [InlineData("2967556", "0x002D4808")]
    [InlineData("0x2D4804u", "0x002D4808u")]
    [InlineData("2967556U", "0x002D4808U")]
    [InlineData("(0x2D4804)", "0x002D4808")]
    [InlineData("(0x2D << 16) | (1 << 14) | (0x201 << 2)", "0x002D4808")]
    [InlineData("Right - 4", "0x002D4808")]
    [InlineData("(uint)0x2D4804", "(uint)0x002D4808")]
    [InlineData("(uint)((0x2D << 16) | 0x4804)", "(uint)0x002D4808")]
    [InlineData("((uint)0x2D4804L)", "((uint)0x002D4808L)")]
    [InlineData("unchecked((uint)(int)0x2D4804)", "unchecked((uint)(int)0x002D4808)")]
    [InlineData("/* the drive */ 0x2D4804 /* opens */", "/* the drive */ 0x002D4808 /* opens */")]
    public Task The_number_is_replaced_within_its_casts(string before, string after) => Turns("const uint {0} = " + before, "const uint {0} = " + after);

    [Theory]
    [InlineData("const int {0} = 0x2D4804", "const int {0} = 0x002D4808")]
    [InlineData("const ulong {0} = 0x2D4804UL", "const ulong {0} = 0x002D4808UL")]
    [InlineData("const int Other = 1, {0} = 0x2D4804, Another = 2", "const int Other = 1, {0} = 0x002D4808, Another = 2")]
    [InlineData("internal static readonly IntPtr {0} = (IntPtr)0x2D4804", "internal static readonly IntPtr {0} = (IntPtr)0x002D4808")]
    [InlineData("static uint {0} => 0x2D4804", "static uint {0} => 0x002D4808")]
    [InlineData("enum Names : uint {{ {0} = 0x2D4804u, Other }}", "enum Names : uint {{ {0} = 0x002D4808u, Other }}")]
    [InlineData("const DayOfWeek {0} = (DayOfWeek)0x2D4804", "const DayOfWeek {0} = (DayOfWeek)0x002D4808")]
    [InlineData("const DayOfWeek Day = (DayOfWeek)0x2D4804, {0} = Day", "const DayOfWeek Day = (DayOfWeek)0x2D4804, {0} = (DayOfWeek)0x002D4808")]
    [InlineData("enum Names {{ Start = 0x2D4804, {0} = Start }}", "enum Names {{ Start = 0x2D4804, {0} = 0x002D4808 }}")]
    public Task What_has_a_value_keeps_its_type(string before, string after) => Turns(before, after);

    [Theory]
    [InlineData("const uint {0} = 0x8337A00C", "const uint {0} = 0x8337A004")]
    [InlineData("const int {0} = unchecked((int)0x8337A00C)", "const int {0} = unchecked((int)0x8337A004)")]
    [InlineData("const int {0} = -2093506548", "const int {0} = unchecked((int)0x8337A004)")]
    [InlineData("const int {0} = 0x2D4804", "const int {0} = unchecked((int)0x8337A004)")]
    [InlineData("const long {0} = 0x2D4804", "const long {0} = 0x8337A004")]
    [InlineData("const DayOfWeek {0} = (DayOfWeek)0x2D4804", "const DayOfWeek {0} = unchecked((DayOfWeek)0x8337A004)")]
    [InlineData("enum Names {{ {0} = 0x2D4804 }}", "enum Names {{ {0} = unchecked((int)0x8337A004) }}")]
    [InlineData("enum Names : uint {{ {0} = 0x2D4804 }}", "enum Names : uint {{ {0} = 0x8337A004 }}")]
    public Task A_vendors_number_is_no_int(string before, string after) => Fix.Turns<WrongConstantCodeFix>(
        Of(Define("0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS"), Codes(before, "{|IOCTL3012:IOCTL_METER_START|}")),
        Of(Define("0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS"), Codes(after, "IOCTL_METER_START")),
        "Take the number of Public.h(1,9)");

    [Fact]
    public Task All_constants_of_a_project_are_fixed_alike() => Fix.TurnsAll<WrongConstantCodeFix>(
        FixAllScope.Project,
        [
            (Fix.File, "static class Codes { const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804, {|IOCTL3012:IoctlUsbGetNodeConnectionInformationEx|} = 0x0022044C; }"),
            ("Consumer/More.cs", "enum More { {|IOCTL3012:FSCTL_UNLOCK_VOLUME|} = 0x0009002C, FSCTL_LOCK_VOLUME = 0x90018 }"),
        ],
        [
            (Fix.File, "static class Codes { const uint IOCTL_STORAGE_EJECT_MEDIA = 0x002D4808, IoctlUsbGetNodeConnectionInformationEx = 0x00220448; }"),
            ("Consumer/More.cs", "enum More { FSCTL_UNLOCK_VOLUME = 0x0009001C, FSCTL_LOCK_VOLUME = 0x90018 }"),
        ]);

    static Task Turns(string before, string after) => Fix.Turns<WrongConstantCodeFix>(Codes(before, "{|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|}"), Codes(after, "IOCTL_STORAGE_EJECT_MEDIA"), Title);

    static string Codes(string member, string name)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, member, name);
        return $"using System;\nstatic class Codes {{ const uint Right = 0x2D4808; {text}{(text.EndsWith('}') && member.StartsWith("enum", StringComparison.Ordinal) ? "" : ";")} }}";
    }
}
