using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>
/// The arrays of a growing call go back to the pool, however it ends. The pool hands a thread the array again that the thread
/// returned last, so an array that was rented for the call is rented here again.
/// </summary>
public sealed class PooledArraysTests
{
    /// <summary>Beyond 85,000 bytes: large arrays do not move, and no one else here rents any of this size.</summary>
    const int First = 1 << 18, Second = 1 << 19;

    public static TheoryData<string> Verbs => [.. VariableVerbs.Names];

    [Theory, MemberData(nameof(Verbs))]
    public Task After_a_success_both_of_a_call_that_grew(string verb) =>
        AssertReturned(verb, [First, Second], static room => (room < Second ? NtStatus.BufferOverflow : NtStatus.Success, 100));

    [Theory, MemberData(nameof(Verbs))]
    public Task After_an_output_that_never_fits(string verb) =>
        AssertReturned(verb, [First, Second], static room => (NtStatus.BufferTooSmall, 0));

    [Theory, MemberData(nameof(Verbs))]
    public Task After_an_error(string verb) =>
        AssertReturned(verb, [First], static _ => (NtStatus.AccessDenied, 0));

    [Theory, MemberData(nameof(Verbs))]
    public Task After_a_device_that_throws_once_grown(string verb) =>
        AssertReturned(verb, [First, Second], static room => room < Second ? (NtStatus.InfoLengthMismatch, 0) : throw new TimeoutException());

    [Fact]
    public void After_each_page_and_after_a_device_that_throws()
    {
        using var device = new Recorder(static _ => (NtStatus.BufferOverflow, 100));
        foreach (var page in DeviceCalls.ReceivePages<Endless, Pair>(device, Codes.Pair, default, First))
        {
            if (device.Arrays.Count == 3)
                break;
        }

        // One array serves all pages.
        Assert.Single(device.Arrays.Distinct());
        AssertRentedAgain(device.Arrays[0], First);

        using var broken = new Recorder(static _ => throw new TimeoutException());
        Assert.Throws<TimeoutException>(() => DeviceCalls.ReceivePages<Endless, Pair>(broken, Codes.Pair, default, First).AsEnumerable().First());
        AssertRentedAgain(broken.Arrays[0], First);
    }

    static async Task AssertReturned(string verb, int[] sizes, Func<int, (NtStatus, int)> answer)
    {
        using var device = new Recorder(answer);

        // On this thread throughout: a device that does not implement asynchronous calls completes them at once.
        var thread = Environment.CurrentManagedThreadId;
        await Record.ExceptionAsync(() => VariableVerbs.Of(verb, device, new(First, Second)));
        Assert.Equal(thread, Environment.CurrentManagedThreadId);

        Assert.Equal(sizes.Length, device.Arrays.Count);
        for (var i = 0; i < sizes.Length; i++)
            AssertRentedAgain(device.Arrays[i], sizes[i]);
    }

    static void AssertRentedAgain(nint address, int size)
    {
        var array = ArrayPool<byte>.Shared.Rent(size);
        var again = ArrayPool<byte>.Shared.Rent(size);
        Assert.Equal(address, AddressOf(array));
        Assert.NotSame(array, again);
        ArrayPool<byte>.Shared.Return(array);
    }

    static nint AddressOf(ReadOnlySpan<byte> bytes) => Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref MemoryMarshal.GetReference(bytes));

    struct Endless : IIoctlCursor<Pair>
    {
        public int Page;

        public bool Advance(IoctlBuffer<Pair> page, NtStatus status)
        {
            Page++;
            return true;
        }
    }

    /// <summary>Remembers where the arrays lie that it was given.</summary>
    sealed class Recorder(Func<int, (NtStatus Status, int Bytes)> answer) : IoctlDevice
    {
        public List<nint> Arrays { get; } = [];

        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned)
        {
            Arrays.Add(AddressOf(request.Output));
            (var status, bytesReturned) = answer(request.Output.Length);
            return status;
        }
    }
}
