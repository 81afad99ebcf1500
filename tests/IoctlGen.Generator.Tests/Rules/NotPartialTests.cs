using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1001: the contract, the types around it and its methods are partial and leave the bodies to the generator.</summary>
public sealed class NotPartialTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(
        """
        using IoctlGen;

        public class {|IOCTL1001:Outer|}
        {
            [IoctlContract(0x8337)]
            static class {|IOCTL1001:Inner|}
            {
                [Ioctl(0x801)] public static void {|IOCTL1001:Start|}(IoctlDevice device) { }
            }
        }

        [IoctlContract(0x8337)]
        file static partial class {|IOCTL1001:Local|}
        {
            [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
        }

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static extern partial void {|IOCTL1001:Start|}(this IoctlDevice device);
            [Ioctl(0x802)] public static partial void {|IOCTL1001:Stop|}(this IoctlDevice device);
            public static partial void Stop(this IoctlDevice device) { }
        }
        """, "CS0759")).Messages);

    [Fact]
    public async Task A_method_that_is_not_partial_is_left_alone_and_the_others_are_generated()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl(0x801)] public static void {|IOCTL1001:Start|}(this IoctlDevice device) { }
            [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);
            """));

        Assert.Empty(analysis.Skipped);
        Assert.DoesNotContain("IOCTL_METER_START", analysis.Generation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_is_not_partial_generates_nothing()
    {
        var analysis = await Analysis.Matches("""
            using IoctlGen;
            [IoctlContract(1)] static class {|IOCTL1001:Meter|} { [Ioctl(1)] internal static partial void Start(this IoctlDevice device); }
            """, "CS0751");

        Assert.Empty(analysis.Generation.HintNames);
    }

    [Fact]
    public async Task A_type_around_the_contract_that_is_not_partial_is_named()
    {
        var analysis = await Analysis.Matches("""
            using IoctlGen;
            partial class Outermost
            {
                class {|IOCTL1001:Outer|}
                {
                    [IoctlContract(1)] partial class Meter { [Ioctl(1)] public static partial void Start(IoctlDevice device); }
                }
            }
            """);

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Fact]
    public async Task An_attribute_on_the_part_that_has_the_body_is_reported_too() => await Analysis.Matches(Contract("""
        public static partial void {|IOCTL1001:Start|}(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device) { }
        """));

    [Fact]
    public async Task A_body_without_a_declaring_part_is_a_body() => await Analysis.Matches(Contract(
        "[Ioctl(0x801)] public static partial void {|IOCTL1001:Start|}(this IoctlDevice device) { }"), "CS0759");

    [Fact]
    public async Task A_contract_without_methods_must_be_partial_as_well() => await Analysis.Matches(
        "[IoctlGen.IoctlContract(1)] class {|IOCTL1001:Meter|} { }");

    [Fact]
    public Task Partial_all_the_way_is_quiet() => Analysis.Quiet("""
        using IoctlGen;
        partial struct Outermost
        {
            partial record Outer
            {
                [IoctlContract(1)] internal sealed partial class Meter { [Ioctl(1)] public static partial void Start(IoctlDevice device); }
            }
        }
        """);

    [Fact]
    public Task An_overload_with_a_body_of_its_own_is_the_users_business() => Analysis.Quiet(Contract("""
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device, int channel);
        public static partial void Start(this IoctlDevice device);
        public static partial void Start(this IoctlDevice device) => device.Start(0);
        """));
}
