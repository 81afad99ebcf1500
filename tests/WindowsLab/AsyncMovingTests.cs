using System.Runtime.CompilerServices;

namespace IoctlGen.WindowsLab;

/// <summary>The collector moves arrays, but not those that a driver has.</summary>
public sealed class AsyncMovingTests
{
    [Theory, MemberData(nameof(OverlappedLab.Routes), MemberType = typeof(OverlappedLab))]
    public async Task The_buffers_of_a_pending_call_stay_where_they_are(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        using var channel = new Channel();

        // New arrays with garbage between them: compacting moves whatever may be moved.
        var arrays = Enumerable.Range(0, 8).Select(static i => Garbage(i)).ToArray();
        var output = arrays[^2];
        var call = lab.PendDirectAsync(channel.Number, output).AsTask();
        channel.WaitUntilPending();
        var before = arrays.Select(static array => Address(array)).ToArray();

        GC.Collect(0, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);

        var after = arrays.Select(static array => Address(array)).ToArray();
        Assert.Equal(before[^2], after[^2]);
        Assert.NotEqual(before, after);
        channel.Release(new(NtStatus.Success, output.Length, 0x77));
        Assert.Equal(output.Length, await call.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.False(output.AsSpan().ContainsAnyExcept((byte)0x77));
        Assert.All(arrays.Where(array => array != output), static array => Assert.DoesNotContain((byte)0x77, array));
    }

    static byte[] Garbage(int size)
    {
        for (var i = 0; i < 20; i++)
            GC.KeepAlive(new byte[200 + size]);
        return new byte[100];
    }

    static unsafe nint Address(byte[] array) => (nint)Unsafe.AsPointer(ref array[0]);
}
