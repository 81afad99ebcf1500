using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>A header of C++ that clang has compiled: codes and layouts are those that it has.</summary>
public sealed partial class ModernHeaderTests
{
    static readonly string Text = File.ReadAllText(Repository.PathOf("tests/IoctlGen.Specs.Tests/CHeaders/Declarations/modern.h"));

    [Theory]
    [InlineData("Meter::v2::Ioctl::GetVersion", 0x83372004)]
    [InlineData("Meter::v2::Ioctl::SetMode", 0x8337A009)]
    [InlineData("Meter::IOCTL_METER_START", 0x83372040)]
    [InlineData("Meter::IOCTL_METER_STOP", 0x83376047)]
    [InlineData("Meter::IOCTL_METER_PAUSE", 0x83372048)]
    [InlineData("Meter::kCalibrate", 0x8337604E)]
    [InlineData("Meter::kTrim", 0x83372050)]
    [InlineData("Meter::Driver::Reset", 0x83372054)]
    [InlineData("Meter::IOCTL_METER_TEST", 0x8337205A)]
    [InlineData("IOCTL_METER_PING", 0x83372080)]
    public void Its_codes_are_found_with_and_without_its_declarations(string spelling, uint value)
    {
        var (codes, all) = (Read.Header(Text), Declare.Header(Text));

        Assert.Equal(value, codes.Codes.Single(code => code.Spelling == spelling).Value);
        Assert.Equal(codes.Codes.Select(static code => (code.Name, code.Value)), all.Codes.Select(static code => (code.Name, code.Value)));
        Assert.Equal(value, codes.Find(codes.Codes.Single(code => code.Spelling == spelling).Name)?.Value);
        Assert.Equal(value, codes.Find(spelling.Split("::")[^1])?.Value);
        Assert.Equal(10, codes.Codes.Count);
    }

    [Fact]
    public void Every_assertion_on_a_layout_holds_and_would_not_with_another_number()
    {
        var assertions = Assertion().Matches(Text);
        Assert.True(assertions.Count >= 20, "the header has assertions");
        foreach (var target in Targets)
            Declare.Flawless(Text, target);
        foreach (Match assertion in assertions)
        {
            var wrong = Text.Remove(assertion.Index, assertion.Length).Insert(assertion.Index, assertion.Groups[1].Value + " == 1234");
            Assert.Contains(Targets, target => Declare.Header(wrong, target).Problems is [{ Reason: "it does not hold with the sizes that were read here" }]);
        }
    }

    static readonly CTarget[] Targets = [CTarget.X64, CTarget.X86];

    [GeneratedRegex(@"(sizeof\([\w:]+\)|offsetof\(\w+, \w+\)) == (\d+)")]
    private static partial Regex Assertion();
}
