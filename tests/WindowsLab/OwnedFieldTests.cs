using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.WindowsLab;

/// <summary>Handles and memory that fields of an input refer to: the driver uses them, and nothing of them is let go before it has ended.</summary>
public sealed class OwnedFieldTests : IDisposable
{
    readonly IoctlDevice _device = Lab.Open();
    readonly SafeFileHandle _file = Native.OpenOverlapped(LabDevice.Path);
    readonly byte[] _data = Lab.SomeBytes(100);

    public OwnedFieldTests()
    {
        // The driver tells the handle by its three requests.
        for (var i = 0; i < 3; i++)
            _file.Echo([1], new byte[1]);
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _file.Dispose();
        _device.Dispose();
    }

    [Fact]
    public void The_driver_uses_both_and_the_structure_comes_back_without_them()
    {
        var sent = _data.ToArray();
        LabOwned request = default;

        _device.Exchange(ref request, _data, _file);

        AssertExchanged(request, sent, _data, _file);
    }

    [Fact]
    public void On_a_bare_handle_a_structure_is_returned_without_them()
    {
        var sent = _data.ToArray();
        using var device = Native.OpenOverlapped(LabDevice.Path);

        AssertExchanged(device.Exchange(default, _data, _file), sent, _data, _file);
    }

    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task Asynchronous_calls_on_every_route(Route route)
    {
        var sent = _data.ToArray();
        using var lab = OverlappedLab.Open(route);

        AssertExchanged(await lab.ExchangeAsync(default, _data, _file, Token), sent, _data, _file);
    }

    [Fact]
    public void A_built_input_and_a_device_that_is_its_own_file()
    {
        using var own = Native.OpenOverlapped(LabDevice.Path);
        using var device = IoctlDevice.FromHandle(own);
        using var input = new IoctlInput<LabOwned>(default);
        input.Append<byte>(1);

        Assert.True(device.TryExchange(input, own, out var reply).IsSuccess);

        Assert.Equal((1u, 0, 0), (reply.FileCount, reply.File, input.Header.File));
    }

    [Fact]
    public void Empty_memory_is_a_null_pointer()
    {
        var request = new LabOwned { DataLength = 7 };

        _device.Exchange(ref request, default, _file);

        Assert.Equal((0u, 0ul, 3u), (request.DataLength, request.SeenData, request.FileCount));
    }

    [Fact]
    public async Task A_driver_that_writes_over_the_fields_is_not_believed()
    {
        using var channel = new Channel();
        var call = _device.PendAsync(new LabOwned { Channel = channel.Number }, _data, _file, Token);
        channel.WaitUntilPending();

        channel.Release(new(NtStatus.Success, Unsafe.SizeOf<LabOwned>(), 0x77));

        var reply = await call;
        Assert.Equal((0, 0, 0x77777777u, 0x7777777777777777ul), (reply.Data, reply.File, reply.DataLength, reply.SeenData));
    }

    [Fact]
    public async Task A_handle_that_is_disposed_of_while_the_request_pends_is_closed_afterwards()
    {
        using var channel = new Channel();
        var call = _device.PendAsync(new LabOwned { Channel = channel.Number }, _data, _file, Token);
        channel.WaitUntilPending();
        var value = _file.DangerousGetHandle();

        _file.Dispose();
        Assert.True(IsOpen(value));

        channel.Release(new(NtStatus.Success, Unsafe.SizeOf<LabOwned>(), 0));
        await call;
        Assert.False(IsOpen(value));
    }

    [Fact]
    public async Task A_handle_of_a_request_that_is_cancelled_is_closed_afterwards()
    {
        using var channel = new Channel();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var call = _device.PendAsync(new LabOwned { Channel = channel.Number }, _data, _file, cancellation.Token).AsTask();
        channel.WaitUntilPending();
        var value = _file.DangerousGetHandle();
        _file.Dispose();
        Assert.True(IsOpen(value));

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.False(IsOpen(value));
    }

    [Fact]
    public async Task A_handle_of_a_device_that_is_disposed_of_is_closed_afterwards()
    {
        using var channel = new Channel();
        var device = Lab.Open();
        var call = device.PendAsync(new LabOwned { Channel = channel.Number }, _data, _file, Token).AsTask();
        channel.WaitUntilPending();
        var value = _file.DangerousGetHandle();
        _file.Dispose();
        Assert.True(IsOpen(value));

        device.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        Assert.False(IsOpen(value));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_memory_of_a_pending_request_stays_where_it_is(bool isAsync)
    {
        using var channel = new Channel();

        // New arrays with garbage between them: compacting moves whatever may be moved.
        var arrays = Enumerable.Range(0, 8).Select(static i => Garbage(i)).ToArray();
        var data = arrays[^2];
        var request = new LabOwned { Channel = channel.Number };
        Task call = isAsync
            ? _device.PendAsync(request, data, _file, Token).AsTask()
            : Task.Factory.StartNew(() => _device.TryPend(ref request, data, _file), Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        channel.WaitUntilPending();
        var before = arrays.Select(static array => Address(array)).ToArray();

        // What the driver holds is the address of the array and the handle.
        var held = new LabOwned { Channel = channel.Number, DataLength = 100, Data = before[^2], File = _file.DangerousGetHandle() };
        Assert.Equal(Lab.Checksum(InputBytes.Of(in held)), _device.LastRequest().InputChecksum);

        GC.Collect(0, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

        var after = arrays.Select(static array => Address(array)).ToArray();
        channel.Release(new(NtStatus.Success, Unsafe.SizeOf<LabOwned>(), 0));
        await call.WaitAsync(TimeSpan.FromSeconds(10), Token);
        Assert.Equal(before[^2], after[^2]);
        Assert.NotEqual(before, after);
    }

    static void AssertExchanged(LabOwned reply, byte[] sent, byte[] received, SafeFileHandle file)
    {
        Assert.Equal((0, 0), (reply.Data, reply.File));
        Assert.Equal(((ulong)file.DangerousGetHandle(), 3u), (reply.SeenFile, reply.FileCount));
        Assert.Equal(100u, reply.DataLength);
        Assert.NotEqual(0ul, reply.SeenData);
        if (Native.IsWine && reply.DataChecksum == 0)
            return;

        Assert.Equal(Lab.Checksum(sent), reply.DataChecksum);
        Assert.Equal(sent.Select(static value => (byte)(value ^ 0x5A)), received);
    }

    static bool IsOpen(nint value)
    {
        using var device = IoctlDevice.FromHandle(new SafeFileHandle(value, ownsHandle: false));
        return device.TryControl(LabDevice.IOCTL_LAB_LAST_REQUEST, default, new byte[Unsafe.SizeOf<LabLastRequest>()]).IsSuccess;
    }

    static byte[] Garbage(int size)
    {
        for (var i = 0; i < 20; i++)
            GC.KeepAlive(new byte[200 + size]);
        return new byte[100];
    }

    static unsafe nint Address(byte[] array) => (nint)Unsafe.AsPointer(ref array[0]);
}
