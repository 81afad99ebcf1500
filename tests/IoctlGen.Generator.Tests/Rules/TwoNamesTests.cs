using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1011: a code has one name in a contract.</summary>
public sealed class TwoNamesTests
{
    const string Id = "IOCTL1011";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract("""
        [Ioctl(0x801)] public static partial void Start(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void {|IOCTL1011:Stop|}(this IoctlDevice device);
        """))).Messages);

    [Fact]
    public Task A_code_is_what_its_numbers_make_however_they_are_written() => Analysis.Advises(Id, Contract("""
        [Ioctl(0x801, TransferMethod.Neither)] public static partial void Start(this IoctlDevice device);
        [Ioctl(Code = 0x83372007)] public static partial void {|IOCTL1011:Stop|}(this IoctlDevice device);
        """));

    [Fact]
    public Task Every_other_name_is_reported_once_each_against_the_first() => Analysis.Advises(Id, Contract("""
        [Ioctl(0x801)] public static partial int Read(this IoctlDevice device);
        [Ioctl(0x801)] public static partial int {|IOCTL1011:Get|}(this IoctlDevice device);
        [Ioctl(0x801)] public static partial Task<int> GetAsync(this IoctlDevice device);
        [Ioctl(0x801)] public static partial Task<int> ReadAsync(this IoctlDevice device);
        [Ioctl(0x801)] public static partial int {|IOCTL1011:Query|}(this IoctlDevice device);
        """));

    [Fact]
    public Task One_name_in_several_shapes_and_one_function_in_several_codes_are_quiet() => Analysis.Advises(Id, Contract("""
        [Ioctl(0x801)] public static partial int Read(this IoctlDevice device);
        [Ioctl(0x801)] public static partial Task<int> ReadAsync(this IoctlDevice device);
        [Ioctl(0x801, Name = "IOCTL_METER_READ")] public static partial IoctlResult<int> Poll(this IoctlDevice device);
        [Ioctl(0x801, TransferMethod.Neither)] public static partial int ReadFast(this IoctlDevice device);
        [Ioctl(0x801, access: RequiredAccess.Read)] public static partial int ReadSafely(this IoctlDevice device);
        """));

    [Fact]
    public Task Another_contract_may_have_another_name() => Analysis.Advises(Id, """
        using IoctlGen;
        [IoctlContract(1)] static partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }
        [IoctlContract(1)] static partial class Modem { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }
        """);

    [Fact]
    public async Task Codes_that_have_errors_are_not_alike()
    {
        var analysis = await Analysis.Of(Contract("""
            [Ioctl(0x1801)] public static partial void Start(this IoctlDevice device);
            [Ioctl(0x1801)] public static partial void Stop(this IoctlDevice device);
            """), advice: Id);

        Assert.Equal(["IOCTL1002", "IOCTL1002"], analysis.Reports.Select(report => report.Id));
    }
}
