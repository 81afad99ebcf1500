using IoctlGen.Testing;

namespace IoctlGen.Tests;

public sealed class SendTests
{
    [Fact]
    public void The_input_arrives_on_the_route_of_the_code()
    {
        using var device = new FakeDevice().On(Codes.PairCode, () => NtStatus.Success);

        DeviceCalls.Send(device, Codes.Pair, [1, 2, 3]);
        DeviceCalls.Send(device, new IoctlDescriptor("FSCTL_A", Codes.PairCode) { MajorFunction = MajorFunction.FileSystemControl });

        Assert.Equal([1, 2, 3], device.Requests[0].Input.ToArray());
        Assert.Equal(Codes.PairCode, device.Requests[0].Code);
        Assert.Equal(MajorFunction.DeviceControl, device.Requests[0].MajorFunction);
        Assert.Equal(0, device.Requests[0].OutputLength);
        Assert.Equal(0, device.Requests[1].Input.Length);
        Assert.Equal(MajorFunction.FileSystemControl, device.Requests[1].MajorFunction);
    }

    [Fact]
    public async Task Both_buffers_of_an_InDirect_code_arrive()
    {
        using var device = new FakeDevice().On(Codes.InDirectCode, () => NtStatus.Success);
        byte[] data = [4, 5];

        DeviceCalls.Send(device, Codes.InDirect, [1, 2, 3], data);
        DeviceCalls.TrySend(device, Codes.InDirect, [1, 2, 3], data).ThrowIfFailed();
        await DeviceCalls.SendAsync(device, Codes.InDirect, AsyncInput.Pin<byte>(new byte[] { 1, 2, 3 }), data, TestContext.Current.CancellationToken);
        (await DeviceCalls.TrySendAsync(device, Codes.InDirect, AsyncInput.Pin<byte>(new byte[] { 1, 2, 3 }), data, TestContext.Current.CancellationToken)).ThrowIfFailed();

        Assert.Equal(4, device.Requests.Count);
        Assert.All(device.Requests, request =>
        {
            Assert.Equal([1, 2, 3], request.Input.ToArray());
            Assert.Equal([4, 5], request.Data.ToArray());
            Assert.Equal(0, request.OutputLength);
        });
    }

    [Fact]
    public async Task An_asynchronous_input_arrives()
    {
        using var device = new FakeDevice().On(Codes.PairCode, (Pair _) => NtStatus.Success);

        await DeviceCalls.SendAsync(device, Codes.Pair, AsyncInput.Copy(new Pair(1, 2)), TestContext.Current.CancellationToken);

        Assert.Equal(new Pair(1, 2), device.Requests[0].InputAs<Pair>());
    }
}
