using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Fields that parameters own: filled in for the driver, held while it uses them, cleared in what comes back.</summary>
public sealed class OwnedShapesTests
{
    static readonly byte[] Sent = [1, 2, 3, 4, 5];

    static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_handle_is_filled_in_and_held_for_the_call()
    {
        using var source = new RecordedHandle(0x1234);
        var extents = new Extents { Offset = 7 };
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = 0;
            var received = MemoryMarshal.Read<Extents>(request.Input);
            Assert.Equal((0x1234, 7), (received.FileHandle, received.Offset));
            Assert.Same(source, request.Owned.Handle(nameof(Extents.FileHandle)));
            source.Dispose();
            Assert.False(source.IsReleased);
            return NtStatus.Success;
        });

        device.Duplicate(in extents, source);

        Assert.Equal(1, device.Sent);
        Assert.True(source.IsReleased);
        Assert.Equal(0, extents.FileHandle);
    }

    [Fact]
    public void The_driver_reads_and_writes_the_memory_that_the_field_points_to()
    {
        var request = new Direct { Tag = 9, Data = 0x77 };
        var data = Sent.ToArray();
        var device = Echoing((ref Direct direct) =>
        {
            Assert.Equal(5u, direct.DataLength);
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            var memory = MemoryAt.Address(direct.Data, 5);
            Assert.Equal(Sent, memory.ToArray());
            memory.Reverse();
            direct.DataLength = 3;
        });

        device.Pass(ref request, data);

        Assert.Equal([5, 4, 3, 2, 1], data);
        Assert.Equal((0, 3u, 9), (request.Data, request.DataLength, request.Tag));
    }

    [Fact]
    public unsafe void A_field_of_a_pointer_type_is_filled_in_and_cleared()
    {
        Pointing request = default;
        var device = new ScriptedDevice((in IoctlRequest sent, out int bytesReturned) =>
        {
            var received = MemoryMarshal.AsRef<Pointing>(sent.Output);
            Assert.Equal((5ul, 3), (received.Length, received.Data[2]));
            bytesReturned = sent.Output.Length;
            return NtStatus.Success;
        });

        device.PassPointer(ref request, Sent.ToArray());

        Assert.Equal((5ul, 0), (request.Length, (nint)request.Data));
    }

    [Fact]
    public void Structures_that_are_returned_have_no_address_in_them()
    {
        var device = Echoing((ref Direct direct) => Assert.NotEqual(0, direct.Data));

        var returned = device.Write(new Direct { Tag = 1 }, Sent);
        using var buffer = device.List(new Direct { Tag = 2 }, Sent);

        Assert.Equal((0, 5u, 1), (returned.Data, returned.DataLength, returned.Tag));
        Assert.Equal((0, 2), (buffer.Header.Data, buffer.Header.Tag));
    }

    [Fact]
    public async Task Asynchronous_outputs_have_no_address_in_them()
    {
        var data = Sent.ToArray();
        var device = Echoing((ref Direct direct) => MemoryAt.Address(direct.Data, direct.DataLength).Reverse());

        var returned = await device.PassAsync(new Direct { Tag = 1 }, data, Token);

        Assert.Equal((0, 5u, 1), (returned.Data, returned.DataLength, returned.Tag));
        Assert.Equal([5, 4, 3, 2, 1], data);
    }

    [Fact]
    public void A_failed_call_leaves_the_callers_structure_as_it_was()
    {
        var request = new Direct { Tag = 9 };
        using var done = new RecordedHandle(5);
        var sense = new WithSense { Sptd = request };
        var device = ScriptedDevice.Throwing(new TimeoutException());

        Assert.Throws<TimeoutException>(() => device.Pass(ref request, Sent.ToArray()));
        Assert.Throws<TimeoutException>(() => device.Sense(ref sense, Sent.ToArray(), done));

        Assert.Equal(new Direct { Tag = 9 }, request);
        Assert.Equal(new WithSense { Sptd = request }, sense);
        done.Dispose();
        Assert.True(done.IsReleased);
    }

    [Fact]
    public void A_call_that_grows_fills_the_fields_in_each_time()
    {
        var addresses = new List<nint>();
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            addresses.Add(MemoryMarshal.Read<Direct>(request.Input).Data);
            bytesReturned = request.Output.Length;
            return addresses.Count < 3 ? NtStatus.BufferOverflow : NtStatus.Success;
        });

        device.List(default, Sent).Dispose();

        Assert.Equal(3, addresses.Count);
        Assert.DoesNotContain(0, addresses);
    }

    [Fact]
    public async Task An_empty_memory_is_a_null_pointer_of_length_0()
    {
        var seen = new List<(nint, uint)>();
        var device = Echoing((ref Direct direct) => seen.Add((direct.Data, direct.DataLength)));
        var request = new Direct { Data = 1, DataLength = 2 };

        device.Pass(ref request, Sent.AsSpan(0, 0).ToArray().AsSpan());
        device.Pass(ref request, new byte[8].AsSpan(4, 0));
        await device.PassAsync(new Direct { Data = 1, DataLength = 2 }, new byte[8].AsMemory(4, 0), Token);

        Assert.Equal([(0, 0), (0, 0), (0, 0)], seen);
    }

    [Fact]
    public async Task The_address_is_held_to_its_alignment()
    {
        var array = GC.AllocateArray<byte>(2048, pinned: true);
        var start = (int)(512 - (Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) % 512));
        var device = Echoing((ref Direct direct) => Assert.Equal(0, direct.Data % 512));
        Direct request = default;

        device.PassAligned(ref request, array.AsSpan(start, 512));
        device.PassAligned(ref request, default);
        await device.PassAlignedAsync(default, array.AsMemory(start, 512), Token);
        var thrown = Assert.Throws<ArgumentException>("data", () => device.PassAligned(ref request, array.AsSpan(start + 8, 512)));
        await Assert.ThrowsAsync<ArgumentException>("data", async () => await device.PassAlignedAsync(default, array.AsMemory(start + 8, 512), Token));

        Assert.Contains("no multiple of 512", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(3, device.Sent);
    }

    [Fact]
    public async Task A_handle_that_is_none_is_named()
    {
        var device = ScriptedDevice.WritingNothing(NtStatus.Success);
        using var invalid = new RecordedHandle(-1);
        var closed = new RecordedHandle(5);
        closed.Dispose();

        Assert.Throws<ArgumentNullException>("source", () => device.Duplicate(default, null!));
        Assert.Throws<ArgumentException>("source", () => device.Duplicate(default, closed));
        Assert.Throws<ArgumentException>("source", () => device.Duplicate(default, invalid));
        await Assert.ThrowsAsync<ArgumentNullException>("source", () => device.DuplicateAsync(default, null!, Token));
        await Assert.ThrowsAsync<ArgumentException>("source", () => device.DuplicateAsync(default, closed, Token));
        Assert.Equal(0, device.Sent);
    }

    [Fact]
    public void A_length_that_its_field_cannot_hold_is_refused()
    {
        var device = ScriptedDevice.WritingNothing(NtStatus.Success);

        device.PassShort(default, new byte[short.MaxValue]);
        Assert.Throws<ArgumentException>("data", () => device.PassShort(default, new byte[short.MaxValue + 1]));

        Assert.Equal(1, device.Sent);
    }

    [Fact]
    public async Task A_built_input_is_sent_with_the_fields_and_stays_as_it_was()
    {
        using var input = new IoctlInput<Direct>(new Direct { Tag = 3 });
        input.Append<byte>(0xEE);
        var before = input.Bytes.ToArray();
        var seen = new List<(uint, long, byte)>();
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            var direct = MemoryMarshal.Read<Direct>(request.Input);
            Assert.Equal(Sent, MemoryAt.Address(direct.Data, direct.DataLength).ToArray());
            seen.Add((direct.DataLength, direct.Tag, request.Input[^1]));
            bytesReturned = 0;
            return NtStatus.Success;
        });

        device.Build(input, Sent);
        await device.BuildAsync(input, Sent, Token);

        Assert.Equal([(5u, 3, 0xEE), (5u, 3, 0xEE)], seen);
        Assert.Equal(before, input.Bytes.ToArray());
    }

    [Fact]
    public void A_header_that_ends_before_the_field_is_refused()
    {
        using var input = new IoctlInput<Direct>(default, tailOffset: 4);

        Assert.Throws<ArgumentException>("data", () => ScriptedDevice.WritingNothing(NtStatus.Success).Build(input, Sent));
    }

    [Fact]
    public void A_handler_reads_and_writes_the_memory_by_the_name_of_the_field()
    {
        using var done = new RecordedHandle(5);
        using var device = new FakeDevice().On(OwnedShapes.IOCTL_OWNED_SENSE, (in IoctlRequest request, out int bytesReturned) =>
        {
            Assert.Equal(["Sptd.Data", "Event"], request.Owned.Names);
            request.Owned.WritableBytes("Sptd.Data")[0] = 0xAB;
            bytesReturned = request.Output.Length;
            return NtStatus.Success;
        });
        var data = Sent.ToArray();
        WithSense sense = default;

        device.Sense(ref sense, data, done);

        Assert.Equal(0xAB, data[0]);
        var sent = Assert.Single(device.Requests);
        Assert.Equal(Sent, sent.OwnedBytes["Sptd.Data"].ToArray());
        Assert.Same(done, sent.OwnedHandles["Event"]);
    }

    [Fact]
    public void What_the_driver_only_reads_cannot_be_written()
    {
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            bytesReturned = 0;
            Assert.Equal(Sent, request.Owned.Bytes(nameof(Direct.Data)).ToArray());
            var owned = request.Owned;
            Assert.Throws<InvalidOperationException>(() => owned.WritableBytes(nameof(Direct.Data)).Clear());
            Assert.Throws<ArgumentException>("field", () => owned.Bytes("Other").Length);
            return NtStatus.Success;
        });

        device.PassShort(default, Sent);

        Assert.Equal(1, device.Sent);
    }

    [Fact]
    public void A_request_without_owned_fields_has_none()
    {
        using var device = Fake.Accepting(SyncShapes.IOCTL_SHAPES_RESET);

        device.Reset();

        Assert.Empty(device.Requests[0].OwnedBytes);
        Assert.Empty(device.Requests[0].OwnedHandles);
        Assert.Empty(default(IoctlOwnedFields).Names);
    }

    [Fact]
    public async Task A_pending_request_holds_the_handle_until_it_has_completed()
    {
        using var source = new RecordedHandle(5);
        using var device = Fake.Accepting(OwnedShapes.IOCTL_OWNED_DUPLICATE);
        var pending = device.Pend(OwnedShapes.IOCTL_OWNED_DUPLICATE);

        var call = device.DuplicateAsync(default, source, Token);
        source.Dispose();
        Assert.False(source.IsReleased);

        pending.Complete();
        await call;
        Assert.True(source.IsReleased);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_pending_request_that_is_cancelled_or_whose_device_is_disposed_of_lets_go_then(bool isCancelled)
    {
        using var memory = new CountingMemory();
        using var device = new FakeDevice();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);
        device.Pend(OwnedShapes.IOCTL_OWNED_PASS);

        var call = device.PassAsync(default, memory.Memory, cancellation.Token).AsTask();
        Assert.Equal((1, 0), (memory.Pins, memory.Unpins));
        if (isCancelled)
            await cancellation.CancelAsync();
        else
            device.Dispose();

        await Assert.ThrowsAnyAsync<Exception>(() => call);
        Assert.Equal((1, 1), (memory.Pins, memory.Unpins));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_is_made_takes_nothing()
    {
        using var memory = new CountingMemory();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SilentDevice().PassAsync(default, memory.Memory, new(canceled: true)).AsTask());

        Assert.Equal(0, memory.Pins);
    }

    [Fact]
    public async Task A_handle_that_cannot_be_held_leaves_the_memory_unpinned()
    {
        using var memory = new CountingMemory(length: 8);
        var fields = OwnedFields.Rent(comesBack: false);
        var closed = new RecordedHandle(5);
        var place = OwnedPlace.Of<Direct>(static (in Direct header) => OwnedPlace.In(in header, in header.Data));
        fields.Bytes("Data", "data", memory.Memory, place, default, 1);
        fields.Handle("Handle", "handle", closed, place);
        closed.Dispose();

        await Assert.ThrowsAsync<ArgumentException>("handle", () => DeviceCalls.SendAsync(new SilentDevice(), Codes.Pair, AsyncInput.Copy(default(Direct)).Own(fields), Token).AsTask());

        Assert.Equal((1, 1), (memory.Pins, memory.Unpins));
    }

    [Fact]
    public async Task Memory_that_cannot_be_unpinned_does_not_keep_a_handle()
    {
        using var memory = new CountingMemory(unpinFails: true);
        using var handle = new RecordedHandle(5);
        var fields = OwnedFields.Rent(comesBack: false);
        var place = OwnedPlace.Of<Direct>(static (in Direct header) => OwnedPlace.In(in header, in header.Data));
        fields.Bytes("Data", "data", memory.Memory, place, default, 1);
        fields.Handle("Handle", "handle", handle, place);

        await Assert.ThrowsAsync<TimeoutException>(() => DeviceCalls.SendAsync(new SilentDevice(), Codes.Pair, AsyncInput.Copy(default(Direct)).Own(fields), Token).AsTask());

        handle.Dispose();
        Assert.True(handle.IsReleased);
    }

    [Fact]
    public void Four_bytes_are_refused_in_a_process_of_64_bits()
    {
        if (IntPtr.Size == 4)
            return;

        using var handle = new RecordedHandle(5);
        using var fields = OwnedFields.Rent(comesBack: false);
        fields.Handle("DataLength", "handle", handle, OwnedPlace.Of<Direct>(static (in Direct header) => OwnedPlace.In(in header, in header.DataLength)));

        Assert.Throws<PlatformNotSupportedException>(() => fields.On(new SilentDevice()));
    }

    [Theory]
    [InlineData(-2, unchecked((ulong)-2))]
    [InlineData(5, 5)]
    public void A_handle_is_widened_with_its_sign(int value, ulong expected)
    {
        using var done = new RecordedHandle(value);
        WithSense sense = default;
        var seen = 0L;
        var device = new ScriptedDevice((in IoctlRequest request, out int bytesReturned) =>
        {
            seen = MemoryMarshal.Read<WithSense>(request.Input).Event;
            bytesReturned = 0;
            return NtStatus.Success;
        });

        Assert.Throws<IoctlException>(() => device.Sense(ref sense, default, done));

        Assert.Equal(expected, (ulong)seen);
    }

    /// <summary>A driver of a buffered code whose output is the structure that was sent, owned fields and all.</summary>
    static ScriptedDevice Echoing(Handler handler) => new((in IoctlRequest request, out int bytesReturned) =>
    {
        var direct = MemoryMarshal.Read<Direct>(request.Input);
        handler(ref direct);
        bytesReturned = 0;
        if (request.Output.Length >= Unsafe.SizeOf<Direct>())
        {
            MemoryMarshal.Write(request.Output, in direct);
            bytesReturned = Unsafe.SizeOf<Direct>();
        }

        return NtStatus.Success;
    });

    delegate void Handler(ref Direct direct);
}
