using System.Buffers;
using System.Runtime.CompilerServices;

namespace IoctlGen.WindowsLab;

/// <summary>What a call pinned is let go, also where the call could not be made.</summary>
public sealed class AsyncPinTests
{
    [Theory, MemberData(nameof(OverlappedLab.MainRoutes), MemberType = typeof(OverlappedLab))]
    public async Task Memory_that_cannot_be_pinned_leaves_nothing_else_pinned(Route route)
    {
        using var lab = OverlappedLab.Open(route);

        var sent = await SendWithUnpinnableOutput(lab);

        GC.Collect();
        Assert.False(sent.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static async Task<WeakReference> SendWithUnpinnableOutput(OverlappedLab lab)
    {
        var sent = new byte[100];
        await Assert.ThrowsAsync<NotSupportedException>(() => lab.EchoAsync(sent, new Unpinnable().Memory).AsTask());
        return new(sent);
    }

    sealed class Unpinnable : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => new byte[8];

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
