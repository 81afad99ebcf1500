using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1005: the user has no member of a generated name, but for the constant of a code itself.</summary>
public sealed class MemberClashTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract("""
        static int {|IOCTL1005:Ioctls|} => 0;
        const uint IOCTL_METER_START = 0x83372008;
        static readonly uint IOCTL_METER_STOP = 0x83372008;
        const string IOCTL_METER_RESET = "no number";
        [Ioctl(0x801)] public static partial void {|IOCTL1005:Start|}(this IoctlDevice device);
        [Ioctl(0x802)] public static partial void {|IOCTL1005:Stop|}(this IoctlDevice device);
        [Ioctl(0x803)] public static partial void {|IOCTL1005:Reset|}(this IoctlDevice device);
        [Ioctl(0x804, Name = "Meter")] public static partial void {|IOCTL1005:Test|}(this IoctlDevice device);
        } [IoctlContract(1)] public static partial class {|IOCTL1005:Ioctls|} {
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("const uint IOCTL_METER_START = 0x83372004;")]
    [InlineData("public const uint IOCTL_METER_START = 0x8337u << 16 | 0x801 << 2;")]
    [InlineData("const int IOCTL_METER_START = unchecked((int)0x83372004);")]
    [InlineData("const long IOCTL_METER_START = 0x83372004;")]
    [InlineData("const Code IOCTL_METER_START = (Code)0x83372004; enum Code : uint { }")]
    public async Task A_constant_of_the_right_value_is_kept(string constant)
    {
        var analysis = await Analysis.Matches(OfStart(constant));

        Assert.Empty(analysis.Skipped);
        Assert.DoesNotContain("const", analysis.Generation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const uint IOCTL_METER_START = 0x83372005;")]
    [InlineData("const int IOCTL_METER_START = 0x03372004;")]
    [InlineData("const long IOCTL_METER_START = unchecked((int)0x83372004);")]
    [InlineData("const ushort IOCTL_METER_START = 0x2004;")]
    [InlineData("const double IOCTL_METER_START = 0x83372004;")]
    [InlineData("const string? IOCTL_METER_START = null;")]
    [InlineData("static uint IOCTL_METER_START => 0x83372004;")]
    [InlineData("static void IOCTL_METER_START() { }")]
    [InlineData("enum IOCTL_METER_START { }")]
    public async Task Any_other_member_of_the_name_stops_the_method(string member)
    {
        var analysis = await Analysis.Matches(OfStart(member).Replace(" Start(", " {|IOCTL1005:Start|}(", StringComparison.Ordinal));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Theory]
    [InlineData("class {|IOCTL1005:Ioctls|} { }")]
    [InlineData("public static partial class {|IOCTL1005:Ioctls|} { }")]
    [InlineData("static int {|IOCTL1005:Ioctls|}() => 0;")]
    public Task A_member_named_like_the_generated_type_is_reported(string member) => Analysis.Matches(OfStart(member));

    [Fact]
    public Task A_contract_named_like_the_generated_type_is_reported() => Analysis.Matches(
        "using IoctlGen; [IoctlContract(1)] partial class {|IOCTL1005:Ioctls|} { [Ioctl(1)] public static partial void Start(IoctlDevice device); }");

    [Theory]
    [InlineData("Ioctls")]
    [InlineData("All")]
    [InlineData("_all")]
    public Task A_code_named_like_the_generated_type_or_like_a_member_of_it_is_reported(string name) => Analysis.Matches(
        Contract("[Ioctl(1, Name = \"" + name + "\")] public static partial void {|IOCTL1005:Start|}(this IoctlDevice device);"));

    [Theory]
    [InlineData("All")]
    [InlineData("_all")]
    [InlineData("IoctlList")]
    [InlineData("IoctlDescriptors")]
    public Task Members_may_be_named_like_what_is_in_the_generated_type(string name) => Analysis.Quiet(OfStart($"static int {name} => 0;"));

    [Theory]
    [InlineData("protected static class Ioctls { }")]
    [InlineData("public int Ioctls => 0;")]
    public Task A_member_of_a_base_type_would_be_hidden_and_is_reported(string member) => Analysis.Matches(
        $"using IoctlGen; class Top {{ {member} }} class Base : Top {{ }} [IoctlContract(1)] partial class {{|IOCTL1005:Meter|}} : Base {{ [Ioctl(1)] public static partial void Start(IoctlDevice device); }}");

    [Fact]
    public Task A_private_member_of_a_base_type_is_nobodys_else() => Analysis.Quiet(
        "using IoctlGen; class Base { class Ioctls { } } [IoctlContract(1)] partial class Meter : Base { [Ioctl(1)] public static partial void Start(IoctlDevice device); }");

    [Fact]
    public async Task A_code_cannot_have_the_name_of_a_declared_method() => await Analysis.Matches(Contract("""
        [Ioctl(0x801, Name = "Start")] public static partial void {|IOCTL1005:Start|}(this IoctlDevice device);
        [Ioctl(0x802, Name = "Reset")] public static partial void {|IOCTL1005:Stop|}(this IoctlDevice device);
        [Ioctl(0x803)] public static partial void Reset(this IoctlDevice device);
        """));

    [Fact]
    public Task A_type_without_codes_may_have_any_member() => Analysis.Quiet("[IoctlGen.IoctlContract(1)] partial class Meter { class Ioctls { } }");

    [Fact]
    public Task Members_of_a_base_contract_are_hidden_without_a_word() => Analysis.Quiet("""
        using IoctlGen;
        [IoctlContract(1)] partial class Meter { [Ioctl(1, Name = "X")] public static partial void Start(IoctlDevice device); }
        [IoctlContract(1)] partial class Better : Meter { [Ioctl(2, Name = "X")] public static partial void Stop(IoctlDevice device); }
        """);

    static string OfStart(string member) => Contract(member + " [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);");
}
