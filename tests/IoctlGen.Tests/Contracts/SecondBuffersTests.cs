using System.Runtime.InteropServices;
using IoctlGen.Testing;
using static IoctlGen.Tests.SecondBuffers;

namespace IoctlGen.Tests;

public sealed class SecondBuffersTests
{
    static readonly Pair Header = new(1, 2), Value = new(3, 4);

    static CancellationToken Token => TestContext.Current.CancellationToken;

    static byte[] Bytes<T>(T value) where T : unmanaged => InputBytes.Of(in value).ToArray();

    [Fact]
    public void A_value_is_read_and_overwritten()
    {
        using var device = new FakeDevice().On(IOCTL_SECOND_PROPERTY, (in IoctlRequest request, out int bytesReturned) =>
        {
            MemoryMarshal.Write(request.Output, 10 * MemoryMarshal.Read<int>(request.Output) + MemoryMarshal.Read<int>(request.Input));
            bytesReturned = 4;
            return NtStatus.Success;
        });
        var value = 7;

        device.Property(in Header, ref value);
        Assert.True(device.TryProperty(in Header, ref value).IsSuccess);

        Assert.Equal(711, value);
        Assert.Equal([Bytes(7), Bytes(71)], device.Requests.Select(static request => request.SentOutput.ToArray()));
        Assert.All(device.Requests, request => Assert.Equal((Header, 4, 0), (request.InputAs<Pair>(), request.OutputLength, request.Data.Length)));
    }

    [Theory]
    [InlineData(0x00000000u, 2, 0x1122ABAB)]
    [InlineData(0x00000000u, 4, unchecked((int)0xABABABAB))]
    [InlineData(0x00000000u, 1000, unchecked((int)0xABABABAB))]
    [InlineData(0x00000000u, 0, 0x11223344)]
    [InlineData(0x80000005u, 2, 0x1122ABAB)]
    [InlineData(0xC0000001u, 4, 0x11223344)]
    public void What_the_driver_wrote_but_did_not_report_is_not_handed_on(uint status, int reported, int expected)
    {
        using var device = ScriptedDevice.WritingAll(new(status), reported);
        var value = 0x11223344;

        var result = device.TryProperty(in Header, ref value);

        Assert.Equal(expected, value);
        Assert.Equal(status == 0 && reported >= 4, result.IsSuccess);
    }

    [Fact]
    public void A_short_output_throws_unless_it_may_be_short()
    {
        using var device = ScriptedDevice.WritingAll(NtStatus.Success, reported: 2);
        var (value, pair) = (1, Value);

        Assert.Contains("returned 2 bytes of the 4", Assert.Throws<IoctlException>(() => device.Property(in Header, ref value)).Message, StringComparison.Ordinal);
        device.ReportOfPair([1, 2], ref pair);

        Assert.Equal(new Pair(0xABAB, 4), pair);
    }

    [Fact]
    public void A_value_that_is_only_read_takes_the_place_of_the_output()
    {
        using var device = Fake.Accepting(IOCTL_SECOND_PROPERTY);
        using var built = new IoctlInput<Pair>(in Header);
        built.Append([5]);

        device.SetProperty(in Header, 7);
        Assert.True(device.TrySetProperty(built, Value).IsSuccess);
        device.SetBytes(in Header, [1, 2, 3]);

        Assert.Equal([Bytes(7), Bytes(Value), [1, 2, 3]], device.Requests.Select(static request => request.Data.ToArray()));
        Assert.Equal([8, 9, 8], device.Requests.Select(static request => request.Input.Length));
        Assert.All(device.Requests, static request => Assert.Equal(0, request.OutputLength));
    }

    [Fact]
    public async Task An_asynchronous_call_copies_a_structure_before_it_returns()
    {
        using var device = Fake.Accepting(IOCTL_SECOND_PROPERTY);
        var pending = device.Pend(IOCTL_SECOND_PROPERTY);

        var calls = new List<Task> { device.SetPropertyAsync(Header, 7, Token).AsTask(), device.TrySetPropertyAsync(Header, Value, Token), device.SetBytesAsync(Header, new byte[] { 1, 2, 3 }, Token).AsTask() };
        while (pending.Count > 0)
            pending.Complete();
        await Task.WhenAll(calls);

        Assert.Equal([Bytes(7), Bytes(Value), [1, 2, 3]], device.Requests.Select(static request => request.Data.ToArray()).OrderBy(static bytes => bytes[0] == 7 ? 0 : bytes.Length == 8 ? 1 : 2));
        Assert.All(device.Requests, static request => Assert.Equal(Header, request.InputAs<Pair>()));
    }

    [Fact]
    public async Task A_span_keeps_what_the_caller_put_there()
    {
        using var device = new FakeDevice().On(IOCTL_SECOND_REPORT, (in IoctlRequest request, out int bytesReturned) =>
        {
            request.Output[1] = (byte)(request.Output[0] + 1);
            bytesReturned = 2;
            return NtStatus.Success;
        });
        byte[] report = [7, 0, 9];

        Assert.Equal(2, device.Report(1, report));
        Assert.Equal([7, 8, 9], report);
        report[0] = 20;
        Assert.Equal(2, await device.ReportAsync(1, report, Token));
        Assert.Equal([20, 21, 9], report);
        Assert.Equal([[7, 0, 9], [20, 8, 9]], device.Requests.Select(static request => request.SentOutput.ToArray()));
    }

    [Fact]
    public void A_structure_is_the_second_input_of_InDirect_too()
    {
        using var device = Fake.Accepting(IOCTL_SECOND_LOAD);

        device.Load(5, in Value);

        Assert.Equal(Bytes(Value), Assert.Single(device.Requests).Data.ToArray());
    }
}
