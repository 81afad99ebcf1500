using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2003: the second buffer of an InDirect code is read by the driver, so it is no output.</summary>
public sealed class OutputOnInDirectTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(Contract(
        "[Ioctl(0x801, TransferMethod.InDirect)] public static partial {|IOCTL2003:Reply|} Write(this IoctlDevice device);"))).Messages);

    [Theory]
    [InlineData("void", "{|IOCTL2003:out Reply reply|}")]
    [InlineData("void", "{|IOCTL2003:ref Reply reply|}")]
    [InlineData("void", "in Request request, {|IOCTL2003:out Reply reply|}")]
    [InlineData("{|IOCTL2003:Task<Reply>|}", "in Request request")]
    [InlineData("{|IOCTL2003:IoctlResult<Reply>|}", "ReadOnlySpan<byte> bytes")]
    public async Task An_output_stops_its_method_alone(string returned, string parameters)
    {
        var analysis = await Analysis.Matches(Contract(
            "[Ioctl(1, TransferMethod.InDirect)] public static partial " + returned + " Write(this IoctlDevice device, " + parameters + "); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);"));

        Assert.Equal(["Write"], analysis.Skipped);
    }

    [Theory]
    [InlineData("[Ioctl(Code = 0x80002001)]")]
    [InlineData("[Ioctl(0x801, (TransferMethod)1)]")]
    public async Task The_method_counts_however_it_is_given(string attribute) => await Analysis.Matches(Contract(
        attribute + " public static partial {|IOCTL2003:Reply|} Write(this IoctlDevice device);"));

    [Fact]
    public async Task The_default_of_the_contract_counts_unless_the_method_states_its_own() => await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(1, Method = TransferMethod.InDirect)]
        partial class Meter
        {
            [Ioctl(1)] public static partial {|IOCTL2003:int|} Write(IoctlDevice device);
            [Ioctl(2, TransferMethod.OutDirect)] public static partial int Read(IoctlDevice device);
        }
        """);

    [Theory]
    [InlineData("InDirect", "void", "in Request request")]
    [InlineData("InDirect", "void", "in Request request, ReadOnlySpan<byte> data")]
    [InlineData("InDirect", "Task", "ReadOnlyMemory<int> request, ReadOnlyMemory<byte> data")]
    [InlineData("InDirect", "IoctlResult", "in Request request")]
    [InlineData("OutDirect", "Reply", "in Request request")]
    [InlineData("Neither", "Reply", "in Request request")]
    public Task Inputs_of_InDirect_and_outputs_of_the_others_are_quiet(string method, string returned, string parameters) => Analysis.Quiet(Contract(
        "[Ioctl(1, TransferMethod." + method + ")] public static partial " + returned + " Write(this IoctlDevice device, " + parameters + ");"));

    [Fact]
    public async Task A_function_out_of_range_does_not_make_a_second_input_wrong() => await Analysis.Matches(Contract(
        "[Ioctl({|IOCTL1002:0x1000|}, TransferMethod.InDirect)] public static partial void Write(this IoctlDevice device, in Request request, ReadOnlySpan<byte> data);"));
}
