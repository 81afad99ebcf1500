using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3011: what is sent inside the buffer of a code is not declared as a code.</summary>
public sealed class InnerCodeTests
{
    const string Id = "IOCTL3011";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, Contract(
        "[Ioctl({|IOCTL3011:\"IOCTL_SCSI_MINIPORT_IDENTIFY\"|})] public static partial void Identify(this IoctlDevice adapter, ReadOnlySpan<byte> request);"))).Messages);

    [Fact]
    public Task Numbers_of_a_published_name_are_the_same() => Analysis.Advises(Id, """
        using System;
        using IoctlGen;
        [IoctlContract]
        static partial class Adapter
        {
            [Ioctl(Code = 0x001B0780, Name = "IOCTL_SCSI_MINIPORT_FIRMWARE")] public static partial void {|IOCTL3011:UpdateFirmware|}(this IoctlDevice adapter, ReadOnlySpan<byte> request);
        }
        """);

    [Theory]
    [InlineData("IOCTL_SCSI_MINIPORT")]
    [InlineData("IOCTL_MINIPORT_PROCESS_SERVICE_IRP")]
    [InlineData("IOCTL_SCSI_PASS_THROUGH")]
    public Task A_control_code_is_quiet(string name) => Analysis.Advises(Id, Contract(
        $"[Ioctl(\"{name}\", Retry = false)] public static partial byte[] Send(this IoctlDevice adapter, ReadOnlySpan<byte> request);"));
}
