using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1015: a code that another one replaces is marked as obsolete.</summary>
public sealed class ReplacedTests
{
    const string Id = "IOCTL1015";

    const string CdRom = """
        using System;
        using IoctlGen;

        [IoctlContract(DeviceType.CdRom, Prefix = "IOCTL_CDROM_")]
        static partial class CdRom
        {
            [Ioctl(0x0200, access: RequiredAccess.Read, ReplacedBy = "IOCTL_STORAGE_CHECK_VERIFY")]
            public static partial void {|IOCTL1015:CheckVerify|}(this IoctlDevice drive);
        }

        """;

    [Fact]
    public async Task Messages()
    {
        var analysis = await Analysis.Advises(Id, CdRom);

        Assert.Equal("IOCTL_STORAGE_CHECK_VERIFY", Assert.Single(analysis.Reports).Properties["ReplacedBy"]);
        await Verify(analysis.Messages);
    }

    [Fact]
    public Task The_code_that_replaces_is_quiet() => Analysis.Advises(Id, CdRom + """
        [IoctlContract(DeviceType.MassStorage)]
        static partial class Storage
        {
            [Ioctl(0x0200, access: RequiredAccess.Read, Name = "IOCTL_STORAGE_CHECK_VERIFY", ReplacedBy = "IOCTL_STORAGE_CHECK_VERIFY")]
            public static partial void CheckVerify(this IoctlDevice device);
            [Ioctl(0x0201)] public static partial void Other(this IoctlDevice device);
        }
        """);

    [Fact]
    public Task What_one_method_states_of_a_code_holds_for_all_of_them() => Analysis.Advises(Id, Contract("""
        [Ioctl(0x801)] public static partial int {|IOCTL1015:Read|}(this IoctlDevice device);
        [Ioctl(0x801, ReplacedBy = "")] public static partial IoctlResult<int> {|IOCTL1015:TryRead|}(this IoctlDevice device);
        [Ioctl(0x801, ReplacedBy = "IOCTL_METER_QUERY")] public static partial Task<int> {|IOCTL1015:ReadAsync|}(this IoctlDevice device);
        [Ioctl(0x802)] public static partial int Query(this IoctlDevice device);
        """));

    [Theory]
    [InlineData("[Ioctl(0x801, ReplacedBy = \"IOCTL_X\"), Obsolete]")]
    [InlineData("[Ioctl(0x801, ReplacedBy = \"IOCTL_X\"), Obsolete(\"Use X.\")]")]
    [InlineData("[Ioctl(0x801, ReplacedBy = null)]")]
    [InlineData("[Ioctl(0x801, ReplacedBy = \"\")]")]
    public Task An_obsolete_method_and_no_replacement_are_quiet(string attributes) =>
        Analysis.Advises(Id, Contract(attributes + " public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public Task An_obsolete_contract_is_quiet() => Analysis.Advises(Id, """
        [System.Obsolete]
        static partial class Old
        {
            [IoctlGen.IoctlContract(1)]
            static partial class Meter { [IoctlGen.Ioctl(1, ReplacedBy = "IOCTL_X")] public static partial void Start(this IoctlGen.IoctlDevice device); }
        }
        """.Replace("this ", "", StringComparison.Ordinal));

    [Fact]
    public Task An_attribute_of_that_name_from_elsewhere_says_nothing() => Analysis.Advises(Id, Contract("""
        sealed class ObsoleteAttribute : Attribute { }
        [Ioctl(0x801, ReplacedBy = "IOCTL_X"), Obsolete] public static partial void {|IOCTL1015:Start|}(this IoctlDevice device);
        """));
}
