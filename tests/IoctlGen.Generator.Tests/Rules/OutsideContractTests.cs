using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1006: [Ioctl] is on an ordinary method of a type with [IoctlContract].</summary>
public sealed class OutsideContractTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        static partial class Meter
        {
            [Ioctl(1)] public static partial void {|IOCTL1006:Start|}(this IoctlDevice device);
        }

        [IoctlContract(1)]
        static partial class Modem
        {
            public static int Volts { [Ioctl(1)] {|IOCTL1006:get|} => 0; }

            public static System.Action Local()
            {
                [Ioctl(1)] static void {|IOCTL1006:Send|}() { }
                Send();
                return [{|IOCTL1006:Ioctl(1)|}] () => { };
            }
        }
        """)).Messages);

    [Fact]
    public async Task A_contract_around_the_type_does_not_count() => await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(1)] partial class Meter { partial class Inner { [Ioctl(1)] public static partial void {|IOCTL1006:Start|}(IoctlDevice device); } }
        """);

    [Fact]
    public async Task A_contract_that_the_type_derives_from_does_not_count() => await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(1)] partial class Meter { }
        partial class Better : Meter { [Ioctl(1)] public static partial void {|IOCTL1006:Start|}(IoctlDevice device); }
        """);

    [Fact]
    public async Task A_local_function_is_no_declaration_wherever_it_stands() => await Analysis.Matches("""
        using IoctlGen;
        class Meter
        {
            int Volts { get { [Ioctl(1)] static extern int {|IOCTL1006:Read|}(IoctlDevice device); return Read(null!); } }
        }
        """);

    [Fact]
    public async Task Attributes_of_the_same_name_from_elsewhere_are_no_concern_of_ours() => await Analysis.Quiet("""
        namespace Other
        {
            class IoctlAttribute : System.Attribute { }
            class IoctlContractAttribute : System.Attribute { }
            [IoctlContract] class Meter { [Ioctl] void Start() { [Ioctl] void Local() { } Local(); var lambda = [Ioctl] () => { }; lambda(); } }
        }
        """);

    [Fact]
    public Task A_contract_stated_on_another_part_of_the_type_counts() => Analysis.Quiet("""
        using IoctlGen;
        static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }
        [IoctlContract(1)] static partial class Meter { }
        """);
}
