using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Acme;
using IoctlGen.Testing;

namespace IoctlGen.Samples.ImportedHeader;

/// <summary>Codes and structures are those of the header, and the calls are made.</summary>
public sealed class ImportedHeaderTests
{
    [Fact]
    public void A_channel_is_recorded()
    {
        using var scope = new FakeDevice()
            .On<ACME_CHANNEL>(AcmeScope.IOCTL_ACME_SCOPE_SET_CHANNEL, channel => channel.Probe == ACME_PROBE.AcmeProbe10X ? NtStatus.Success : NtStatus.InvalidParameter)
            .On<ACME_TRIGGER>(AcmeScope.IOCTL_ACME_SCOPE_SET_TRIGGER, trigger => trigger.Condition.Edge.Level == 100_000 ? NtStatus.Success : NtStatus.InvalidParameter)
            .On<ACME_TIME_BASE, ACME_TIME_BASE>(AcmeScope.IOCTL_ACME_SCOPE_SET_TIME_BASE, asked => asked)
            .On(AcmeScope.IOCTL_ACME_SCOPE_START, () => NtStatus.Success)
            .On<ACME_STATE>(AcmeScope.IOCTL_ACME_SCOPE_GET_STATE, () => new ACME_STATE { Status = ACME_SCOPE_STATUS.AcmeScopeStopped, Recorded = 3, Triggered = new() { Channel2 = 1 } })
            .On(AcmeScope.IOCTL_ACME_SCOPE_READ_SAMPLES, WriteSamples);

        var (samples, state) = Recorder.Record(scope, channel: 2, count: 3);

        Assert.Equal([-1, 0, 1], samples);
        Assert.Equal((ACME_SCOPE_STATUS.AcmeScopeStopped, 4u), (state.Status, state.Triggered.Value));
        Assert.Equal([40, 20, 24, 0, 0, 12], scope.Requests.Select(request => request.Input.Length));
    }

    [Fact]
    public void What_the_part_declares_takes_the_place_of_what_the_header_leaves_open()
    {
        using var scope = new FakeDevice()
            .On(AcmeScope.IOCTL_ACME_SCOPE_SET_NAME, () => NtStatus.Success)
            .On<ACME_LOG_ENTRY>(AcmeScope.IOCTL_ACME_SCOPE_READ_LOG, () => new ACME_LOG_ENTRY { Code = 7 });

        scope.SetName("Left");

        Assert.Equal("Left\0", MemoryMarshal.Cast<byte, char>(scope.Requests[0].Input.Span).ToString());
        Assert.Equal(7u, Assert.Single(scope.ReadLog()).Code);
        Assert.Single(typeof(AcmeScope).GetMethods(), method => method.Name == nameof(AcmeScope.ReadLog));
    }

    [Fact]
    public void Every_code_of_the_header_is_listed_once()
    {
        Assert.Equal(16, AcmeScope.Ioctls.All.Count);
        Assert.Equal(16, AcmeScope.Ioctls.All.Select(code => code.Code).Distinct().Count());
        Assert.Equal(0x8A05E064u, AcmeScope.IOCTL_ACME_SCOPE_SET_TIME_BASE);
    }

    [Fact]
    public void Structures_are_laid_out_as_in_C() => Assert.Equal((25, 16, 104), (Unsafe.SizeOf<ACME_CALIBRATION>(), Unsafe.SizeOf<ACME_LOG_ENTRY>(), Unsafe.SizeOf<ACME_SCOPE_IDENTITY>()));

    /// <summary>As the driver would: the header, and the samples behind it.</summary>
    static NtStatus WriteSamples(in IoctlRequest request, out int bytesReturned)
    {
        var asked = MemoryMarshal.Read<ACME_READ>(request.Input);
        MemoryMarshal.Write(request.Output, new ACME_SAMPLES { Channel = asked.Channel, Count = asked.Count });
        ReadOnlySpan<short> samples = [-1, 0, 1];
        MemoryMarshal.AsBytes(samples).CopyTo(request.Output[16..]);
        bytesReturned = 16 + samples.Length * sizeof(short);
        return NtStatus.Success;
    }
}
