using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1020: no type hides the namespaces that generated code starts its names with.</summary>
public sealed class HiddenNamespaceTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Of("class {|IOCTL1020:System|} { } struct {|IOCTL1020:IoctlGen|} { }")).MatchesMarkup().Messages);

    [Theory]
    [InlineData("namespace Acme { class System { } class IoctlGen { } }")]
    [InlineData("class Outer { class System { } class IoctlGen { } }")]
    [InlineData("class DeviceControl { } class IoctlDevice { } class Task { }")]
    public async Task Types_of_other_names_or_places_hide_nothing(string source) =>
        Assert.Empty((await Analysis.Of(source)).Reports);
}
