using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1013: an asynchronous method can be cancelled.</summary>
public sealed class NoCancellationTests
{
    const string Id = "IOCTL1013";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract(
        "[Ioctl(0x801)] public static partial Task {|IOCTL1013:StartAsync|}(this IoctlDevice device);"))).Messages);

    [Theory]
    [InlineData("Task<int>", "")]
    [InlineData("ValueTask", ", Request request")]
    [InlineData("ValueTask<IoctlResult<Reply>>", "")]
    public Task Every_task_is_reported(string returned, string parameters) => Analysis.Advises(Id, Contract(
        "[Ioctl(0x801)] public static partial " + returned + " {|IOCTL1013:StartAsync|}(this IoctlDevice device" + parameters + ");"));

    [Theory]
    [InlineData("Task", ", CancellationToken token")]
    [InlineData("ValueTask<int>", ", in Request request, CancellationToken token = default")]
    [InlineData("ValueTask<int>", ", CancellationToken token, Request request")]
    [InlineData("int", "")]
    public Task A_token_anywhere_and_a_synchronous_method_are_quiet(string returned, string parameters) => Analysis.Advises(Id, Contract(
        "[Ioctl(0x801)] public static partial " + returned + " Start(this IoctlDevice device" + parameters + ");"));

    [Fact]
    public async Task A_signature_with_an_error_is_one_mistake_not_two() => Assert.Equal(["IOCTL2001"], (await Analysis.Of(Contract(
        "[Ioctl(0x801)] public static partial Task StartAsync(this IoctlDevice device, out int value);"), advice: Id)).Reports.Select(report => report.Id));

    [Fact]
    public Task A_signature_that_an_interface_or_a_base_gives_is_quiet() => Analysis.Advises(Id, """
        using System.Threading.Tasks;
        using IoctlGen;

        interface IMeter { Task StartAsync(); Task StopAsync(int channel); }

        abstract class Base { public abstract Task ResetAsync(); }

        [IoctlContract(1)]
        partial class Meter(IoctlDevice device) : Base, IMeter
        {
            [Ioctl(1)] public partial Task StartAsync();
            [Ioctl(2)] public partial Task {|IOCTL1013:StopAsync|}();
            public Task StopAsync(int channel) => StopAsync();
            [Ioctl(3)] public override partial Task ResetAsync();
        }
        """);
}
