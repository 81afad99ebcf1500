using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1008: a declaration gives a function of a contract with a device type, or a whole code.</summary>
public sealed class NoNumbersTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;

        [IoctlContract]
        partial class Meter
        {
            [{|IOCTL1008:Ioctl|}] public static partial void Start(IoctlDevice device);
            [{|IOCTL1008:Ioctl(1)|}] public static partial void Stop(IoctlDevice device);
            [{|IOCTL1008:Ioctl(1, Code = 0x4)|}] public static partial void Reset(IoctlDevice device);
        }
        """)).Messages);

    [Fact]
    public async Task A_source_that_knows_the_name_is_named() => await Verify((await Analysis.Matches(SpecExamples.Public, SpecExamples.Contract("""
        [{|IOCTL1008:Ioctl|}] public static partial void Start(this IoctlDevice device);
        [{|IOCTL1008:Ioctl(Name = "IOCTL_DISK_GET_LENGTH_INFO")|}] public static partial long GetLength(this IoctlDevice device);
        """))).Messages);

    [Theory]
    [InlineData("Ioctl()")]
    [InlineData("Ioctl(Name = \"IOCTL_X\")")]
    [InlineData("Ioctl(null)")]
    [InlineData("Ioctl(0x801, Code = 0x83372004)")]
    public async Task A_declaration_without_numbers_or_with_too_many_stops_its_method_alone(string attribute)
    {
        var analysis = await Analysis.Matches(Contract(
            "[{|IOCTL1008:" + attribute + "|}] public static partial void Start(this IoctlDevice device); [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Theory]
    [InlineData("Ioctl(0)")]
    [InlineData("Ioctl(Code = 0)")]
    [InlineData("Ioctl(Code = 0xFFFFFFFF)")]
    [InlineData("Ioctl(\"IOCTL_X\", Code = 4)")]
    public Task Numbers_of_every_kind_are_quiet(string attribute) => Analysis.Quiet(Contract("[" + attribute + "] public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public Task A_contract_without_a_device_type_is_fine_where_its_codes_are_whole() => Analysis.Quiet(
        "using IoctlGen; [IoctlContract] partial class Meter { [Ioctl(Code = 4)] public static partial void Start(IoctlDevice device); }");

    [Fact]
    public async Task A_device_type_with_an_error_of_the_compiler_is_left_to_it() => await Analysis.Matches(
        "using IoctlGen; [IoctlContract(Undefined)] partial class Meter { [Ioctl(1)] public static partial void Start(IoctlDevice device); }", "CS0103");
}
