using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1003: a method has one device: its first parameter, or one field or property of its type.</summary>
public sealed class DeviceTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;
        using System.Net.Sockets;

        [IoctlContract(1)]
        partial class Meter
        {
            [Ioctl(1)] public static partial void {|IOCTL1003:Open|}(int channel);
            [Ioctl(2)] public partial void {|IOCTL1003:Start|}();
            [Ioctl(3)] public static partial void {|IOCTL1003:Stop|}(out IoctlDevice device);
            [Ioctl(4)] public static partial void {|IOCTL1003:Send|}(SafeSocketHandle socket);
            [Ioctl(5)] public static partial void {|IOCTL1003:Receive|}(Socket socket);
        }

        [IoctlContract(1)]
        partial class Pair(IoctlDevice first, IoctlDevice second)
        {
            IoctlDevice First => first;
            IoctlDevice Second => second;
            [Ioctl(1)] public partial void {|IOCTL1003:Start|}();
        }
        """)).Messages);

    [Theory]
    [InlineData("IoctlDevice device")]
    [InlineData("IoctlDevice? device")]
    [InlineData("in IoctlDevice device")]
    [InlineData("ref IoctlDevice device")]
    [InlineData("SafeHandle handle")]
    [InlineData("Microsoft.Win32.SafeHandles.SafeFileHandle handle")]
    public Task A_first_parameter_that_is_a_device_is_the_device(string parameter) => Analysis.Quiet(Contract(
        "[Ioctl(0x801)] public static partial void Start(" + parameter + ", in Request request);"));

    [Fact]
    public async Task A_socket_in_a_field_is_a_socket_too() => Assert.Contains("use Socket.IOControl", (await Analysis.Matches(
        "using IoctlGen; [IoctlContract(1)] partial class Peer(System.Net.Sockets.SafeSocketHandle socket) { [Ioctl(1)] public partial void {|IOCTL1003:Send|}(); }")).Messages, StringComparison.Ordinal);

    [Fact]
    public Task A_handle_of_the_name_of_a_sockets_from_elsewhere_is_a_device() => Analysis.Quiet(Contract("""
        public abstract class SafeSocketHandle : Microsoft.Win32.SafeHandles.SafeHandleZeroOrMinusOneIsInvalid { protected SafeSocketHandle() : base(true) { } }
        [Ioctl(0x801)] public static partial void Start(SafeSocketHandle handle);
        """));

    [Fact]
    public async Task A_device_that_comes_second_is_one_mistake_not_two()
    {
        var analysis = await Analysis.Matches(Contract("""
            [Ioctl(0x801)] public static partial void {|IOCTL1003:Start|}(int channel, IoctlDevice device);
            [Ioctl(0x802)] public static partial void Stop(this IoctlDevice device);
            """));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Theory]
    [InlineData("device", "", "in int device")]
    [InlineData("device", "readonly string device = device.ToString()!;", "")]
    [InlineData("Ioctls", "", "")]
    public async Task A_primary_constructors_parameter_that_another_name_hides_is_no_device(string name, string member, string parameter)
    {
        var analysis = await Analysis.Matches($$"""
            using IoctlGen;
            [IoctlContract(1)]
            partial class Meter(IoctlDevice {{name}})
            {
                {{member}}
                [Ioctl(1)] public partial void {|IOCTL1003:Start|}({{parameter}});
            }
            """);

        Assert.Equal(["Start"], analysis.Skipped);
        Assert.Contains($"'{name}', which a parameter of the method or a member of the type hides; rename one of them", analysis.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IoctlDevice? _device = null;")]
    [InlineData("protected IoctlDevice Device { get; } = null!;")]
    [InlineData("IoctlDevice _device = null!; IoctlDevice One => _device; IoctlDevice Two => _device;")]
    public Task One_field_or_else_one_property_is_the_device(string members) => Analysis.Quiet(OfInstance(members));

    [Theory]
    [InlineData("")]
    [InlineData("static IoctlDevice s_device = null!;")]
    [InlineData("IoctlDevice Device { set { } }")]
    [InlineData("IoctlDevice this[int index] => null!;")]
    [InlineData("internal IoctlDevice One = null!, Two = null!;")]
    public async Task No_member_and_several_of_a_kind_are_no_device(string members)
    {
        var analysis = await Analysis.Matches(OfInstance(members).Replace("Start", "{|IOCTL1003:Start|}", StringComparison.Ordinal));

        Assert.Equal(["Start"], analysis.Skipped);
    }

    [Theory]
    [InlineData("partial class Meter(IoctlDevice device)")]
    [InlineData("partial record Meter(IoctlDevice Device)")]
    [InlineData("readonly partial record struct Meter(IoctlDevice Device)")]
    [InlineData("readonly ref partial struct Meter(IoctlDevice device)")]
    public Task A_parameter_of_the_primary_constructor_is_the_device(string type) => Analysis.Quiet(
        "using IoctlGen; [IoctlContract(1)] " + type + " { [Ioctl(1)] public partial void Start(); }");

    static string OfInstance(string members) =>
        "#pragma warning disable CS0414\nusing IoctlGen; [IoctlContract(1)] partial class Meter { " + members + " [Ioctl(1)] public partial void Start(); }";
}
